using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Heads;

namespace Portfolio.Reading.Career.Skills;

/// <summary>The skills of the sections about them, in groups: labelled lines, lists below headings, tables, flat lists, sentences.</summary>
internal static class SkillsReader
{
    public static ImmutableArray<SkillGroup> Read(ImmutableArray<Section> sections)
    {
        var groups = ImmutableArray.CreateBuilder<SkillGroup>();
        var about = sections.Where(section => section.Kind == SectionKind.Skills).ToList();
        var names = new SkillNames(new TechnicalTerms(sections));
        foreach (var section in about)
        {
            var reader = new SkillSection(names);
            reader.Read(section.Parts.OfType<Prose>().SelectMany(prose => prose.Content));
            // Of several sections, each is a group of its own, and its heading is what it is called.
            var heading = about.Count > 1 ? HeadText.Clean(PlainText.Of(section.Heading)) : null;
            groups.AddRange(reader.Groups.Select(group => group.Name is null ? group with { Name = heading } : group));
        }
        return groups.ToImmutable();
    }
}
