using System.Buffers;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>Labels of fields that stand above what they label, each on a line of its own: "#### Period", "2014 - 2016", "#### Position", "Miller"; "【期間】", "2014年 – 2016年".</summary>
internal static class LabelsAlone
{
    /// <summary>
    /// The units of a section, the labels and their values marked as such; all as they were where there is no label for dates beside one for what or where.
    /// In brackets a plain line may be a label as well, and one for dates is enough.
    /// </summary>
    public static IReadOnlyList<Unit> Mark(IReadOnlyList<Unit> units)
    {
        units = WithListedValues(units);
        var labels = Enumerable.Range(0, Math.Max(0, units.Count - 1)).Where(at => IsLabel(units, at)).ToDictionary(at => at, at => FieldLabels.Of(InBrackets(units[at].Text) ?? units[at].Text));
        if (labels.Count == 0 || !(AreOfEntry([.. labels.Values.OfType<FieldLabel>()]) || labels.Any(label => label.Value is FieldLabel.Dates && InBrackets(units[label.Key].Text) is not null) || units.Any(LabelsDatesInBrackets))) return units;
        return [.. units.Select((unit, at) => labels.ContainsKey(at) || IsBetween(at) ? unit with { IsLabel = true } : labels.TryGetValue(at - 1, out var label) && IsValue(unit) ? unit with { Label = label, IsLabel = label is null } : unit)];

        // "### Acme", "Trade: mills", "**[Period]**"
        bool IsBetween(int at) => at > 0 && units[at - 1] is { Kind: UnitKind.Heading } && labels.ContainsKey(at + 1) && units[at] is { Kind: UnitKind.Line, Line: { } line } && LineShape.IsLabelled(line);
    }

    /// <summary>"【期間】" above "- 2014年 – 2016年": a list of the one value is a line.</summary>
    private static IReadOnlyList<Unit> WithListedValues(IReadOnlyList<Unit> units)
    {
        return Enumerable.Range(0, units.Count).Any(IsListed) ? [.. units.SelectMany((unit, at) => IsListed(at) ? UnitReader.Of(((ListBlock)unit.Block).Items[0].Content, unit.Depth) : [unit])] : units;

        bool IsListed(int at) => at > 0 && units[at] is { Line: null, Block: ListBlock { Items: [{ Content: [Paragraph] }] } } && units[at - 1].Line is { } label && InBrackets(label.Text) is { } inside && FieldLabels.Of(inside) is not null;
    }

    private static bool AreOfEntry(IReadOnlyCollection<FieldLabel> labels) => labels.Any(label => label is FieldLabel.Dates or FieldLabel.Start) && labels.Any(label => label is FieldLabel.Title or FieldLabel.Organization);

    /// <summary>"【期間】2014年 – 2016年"</summary>
    private static bool LabelsDatesInBrackets(Unit unit) => unit is { Kind: UnitKind.Line, Line: { } line } && line.Text.AsSpan().TrimStart() is ['【' or '［', ..] && FieldLabels.EndIn(line.Text) is > 0 and var end && FieldLabels.Of(line.Text[..end]) is FieldLabel.Dates && DateAnchors.IsOnly(line);

    /// <summary>What a paragraph labels that has nothing but the label; null for any other.</summary>
    public static FieldLabel? Of(Paragraph paragraph) => LineSplitter.Split(paragraph.Content) is [var only] ? FieldLabels.Of(new TextLine(only.Content).Text) : null;

    private static bool IsLabel(IReadOnlyList<Unit> units, int at)
    {
        if (units[at] is not { Line: { IsBlank: false } line, Kind: UnitKind.Heading or UnitKind.Line, Break: null } unit) return false;
        if (InBrackets(line.Text) is { } inside) return FieldLabels.Of(inside) is not null || Vocabulary.Body.IsWhole(FoldedWords.Phrase(inside));
        return (unit.Kind == UnitKind.Heading || line.IsBold) && IsValue(units[at + 1]) && FieldLabels.Of(line.Text) is not null;
    }

    private static bool IsValue(Unit unit) => unit is { Kind: UnitKind.Line, Line: { } line } && (LineShape.IsShort(unit) || DateAnchors.IsOnly(line));

    private static readonly SearchValues<char> Brackets = SearchValues.Create("【［[】］]");

    /// <summary>What stands in brackets where nothing else does; null elsewhere.</summary>
    private static string? InBrackets(string text) => text.AsSpan().Trim() is ['【' or '［' or '[', .. var inner, '】' or '］' or ']'] && !inner.IsEmpty && inner.IndexOfAny(Brackets) < 0 ? inner.ToString() : null;
}
