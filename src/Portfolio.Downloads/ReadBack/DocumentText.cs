using System.Text;
using Portfolio.Downloads.Docx;
using Portfolio.Downloads.Pdf;

namespace Portfolio.Downloads.ReadBack;

/// <summary>What can be read out of the bytes of a file.</summary>
/// <param name="Content">The text of the document, in its order, a line for each paragraph or part of one.</param>
/// <param name="Everything">That text, then all else that could give something away: page heads, links, properties, attachments.</param>
public sealed record DocumentText(string Content, string Everything)
{
    /// <param name="mediaType">What is neither PDF nor DOCX is text.</param>
    /// <param name="bytes">The whole file.</param>
    /// <exception cref="InvalidDataException">The file cannot be read at all.</exception>
    public static DocumentText Of(string mediaType, ReadOnlyMemory<byte> bytes) => mediaType switch
    {
        PdfFiles.MediaType => PdfReader.Read(bytes),
        DocxRenderer.MediaType => DocxReader.Read(bytes),
        _ => Plain(Encoding.UTF8.GetString(bytes.Span)),
    };

    /// <summary>Whether what can be read does not stand in the bytes as it is.</summary>
    public static bool IsPacked(string mediaType) => mediaType is PdfFiles.MediaType or DocxRenderer.MediaType;

    private static DocumentText Plain(string text) => new(text, text);
}
