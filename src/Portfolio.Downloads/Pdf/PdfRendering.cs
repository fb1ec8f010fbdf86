using System.Collections.Immutable;

namespace Portfolio.Downloads.Pdf;

/// <summary>A document that was made.</summary>
/// <param name="Bytes">The whole file.</param>
/// <param name="Pages">How many.</param>
/// <param name="Missing">Characters that no font has: they can be read out of the file, but show as boxes, pictographs as nothing.</param>
public sealed record PdfRendering(ImmutableArray<byte> Bytes, int Pages, ImmutableArray<string> Missing)
{
    /// <summary>Letters that should join or change places with their neighbours, and stand one after the other.</summary>
    public ImmutableArray<string> Unshaped { get; init; } = [];

    /// <summary>What was too much for the pages that were asked for; null where they hold it all.</summary>
    public PageOverflow? Overflow { get; init; }
}
