using System.Text;
using Portfolio.Pdf;

namespace Portfolio.Downloads.ReadBack;

/// <summary>What a machine reads out of a PDF, from its content streams and the fonts' maps to Unicode.</summary>
public static class PdfReader
{
    /// <summary>The text, in which page numbers are not; and with it the heads of the pages, links, bookmarks, metadata and attachments.</summary>
    /// <exception cref="InvalidDataException">The bytes are no PDF, or one of another make.</exception>
    public static DocumentText Read(ReadOnlyMemory<byte> pdf)
    {
        var text = PdfTextExtractor.Extract(pdf.Span);
        var links = text.Links.Select(Uri.UnescapeDataString);
        var attachments = text.Attachments.Select(attachment => $"{attachment.Name}\n{Encoding.UTF8.GetString(attachment.Content.AsSpan())}");
        var content = text.Content;
        return new(content, string.Join('\n', [content, .. text.Artifacts, .. links, .. text.Labels, text.Metadata, .. attachments]));
    }
}
