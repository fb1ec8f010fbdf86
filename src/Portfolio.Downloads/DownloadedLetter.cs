using System.Collections.Immutable;
using Portfolio.Model.Mapping;

namespace Portfolio.Downloads;

/// <summary>One file of a letter, ready to be written.</summary>
/// <param name="Kind">Which of them; <see cref="PortfolioMap.LetterFile"/> has its name.</param>
/// <param name="MediaType">As a server should announce it.</param>
/// <param name="Bytes">The whole file.</param>
/// <param name="PlainText">Everything that can be read out of the bytes, as in <see cref="DownloadedDocument.PlainText"/>.</param>
public sealed record DownloadedLetter(LetterFileKind Kind, string MediaType, ReadOnlyMemory<byte> Bytes, string PlainText)
{
    /// <summary>Characters that no font of the document has: they can be read out of it, but show as boxes, pictographs as nothing.</summary>
    public ImmutableArray<string> MissingCharacters { get; init; } = [];

    /// <summary>Letters that should join or change places with their neighbours, and stand one after the other.</summary>
    public ImmutableArray<string> UnshapedCharacters { get; init; } = [];
}
