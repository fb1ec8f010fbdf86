using Portfolio.Model.Career;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>
/// Dates that are told within an entry, and open none: below a head that says when and what, and in the years that it says. "#### 2012" and
/// "#### The new wheel (2012)" below "### Miller at Acme (2009 - 2013)"; "Since May 2012 I look after the wheel" in the paragraph of such a head.
/// </summary>
internal static class DatesWithin
{
    /// <summary>What stands further below a head than these lines is found in no head.</summary>
    private const int MostLines = 8;

    public static bool[] Of(IReadOnlyList<Unit> units, SectionKind kind)
    {
        var isWithin = new bool[units.Count];
        (Unit Unit, TextLine Dates)? above = null;
        for (var at = 0; at < units.Count; at++)
        {
            if (units[at] is not { Line: { } line } unit) continue;
            if (unit.Kind != UnitKind.Heading)
            {
                isWithin[at] = unit.Break is not null && !unit.Starts && IsToldInBlock(units, at, isWithin, kind);
                continue;
            }
            var isOnly = DateAnchors.IsOnly(line);
            isWithin[at] = above is { } outer && unit.Level > outer.Unit.Level && Covers(outer.Dates, line) && (isOnly || (HasTitle(outer.Unit, kind) && !HasTitle(unit, kind)));
            if (!isOnly && (above is null || unit.Level <= above.Value.Unit.Level)) above = RangeOf(units, at) is { } dates ? (unit, dates) : null;
        }
        return isWithin;
    }

    /// <summary>The line of the head that says from when to when: the heading, or the one right below it.</summary>
    private static TextLine? RangeOf(IReadOnlyList<Unit> units, int at) => HasRange(units[at].Line!) ? units[at].Line
        : at + 1 < units.Count && units[at + 1] is { Kind: UnitKind.Line, Line: { } below } next && DatedUnits.IsDateLine(next) && HasRange(below) ? below : null;

    private static bool HasRange(TextLine line) => line.Dates.Finds.Any(find => find.IsRange);

    /// <summary>The lines above it in its paragraph say what and when, and look otherwise: what they are a row of are entries.</summary>
    private static bool IsToldInBlock(IReadOnlyList<Unit> units, int at, bool[] isWithin, SectionKind kind)
    {
        // The same years once more are told by nobody.
        if (units[at].Line!.Dates.Finds.IsEmpty || DatedUnits.IsDateLine(units[at])) return false;
        Unit? dated = null;
        var hasTitle = false;
        for (var above = at; above > 0 && at - above < MostLines && units[above].Break is not null && units[above - 1] is { Line: { } line } && ReferenceEquals(units[above - 1].Block, units[at].Block); above--)
        {
            hasTitle |= HasTitle(units[above - 1], kind);
            if (dated is null && !isWithin[above - 1] && DateAnchors.Has(line)) dated = units[above - 1];
        }
        return dated is not null && hasTitle && !AreAlike(dated, units[at]) && Covers(dated.Line!, units[at].Line!);
    }

    private static bool AreAlike(Unit one, Unit other) => one.Line!.StartsBold == other.Line!.StartsBold && DatedUnits.IsDateLine(one) == DatedUnits.IsDateLine(other) && StartsWithDates(one.Line) == StartsWithDates(other.Line);

    private static bool StartsWithDates(TextLine line) => line.Dates.Finds is [{ Start: < 4 }, ..];

    private static bool HasTitle(Unit unit, SectionKind kind) =>
        (kind != SectionKind.Education && Vocabulary.Titles.HasAny(unit.Line!.Words)) || (kind is SectionKind.Education or SectionKind.Other or SectionKind.Opening && Vocabulary.Studies.HasAny(unit.Line!.Words));

    /// <summary>The one date of the inner line lies between the first and the last of the outer.</summary>
    private static bool Covers(TextLine outer, TextLine inner)
    {
        if (inner.Dates.Finds is not [{ Range: var range }] || (range.Start ?? range.End) is not { } from || !outer.Dates.Finds.Any(find => find.IsRange)) return false;
        var finds = outer.Dates.Finds;
        return finds.Min(find => find.Range.Start?.Year) <= from.Year && (finds.Any(find => find.Range.IsOngoing) || range.Latest?.Year <= finds.Max(find => find.Range.End?.Year));
    }
}
