namespace Portfolio.Downloads.Typesetting;

/// <summary>
/// Breaks a paragraph into lines that are as even as the words allow, looking at all lines together instead of filling one
/// after the other: total fit after Knuth and Plass ("Breaking paragraphs into lines", 1981) with the badness of ragged-right setting.
/// Words are not spaced out, and divided only where the paragraph has places for it.
/// </summary>
public static class LineBreaker
{
    /// <summary>What a line costs by itself, so that no line is added for the sake of evenness.</summary>
    private const double LineCost = 0.1;

    /// <summary>A last line shorter than this part of the measure looks lost.</summary>
    private const double ShortestLast = 0.12;

    /// <summary>A word is divided where that saves more unevenness: a sixth of the measure.</summary>
    private const double DivisionCost = 0.028;

    /// <summary>The same for a line that follows one with a divided word, or the last of a paragraph that does.</summary>
    private const double SecondDivisionCost = 0.1;

    /// <summary>A word of one letter stays with the next where that costs no more unevenness: an eighth of the measure.</summary>
    private const double OneLetterCost = 0.016;

    /// <returns>The ends of the lines, in order.</returns>
    public static IReadOnlyList<LineEnd> Break(ShapedParagraph paragraph, double measure)
    {
        paragraph.Relieve(measure);
        LineEnd[] ends = [.. paragraph.Ends];
        // The cheapest way to each end, and the end of the line before on that way; index 0 is the start of the paragraph.
        var costs = new double[ends.Length + 1];
        var previous = new int[ends.Length + 1];
        for (var to = 1; to <= ends.Length; to++)
        {
            costs[to] = double.PositiveInfinity;
            var costOfEnd = paragraph.EndsInOneLetter(ends[to - 1]) ? OneLetterCost : 0;
            for (var from = to - 1; from >= 0; from--)
            {
                var width = paragraph.WidthOf(from == 0 ? 0 : ends[from - 1].Next, ends[to - 1].Content);
                if (width > measure + 0.001 && from < to - 1) break;
                width += ends[to - 1].Hyphen?.Advance ?? 0;
                if (width > measure + 0.001 && ends[to - 1].Hyphen is not null) continue;
                var cost = costs[from] + costOfEnd + Cost(measure - width, measure, ends[to - 1].IsForced) + CostOfDivision(from == 0 ? null : ends[from - 1], ends[to - 1]);
                if (cost < costs[to]) (costs[to], previous[to]) = (cost, from);
                if (from > 0 && ends[from - 1].IsForced) break;
            }
        }
        var lines = new List<LineEnd>();
        for (var end = ends.Length; end > 0; end = previous[end]) lines.Insert(0, ends[end - 1]);
        return lines;
    }

    private static double CostOfDivision(LineEnd? before, LineEnd end)
    {
        var isSecond = before?.Hyphen is not null && (end.Hyphen is not null || end.IsForced);
        return (end.Hyphen is null ? 0 : DivisionCost) + (isSecond ? SecondDivisionCost : 0);
    }

    private static double Cost(double slack, double measure, bool isLast)
    {
        var part = Math.Max(0, slack) / measure;
        if (isLast) return LineCost + (part > 1 - ShortestLast ? 0.05 : 0);
        return LineCost + (part * part);
    }
}
