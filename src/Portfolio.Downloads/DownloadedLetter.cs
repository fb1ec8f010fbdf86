using Portfolio.Model.Mapping;

namespace Portfolio.Downloads;

/// <summary>One file of a letter.</summary>
/// <param name="Kind">Which of them; <see cref="PortfolioMap.LetterFile"/> has its name.</param>
/// <param name="MediaType">As a server should announce it.</param>
/// <param name="Bytes">The whole file.</param>
public sealed record DownloadedLetter(LetterFileKind Kind, string MediaType, ReadOnlyMemory<byte> Bytes) : DownloadedFile(MediaType, Bytes);
