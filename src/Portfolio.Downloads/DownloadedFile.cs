using System.Collections.Immutable;
using Portfolio.Downloads.ReadBack;

namespace Portfolio.Downloads;

/// <summary>A file that is ready to be written.</summary>
/// <param name="MediaType">As a server should announce it.</param>
/// <param name="Bytes">The whole file.</param>
public abstract record DownloadedFile(string MediaType, ReadOnlyMemory<byte> Bytes)
{
    private DocumentText? _read;

    /// <summary>The whole file.</summary>
    public ReadOnlyMemory<byte> Bytes
    {
        get;
        init
        {
            field = value;
            _read = null;
        }
    }
    = Bytes;

    /// <summary>What a machine reads in the bytes. They are read when it is first asked for, and no more: that takes as long as a third of making them.</summary>
    /// <exception cref="InvalidDataException">The file cannot be read at all.</exception>
    public DocumentText Text => _read ??= DocumentText.Of(MediaType, Bytes);

    /// <summary>All that a machine reads in the bytes; null where they are text themselves.</summary>
    public string? PackedText => DocumentText.IsPacked(MediaType) ? Text.Everything : null;

    /// <summary>Characters that no font of the document has: they can be read out of it, but show as boxes, pictographs as nothing.</summary>
    public ImmutableArray<string> MissingCharacters { get; init; } = [];

    /// <summary>Letters that should join or change places with their neighbours, and stand one after the other.</summary>
    public ImmutableArray<string> UnshapedCharacters { get; init; } = [];
}
