using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>
/// A list whose items are the fields of an entry, each behind its label ("* Company: Acme", "* Position: Potter", "* Period: 2014 - 2016"), or the
/// fields of several entries, one after the other. What else it lists tells of the entry whose fields stand before it.
/// </summary>
internal sealed class FieldList
{
    private const int MostBelowDates = 3;
    private const int MostWordsOfValue = 5;

    private readonly List<List<Field>> _entries = [];
    private readonly int _depth;

    private FieldList(ListBlock list, int depth)
    {
        _depth = depth;
        foreach (var field in Flat(list))
        {
            if (_entries.Count == 0 || (field.Label is not null && field.Label == _entries[^1][0].Label)) _entries.Add([]);
            _entries[^1].Add(field);
        }
    }

    /// <summary>The lines of the fields, and the rest of each entry as the list it was; null for any other list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="depth">How many lists it stands in.</param>
    /// <param name="isBelowName">A name without dates stands above it, and the list has the rest of the entry.</param>
    public static IEnumerable<Unit>? Open(ListBlock list, int depth, bool isBelowName)
    {
        var fields = new FieldList(list, depth);
        if (isBelowName) return fields._entries is [var only] && only.Exists(field => field.Label is FieldLabel.Dates or FieldLabel.Start) ? fields.Units(only, UnitKind.Detail) : null;
        return fields._entries.Count > 0 && fields._entries.TrueForAll(IsEntry) ? fields._entries.SelectMany(entry => fields.Units(entry, UnitKind.Cell)) : null;
    }

    /// <summary>"* **Acme**", "* Position: Potter" below a heading that says when: the first items are the rest of the head.</summary>
    /// <param name="list">The list.</param>
    /// <param name="depth">How many lists it stands in.</param>
    public static IEnumerable<Unit>? OpenBelowDates(ListBlock list, int depth)
    {
        var fields = new FieldList(list, depth);
        var all = fields._entries.SelectMany(entry => entry).ToList();
        var first = all.Take(MostBelowDates).ToList();
        var last = first.FindLastIndex(field => field.Label is FieldLabel.Title or FieldLabel.Organization);
        if (last < 0 || !first.Take(last + 1).All(field => field.Label is not null || UnitReader.Of(field.Item.Content, depth).All(unit => unit.Line is not null && LineShape.IsShort(unit)))) return null;
        return [.. first.Take(last + 1).SelectMany(field => UnitReader.Of(field.Item.Content, depth)).Select(unit => unit with { Kind = UnitKind.Detail }),
            .. all.Count > last + 1 ? [new Unit { Kind = UnitKind.Block, Block = list with { Items = [.. all.Skip(last + 1).Select(field => field.Item)] }, Depth = depth }] : Array.Empty<Unit>()];
    }

    private static bool IsEntry(List<Field> entry)
    {
        var labels = entry.Select(field => field.Label).OfType<FieldLabel>().Distinct().ToList();
        return entry[0].Label is not null && labels.Count >= 2 && labels.Exists(label => label is FieldLabel.Title or FieldLabel.Organization);
    }

    private IEnumerable<Unit> Units(List<Field> entry, UnitKind kind)
    {
        var last = entry.FindLastIndex(field => field.Label is not null || field.Above is not null);
        for (var at = 0; at <= last; at++)
        {
            foreach (var unit in UnitReader.Of(entry[at].Item.Content, _depth))
                yield return unit.Line is null ? unit : unit with { Kind = kind, Starts = kind == UnitKind.Cell && at == 0 && unit.Break is null, Label = entry[at].Above ?? unit.Label, IsLabel = IsLabel(entry, at) };
        }
        if (last + 1 < entry.Count) yield return new() { Kind = UnitKind.Block, Block = entry[^1].List with { Items = [.. entry.Skip(last + 1).Select(field => field.Item)] }, Depth = _depth };
    }

    /// <summary>Nothing in the field is a name.</summary>
    private static bool IsLabel(List<Field> entry, int at) => entry[at] switch
    {
        { Above: not null } => false,
        { Label: FieldLabel.Start or FieldLabel.End } => true,
        { Label: null } => at > 0,
        _ => at + 1 < entry.Count && entry[at + 1].Above is not null,
    };

    /// <summary>
    /// The items, and for those below an item that is a field themselves: "* Company: Acme" above "  * Position: Potter", or the only item, which is the
    /// post, above "  * Period: 2014 - 2016". "* Period" above "  * 2014 - 2016" is a label and its value.
    /// </summary>
    private static IEnumerable<Field> Flat(ListBlock list)
    {
        foreach (var item in list.Items)
        {
            if (item.Content is [Paragraph alone, ListBlock { Items: [{ Content: [Paragraph only] } value] } below] && LabelsAlone.Of(alone) is { } label && new TextLine(only.Content).Words.Length <= MostWordsOfValue)
            {
                yield return new(item with { Content = [alone] }, list, label);
                yield return new(value, below, null) { Above = label };
                continue;
            }
            if (item.Content is [Paragraph own, ListBlock inner] && inner.Items.Any(nested => LabelOf(nested) is not null) && (LabelOf(own) is not null || list.Items.Length == 1))
            {
                yield return new(item with { Content = [own] }, list, LabelOf(own));
                foreach (var field in Flat(inner)) yield return field;
                continue;
            }
            yield return new(item, list, LabelOf(item));
        }
    }

    private static FieldLabel? LabelOf(ListItem item) => item.Content is [Paragraph only] ? LabelOf(only) : null;

    private static FieldLabel? LabelOf(Paragraph paragraph)
    {
        var line = new TextLine(paragraph.Content);
        // Most lists have no labels, and to look for dates takes longer than to look for a colon.
        if (line.Text.AsSpan().IndexOfAny(':', '：') is not (> 0 and var colon) || FieldLabels.Of(line.Text[..colon]) is not { } label) return null;
        return LineShape.IsField(line) || DateAnchors.Has(line) || LabelledDates.LabelOf(line) is not null ? label : null;
    }

    /// <param name="Item">The item.</param>
    /// <param name="List">The list that it stands in.</param>
    /// <param name="Label">What it says; null where it is no field.</param>
    private sealed record Field(ListItem Item, ListBlock List, FieldLabel? Label)
    {
        /// <summary>The label that stands alone in the item above; null where none does.</summary>
        public FieldLabel? Above { get; init; }
    }
}
