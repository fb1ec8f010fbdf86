using System.Collections.Immutable;
using Portfolio.Downloads.Flow;
using Portfolio.Downloads.Typesetting;

namespace Portfolio.Downloads.Pdf;

/// <summary>A flow that is set and distributed over pages.</summary>
internal sealed record SetDocument(DocumentFlow Flow, Typography Type, IReadOnlyList<IReadOnlyList<PlacedLine>> Pages)
{
    /// <summary>What was too much for the pages that were asked for; null where they hold it all.</summary>
    public PageOverflow? Overflow { get; init; }

    public static SetDocument Of(DocumentFlow flow, Typography type, ParagraphShaper shaper) =>
        new(flow, type, PageBreaker.Break(FlowLayout.Set(flow, type, shaper), type.ColumnHeight));

    /// <summary>The lines of each entry, and of each section that has none, the longest first: what can be shortened.</summary>
    public IEnumerable<(string Part, int Lines)> Parts()
    {
        var parts = new List<(string Part, int Lines)>();
        foreach (var line in Pages.SelectMany(page => page))
        {
            if (line.Line == 0 && line.Block.Bookmark is { Level: <= 2 } bookmark) parts.Add((bookmark.Title, 0));
            if (parts.Count > 0) parts[^1] = (parts[^1].Part, parts[^1].Lines + 1);
        }
        return parts.OrderByDescending(part => part.Lines);
    }
}

/// <summary>A document that has more pages than it may have.</summary>
/// <param name="Allowed">The pages that were asked for.</param>
/// <param name="Needed">The pages that it has.</param>
/// <param name="Lines">How many lines are too many even where text is smallest and closest.</param>
/// <param name="Longest">The parts with the most lines, the longest first.</param>
public sealed record PageOverflow(int Allowed, int Needed, int Lines, ImmutableArray<(string Part, int Lines)> Longest);
