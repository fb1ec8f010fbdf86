using System.Diagnostics.CodeAnalysis;

namespace Portfolio.Pdf.Objects;

/// <summary>ISO 32000-1, 7.3.8. Length and filter are added when it is written.</summary>
/// <param name="dictionary">What is said about the data.</param>
/// <param name="data">Uncompressed. Nobody may change them any more.</param>
[SuppressMessage("Naming", "CA1711", Justification = "The specification's own word.")]
public sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> data) : PdfObject
{
    private byte[]? _packed;

    public PdfDictionary Dictionary => dictionary;

    public ReadOnlySpan<byte> Data => data.Span;

    /// <summary>The data of a stream that was read: as they are in the file.</summary>
    internal byte[] Plain() => dictionary["Filter"] is null ? data.ToArray() : Flate.Decompress(data);

    /// <summary>The data as they are in the file, packed when they are first asked for: a stream that is the same in all documents is packed once.</summary>
    internal ReadOnlySpan<byte> Packed => _packed ??= Flate.Compress(data.Span);

    /// <summary>The data must be readable in the file itself, as those of the metadata.</summary>
    public bool IsPlain { get; init; }
}
