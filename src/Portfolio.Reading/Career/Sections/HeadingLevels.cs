using Portfolio.Model.Career;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Sections;

/// <summary>What the levels of a document's headings mean.</summary>
/// <param name="Section">The level that most sections have; 0 where no heading says what it opens.</param>
/// <param name="Matter">False where the levels follow no rule, as in files converted from PDF.</param>
/// <param name="Count">How many headings name a section.</param>
internal sealed record HeadingLevels(int Section, bool Matter, int Count)
{
    private const int MostDateLevels = 2;

    public static HeadingLevels Of(IReadOnlyList<Unit> units)
    {
        var headings = units.Where(unit => unit.Kind == UnitKind.Heading).ToList();
        var dateLevels = headings.Where(unit => DateAnchors.IsOnly(unit.Line!)).Select(unit => unit.Level).Distinct().Count();
        var named = headings.Where(unit => HeadingWords.Match(unit.Text) is { IsWhole: true, Kind: not SectionKind.Other }).ToList();
        var section = named.Count == 0 ? 0 : named.GroupBy(unit => unit.Level).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
        return new(section, dateLevels <= MostDateLevels, named.Count);
    }
}
