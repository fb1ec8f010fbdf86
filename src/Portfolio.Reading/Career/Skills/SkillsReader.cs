using System.Collections.Immutable;
using Portfolio.Model.Career;

namespace Portfolio.Reading.Career.Skills;

/// <summary>The skills of the sections about them, in groups: labelled lines, lists below headings, tables, flat lists, sentences.</summary>
internal static class SkillsReader
{
    public static ImmutableArray<SkillGroup> Read(ImmutableArray<Section> sections)
    {
        var groups = ImmutableArray.CreateBuilder<SkillGroup>();
        foreach (var section in sections.Where(section => section.Kind == SectionKind.Skills))
        {
            var reader = new SkillSection();
            reader.Read(section.Parts.OfType<Prose>().SelectMany(prose => prose.Content));
            groups.AddRange(reader.Groups);
        }
        return groups.ToImmutable();
    }
}
