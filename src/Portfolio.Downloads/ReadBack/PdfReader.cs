using System.Text;
using Portfolio.Pdf;

namespace Portfolio.Downloads.ReadBack;

/// <summary>What a machine reads out of a PDF, from its content streams and the fonts' maps to Unicode.</summary>
public static class PdfReader
{
    /// <summary>The text that is read, a line for each paragraph or part of one; page numbers are not among it.</summary>
    public static string Text(ReadOnlyMemory<byte> pdf) => PdfTextExtractor.Extract(pdf.Span).Content;

    /// <summary>That text, then the heads of the pages, links, bookmarks, metadata and attachments: all that could give something away.</summary>
    public static string Everything(ReadOnlyMemory<byte> pdf)
    {
        var text = PdfTextExtractor.Extract(pdf.Span);
        var links = text.Links.Select(Uri.UnescapeDataString);
        var attachments = text.Attachments.Select(attachment => $"{attachment.Name}\n{Encoding.UTF8.GetString(attachment.Content.AsSpan())}");
        return string.Join('\n', [text.Content, .. text.Artifacts, .. links, .. text.Labels, text.Metadata, .. attachments]);
    }
}
