using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>
/// Labels in bold that entry after entry has ("**Environment**: Linux, Tools 2012"): what stands behind one is a year in some of them and none
/// in others, and so it says nothing of when that was.
/// </summary>
internal static class RecurringLabels
{
    private const int LongestLabel = 40;

    public static HashSet<string> Of(IReadOnlyList<Unit> units) =>
        [.. units.Select(unit => (Label: LabelOf(unit), unit.Line)).Where(labelled => labelled.Label is not null).GroupBy(labelled => labelled.Label!, StringComparer.Ordinal)
            .Where(group => group.Count() > 1 && group.Any(labelled => labelled.Line!.Dates.Finds.IsEmpty)).Select(group => group.Key)];

    /// <summary>The words before the colon where they are bold and what they label is not; null for any other line, and for a field of an entry.</summary>
    public static string? LabelOf(Unit unit)
    {
        if (unit.Kind != UnitKind.Line || unit.Line is not { StartsBold: true, IsBold: false } line) return null;
        var colon = line.Text.AsSpan().IndexOfAny(':', '：');
        if (colon is <= 0 or > LongestLabel || !line.StyleAt(colon - 1).HasFlag(TextStyle.Bold) || line.StyleAt(line.Text.Length - 1).HasFlag(TextStyle.Bold)) return null;
        return FieldLabels.Of(line.Text[..colon]) is null ? FoldedWords.Phrase(line.Text[..colon]) : null;
    }
}
