using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>Labels of fields that stand above what they label, each on a line of its own: "#### Period", "2014 - 2016", "#### Position", "Miller".</summary>
internal static class LabelsAlone
{
    /// <summary>The units of a section, the labels and their values marked as such; all as they were where there is no label for dates beside one for what or where.</summary>
    public static IReadOnlyList<Unit> Mark(IReadOnlyList<Unit> units)
    {
        var labels = Enumerable.Range(0, Math.Max(0, units.Count - 1)).Select(at => (At: at, Label: LabelAt(units, at))).Where(labelled => labelled.Label is not null).ToDictionary(labelled => labelled.At, labelled => labelled.Label);
        if (!AreOfEntry([.. labels.Values.OfType<FieldLabel>()])) return units;
        return [.. units.Select((unit, at) => labels.ContainsKey(at) ? unit with { IsLabel = true } : labels.TryGetValue(at - 1, out var label) ? unit with { Label = label } : unit)];
    }

    public static bool AreOfEntry(IReadOnlyCollection<FieldLabel> labels) => labels.Any(label => label is FieldLabel.Dates or FieldLabel.Start) && labels.Any(label => label is FieldLabel.Title or FieldLabel.Organization);

    /// <summary>What a paragraph labels that has nothing but the label; null for any other.</summary>
    public static FieldLabel? Of(Paragraph paragraph) => LineSplitter.Split(paragraph.Content) is [var only] ? FieldLabels.Of(new TextLine(only.Content).Text) : null;

    private static FieldLabel? LabelAt(IReadOnlyList<Unit> units, int at)
    {
        if (units[at] is not { Line: { IsBlank: false } line } unit || !(unit.Kind == UnitKind.Heading || (unit is { Kind: UnitKind.Line, Break: null } && line.IsBold))) return null;
        return units[at + 1] is { Kind: UnitKind.Line, Line: not null } value && (LineShape.IsShort(value) || DateAnchors.IsOnly(value.Line)) ? FieldLabels.Of(line.Text) : null;
    }
}
