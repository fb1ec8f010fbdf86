using System.Buffers;

namespace Portfolio.Downloads.Typesetting;

/// <summary>
/// Breaks a paragraph into lines that are as even as the words allow, looking at all lines together instead of filling one
/// after the other: total fit after Knuth and Plass ("Breaking paragraphs into lines", 1981) with the badness of ragged-right setting.
/// Words are not spaced out, and divided only where the paragraph has places for it.
/// </summary>
internal static class LineBreaker
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
    public static List<LineEnd> Break(ScaledParagraph paragraph, double measure)
    {
        var ends = WideWords.Parted(paragraph, measure);
        if (IsOneLine(paragraph, ends, measure)) return [ends[^1]];
        // Lent: it is needed for a moment.
        var ways = ArrayPool<Way>.Shared.Rent(ends.Length + 1);
        FindCheapest(paragraph, ends, measure, ways.AsSpan(0, ends.Length + 1));
        var lines = new List<LineEnd>();
        for (var end = ends.Length; end > 0; end = ways[end].Previous) lines.Add(ends[end - 1]);
        ArrayPool<Way>.Shared.Return(ways);
        lines.Reverse();
        return lines;
    }

    /// <summary>Most paragraphs are, and no two lines cost less.</summary>
    private static bool IsOneLine(ScaledParagraph paragraph, ReadOnlySpan<LineEnd> ends, double measure)
    {
        if (paragraph.WidthOf(0, ends[^1].Content) > measure) return false;
        foreach (var end in ends[..^1])
        {
            if (end.IsForced) return false;
        }
        return true;
    }

    /// <summary>Fills in the cheapest way to each end; number 0 is the start of the paragraph.</summary>
    private static void FindCheapest(ScaledParagraph paragraph, ReadOnlySpan<LineEnd> ends, double measure, Span<Way> ways)
    {
        ways[0] = default;
        for (var to = 1; to < ways.Length; to++)
        {
            var end = ends[to - 1];
            ref var way = ref ways[to];
            way = new()
            {
                Content = paragraph.PositionOf(end.Content),
                Next = paragraph.PositionOf(end.Next),
                Hyphen = end.Hyphen is { } hyphen ? paragraph.WidthOf(hyphen) : 0,
                IsDivided = end.Hyphen is not null,
                IsForced = end.IsForced,
                Cost = double.PositiveInfinity,
            };
            var costOfEnd = paragraph.EndsInOneLetter(end) ? OneLetterCost : 0;
            for (var from = to - 1; from >= 0; from--)
            {
                ref readonly var before = ref ways[from];
                var width = way.Content - before.Next;
                if (width > measure + 0.001 && from < to - 1) break;
                width += way.Hyphen;
                if (width > measure + 0.001 && way.IsDivided) continue;
                var cost = before.Cost + costOfEnd + Cost(measure - width, measure, way.IsForced);
                if (before.IsDivided || way.IsDivided) cost += CostOfDivision(before, way);
                if (cost < way.Cost) (way.Cost, way.Previous) = (cost, from);
                if (before.IsForced) break;
            }
        }
    }

    private static double CostOfDivision(in Way before, in Way end)
    {
        var isSecond = before.IsDivided && (end.IsDivided || end.IsForced);
        return (end.IsDivided ? DivisionCost : 0) + (isSecond ? SecondDivisionCost : 0);
    }

    private static double Cost(double slack, double measure, bool isLast)
    {
        var part = slack > 0 ? slack / measure : 0;
        if (isLast) return LineCost + (part > 1 - ShortestLast ? 0.05 : 0);
        return LineCost + (part * part);
    }

    /// <summary>An end of a line, and the cheapest way to it from the start of the paragraph.</summary>
    private struct Way
    {
        /// <summary>Where the line ends, in points from the start of the paragraph.</summary>
        public double Content;

        /// <summary>Where the next one begins.</summary>
        public double Next;

        /// <summary>How wide the hyphen is.</summary>
        public double Hyphen;

        public double Cost;

        /// <summary>The number of the end before on the way.</summary>
        public int Previous;

        public bool IsDivided;

        public bool IsForced;
    }
}
