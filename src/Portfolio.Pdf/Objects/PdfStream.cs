using System.Diagnostics.CodeAnalysis;

namespace Portfolio.Pdf.Objects;

/// <summary>ISO 32000-1, 7.3.8. Length and filter are added when it is written.</summary>
/// <param name="dictionary">What is said about the data.</param>
/// <param name="data">Uncompressed.</param>
[SuppressMessage("Naming", "CA1711", Justification = "The specification's own word.")]
public sealed class PdfStream(PdfDictionary dictionary, byte[] data) : PdfObject
{
    public PdfDictionary Dictionary => dictionary;

    public ReadOnlySpan<byte> Data => data;

    /// <summary>The data must be readable in the file itself, as those of the metadata.</summary>
    public bool IsPlain { get; init; }
}
