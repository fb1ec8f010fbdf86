using System.Collections.Immutable;
using System.Text;
using Portfolio.Downloads.Docx;
using Portfolio.Downloads.Pdf;
using Portfolio.Downloads.Text;
using Portfolio.Downloads.VCard;
using Portfolio.Model.Mapping;
using Portfolio.Model.Views;

namespace Portfolio.Downloads;

/// <summary>Every file of a CV that visitors can download.</summary>
public static class CvDocuments
{
    private static readonly ImmutableArray<(DownloadKind Kind, Func<PreparedCv, DownloadedDocument> Render)> Renderers =
    [
        (DownloadKind.Pdf, static cv => Pdf(PdfFiles.OfCv(cv))),
        (DownloadKind.Docx, static cv => Docx(DocxRenderer.Render(cv.Flow, cv.View.Words))),
        (DownloadKind.Text, static cv => Text(DownloadKind.Text, "text/plain; charset=utf-8", TextRenderer.Render(cv.Flow))),
        (DownloadKind.Markdown, static cv => Text(DownloadKind.Markdown, "text/markdown; charset=utf-8", cv.Markdown)),
        (DownloadKind.JsonResume, static cv => Text(DownloadKind.JsonResume, "application/json", cv.JsonResume)),
        (DownloadKind.VCard, static cv => Text(DownloadKind.VCard, "text/vcard; charset=utf-8", VCardRenderer.Render(cv.View))),
    ];

    /// <summary>What <see cref="Render(PreparedCv)"/> makes, in the order in which it is offered.</summary>
    public static ImmutableArray<DownloadKind> Kinds { get; } = [.. Renderers.Select(renderer => renderer.Kind)];

    /// <summary>The files in the order in which they are offered. Same view and colours, same bytes.</summary>
    public static ImmutableArray<DownloadedDocument> Render(PreparedCv cv) => [.. Renderers.Select(renderer => renderer.Render(cv))];

    /// <inheritdoc cref="Render(PreparedCv)"/>
    public static ImmutableArray<DownloadedDocument> Render(PortfolioView view, DocumentColors? colors = null) => Render(new PreparedCv(view, colors));

    private static DownloadedDocument Text(DownloadKind kind, string mediaType, string text) => new(kind, mediaType, Encoding.UTF8.GetBytes(text));

    private static DownloadedDocument Docx(byte[] bytes) => new(DownloadKind.Docx, DocxRenderer.MediaType, bytes);

    private static DownloadedDocument Pdf(PdfRendering pdf) =>
        new(DownloadKind.Pdf, PdfFiles.MediaType, pdf.Bytes.AsMemory()) { MissingCharacters = pdf.Missing, UnshapedCharacters = pdf.Unshaped, Overflow = pdf.Overflow };
}
