using System.Text;

namespace Portfolio.Pdf.Objects;

/// <summary>ISO 32000-1, 7.3.4.</summary>
public sealed class PdfString(byte[] bytes) : PdfObject
{
    public ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>A text string: ASCII where that will do, else UTF-16 with its mark. ISO 32000-1, 7.9.2.2.</summary>
    public static PdfString Text(string text) => new(text.All(character => character is >= ' ' and <= '~' or '\n' or '\t')
        ? Encoding.ASCII.GetBytes(text)
        : [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]);

    /// <summary>What <see cref="Text"/> was made from. Characters of PDFDocEncoding beyond ASCII are taken for Latin-1.</summary>
    public string ToText() => bytes is [0xFE, 0xFF, ..]
        ? Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2))
        : Encoding.Latin1.GetString(bytes);
}
