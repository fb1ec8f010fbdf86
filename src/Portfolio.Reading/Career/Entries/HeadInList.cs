using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;

namespace Portfolio.Reading.Career.Entries;

/// <summary>
/// The rest of a head in a short list below the line that stands out: one item says when, and the others what
/// ("**Acme**", "* Developer", "* 2014 - 2016"). Its items are lines of one entry, and no entries themselves.
/// </summary>
internal static class HeadInList
{
    private const int MostItems = 4;

    /// <summary>The lines of the list, and what else it has; null where it is no part of a head.</summary>
    /// <param name="above">What stands before the list.</param>
    /// <param name="list">The list.</param>
    public static IEnumerable<Unit>? Open(List<Unit> above, ListBlock list)
    {
        if (above is not [.., { Line: { } line } unit] || !LineShape.StandsOut(unit) || LineShape.IsInner(unit) || DateAnchors.Has(line)) return null;
        return FieldList.Open(list, unit.Depth, isBelowName: true) ?? (IsShort(list, unit.Depth) ? Lines(list, unit.Depth) : null);
    }

    private static bool IsShort(ListBlock list, int depth)
    {
        if (list.Items.Length is < 2 or > MostItems) return false;
        var items = Lines(list, depth).ToList();
        if (items.Count != list.Items.Length || !items.TrueForAll(item => item.Line is not null && LineShape.IsShort(item))) return false;
        return items.FindAll(item => DateAnchors.Has(item.Line!)) is [var dated] && DatedUnits.IsDateLine(dated);
    }

    /// <summary>The items line by line: they look like one another, and not like the line above.</summary>
    private static IEnumerable<Unit> Lines(ListBlock list, int depth) => list.Items.SelectMany(item => UnitReader.Of(item.Content, depth)).Select(unit => unit.Kind == UnitKind.Line ? unit with { Kind = UnitKind.Detail } : unit);
}
