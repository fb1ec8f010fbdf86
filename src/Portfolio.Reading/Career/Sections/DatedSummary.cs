using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;

namespace Portfolio.Reading.Career.Sections;

/// <summary>"Biography", "Profile" above a list of what somebody was and when: no summary, but the posts themselves.</summary>
internal static class DatedSummary
{
    private const int Enough = 3;
    private const int EnoughHeadings = 2;
    private const int MostWords = 16;

    /// <summary>Several headings below it, or short lines of lists, name a stretch of time; prose that names years is prose.</summary>
    public static bool HoldsPosts(IReadOnlyList<Unit> units, int at) => HaveHeadingsDates(units, at) || HaveItemsDates(units, at);

    private static bool HaveHeadingsDates(IReadOnlyList<Unit> units, int at)
    {
        var below = units.Skip(at + 1).Where(unit => unit.Kind == UnitKind.Heading).TakeWhile(heading => heading.Level > units[at].Level && heading.NamedSection is not { IsWhole: true }).ToList();
        return below.Count >= EnoughHeadings && below.TrueForAll(heading => DateAnchors.Has(heading.Line!, singleDates: false));
    }

    private static bool HaveItemsDates(IReadOnlyList<Unit> units, int at)
    {
        var dated = 0;
        for (var next = at + 1; next < units.Count && units[next].Kind != UnitKind.Heading && dated < Enough; next++)
        {
            var unit = units[next];
            if (unit.Block is ListBlock list && unit.Line is null) dated += list.Items.Count(item => item.Content is [Paragraph first, ..] && LineSplitter.Split(first.Content).Any(line => IsPeriod(new TextLine(line.Content))));
            else if (unit is { Depth: > 0, Line: { } line } && IsPeriod(line)) dated++;
        }
        return dated >= Enough;
    }

    private static bool IsPeriod(TextLine line) => line.Words.Length <= MostWords && DateAnchors.Has(line, singleDates: false);
}
