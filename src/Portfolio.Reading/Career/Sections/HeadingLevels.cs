using Portfolio.Model.Career;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Sections;

/// <summary>What the levels of a document's headings mean.</summary>
/// <param name="Section">The level that most sections have; 0 where neither the words nor the order of the headings tell.</param>
/// <param name="Matter">False where the levels follow no rule, as in files converted from PDF.</param>
/// <param name="Count">How many headings name a section.</param>
internal sealed record HeadingLevels(int Section, bool Matter, int Count)
{
    private const int MostDateLevels = 2;
    private const int FewestSections = 2;

    public static HeadingLevels Of(IReadOnlyList<Unit> units)
    {
        var headings = units.Where(unit => unit is { Kind: UnitKind.Heading, Break: null }).ToList();
        var dateLevels = headings.Where(unit => DateAnchors.IsOnly(unit.Line!)).Select(unit => unit.Level).Distinct().Count();
        var named = headings.Where(unit => unit.NamedSection is { Kind: not SectionKind.Other } match && (match.IsWhole || (match.IsSentence && !DateAnchors.Has(unit.Line!)))).ToList();
        var section = named.Count == 0 ? ByStructure(units) : named.GroupBy(unit => unit.Level).OrderByDescending(group => group.DistinctBy(unit => unit.Text).Count()).ThenBy(group => group.Key).First().Key;
        return new(section, dateLevels <= MostDateLevels, named.Count);
    }

    /// <summary>Where no heading is known: the highest level whose headings have no dates, and most of which stand above several dated lines.</summary>
    private static int ByStructure(IReadOnlyList<Unit> units)
    {
        for (var level = 1; level <= 6; level++)
        {
            var at = Enumerable.Range(0, units.Count).Where(index => units[index] is { Kind: UnitKind.Heading, Break: null } heading && heading.Level == level).ToList();
            if ((at.Count < FewestSections && !at.Exists(index => SoundsLikeSection(units[index]))) || at.Exists(index => DateAnchors.Has(units[index].Line!) || LineShape.IsLabel(units[index].Line!))) continue;
            if (at.Count(index => UnknownSection.HoldsEntries(units, index)) * 2 >= at.Count) return level;
        }
        return 0;
    }

    /// <summary>"Career so far": one such heading is enough, where entries stand below it.</summary>
    private static bool SoundsLikeSection(Unit heading) => heading.NamedSection is { } match && SectionDraft.HoldsEntriesOf(match.Kind) && !Vocabulary.Titles.HasAny(heading.Line!.Words);
}
