using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Units;

/// <summary>The two ends of a range, each on a line of its own behind a label ("From: 2018", "To: present").</summary>
internal static class LabelledDates
{
    private const int LongestLabel = 30;
    private const int MostWords = 12;

    /// <summary>Start or end, where that is what the line says; else null.</summary>
    public static FieldLabel? LabelOf(TextLine line)
    {
        var colon = line.Text.AsSpan().IndexOfAny(':', '：');
        if (colon is <= 0 or > LongestLabel || line.Words.Length is < 2 or > MostWords) return null;
        return FieldLabels.Of(line.Text[..colon]) is FieldLabel.Start or FieldLabel.End ? FieldLabels.Of(line.Text[..colon]) : null;
    }
}
