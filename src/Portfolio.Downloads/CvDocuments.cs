using System.Collections.Immutable;
using System.Text;
using Portfolio.Downloads.Docx;
using Portfolio.Downloads.Flow;
using Portfolio.Downloads.JsonResume;
using Portfolio.Downloads.Markdown;
using Portfolio.Downloads.Pdf;
using Portfolio.Downloads.Text;
using Portfolio.Downloads.VCard;
using Portfolio.Model.Mapping;
using Portfolio.Model.Views;

namespace Portfolio.Downloads;

/// <summary>Every file of a CV that visitors can download.</summary>
public static class CvDocuments
{
    private static readonly ImmutableArray<(DownloadKind Kind, Func<PortfolioView, DocumentFlow, DocumentColors, DownloadedDocument> Render)> Renderers =
    [
        (DownloadKind.Pdf, static (view, flow, colors) => Pdf(PdfFiles.OfCv(view, flow, colors))),
        (DownloadKind.Docx, static (view, flow, _) => Docx(DocxRenderer.Render(flow, view.Words))),
        (DownloadKind.Text, static (_, flow, _) => Text(DownloadKind.Text, "text/plain; charset=utf-8", TextRenderer.Render(flow))),
        (DownloadKind.Markdown, static (view, _, _) => Text(DownloadKind.Markdown, "text/markdown; charset=utf-8", MarkdownRenderer.Render(view.Cv))),
        (DownloadKind.JsonResume, static (view, _, _) => Text(DownloadKind.JsonResume, "application/json", JsonResumeRenderer.Render(view))),
        (DownloadKind.VCard, static (view, _, _) => Text(DownloadKind.VCard, "text/vcard; charset=utf-8", VCardRenderer.Render(view))),
    ];

    /// <summary>What <see cref="Render"/> makes, in the order in which it is offered.</summary>
    public static ImmutableArray<DownloadKind> Kinds { get; } = [.. Renderers.Select(renderer => renderer.Kind)];

    /// <summary>The files in the order in which they are offered. Same view and colours, same bytes.</summary>
    public static ImmutableArray<DownloadedDocument> Render(PortfolioView view, DocumentColors? colors = null)
    {
        var flow = CvFlow.Of(view);
        return [.. Renderers.Select(renderer => renderer.Render(view, flow, colors ?? new()))];
    }

    private static DownloadedDocument Text(DownloadKind kind, string mediaType, string text) => new(kind, mediaType, Encoding.UTF8.GetBytes(text));

    private static DownloadedDocument Docx(byte[] bytes) => new(DownloadKind.Docx, DocxRenderer.MediaType, bytes);

    private static DownloadedDocument Pdf(PdfRendering pdf) =>
        new(DownloadKind.Pdf, PdfFiles.MediaType, pdf.Bytes.AsMemory()) { MissingCharacters = pdf.Missing, UnshapedCharacters = pdf.Unshaped, Overflow = pdf.Overflow };
}
