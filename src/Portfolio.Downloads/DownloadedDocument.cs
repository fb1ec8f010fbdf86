using Portfolio.Downloads.Pdf;
using Portfolio.Model.Mapping;

namespace Portfolio.Downloads;

/// <summary>One file of a CV.</summary>
/// <param name="Kind">Which of them; <see cref="PortfolioMap.Download"/> has its name.</param>
/// <param name="MediaType">As a server should announce it.</param>
/// <param name="Bytes">The whole file.</param>
public sealed record DownloadedDocument(DownloadKind Kind, string MediaType, ReadOnlyMemory<byte> Bytes) : DownloadedFile(MediaType, Bytes)
{
    /// <summary>What was too much for the pages that the owner asked for; null where they hold it all.</summary>
    public PageOverflow? Overflow { get; init; }
}
