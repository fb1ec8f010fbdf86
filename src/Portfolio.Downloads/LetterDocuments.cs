using System.Collections.Immutable;
using Portfolio.Downloads.Docx;
using Portfolio.Downloads.Flow;
using Portfolio.Downloads.Pdf;
using Portfolio.Model.Career;
using Portfolio.Model.Mapping;
using Portfolio.Model.Views;

namespace Portfolio.Downloads;

/// <summary>The files of a letter that its reader can download.</summary>
public static class LetterDocuments
{
    private static readonly ImmutableArray<(LetterFileKind Kind, Func<LetterRequest, DownloadedLetter> Render)> Renderers =
    [
        (LetterFileKind.Pdf, static request => Pdf(LetterFileKind.Pdf, PdfFiles.OfLetter(request.Letter, request.Flow, request.Colors))),
        (LetterFileKind.Packet, static request => Pdf(LetterFileKind.Packet, PdfFiles.OfPacket(request.View, request.Letter, request.Flow, request.Colors))),
        (LetterFileKind.Docx, static request => Docx(DocxRenderer.Render(request.Flow, request.View.Words))),
    ];

    /// <summary>What <see cref="Render"/> makes, in the order in which it is offered.</summary>
    public static ImmutableArray<LetterFileKind> Kinds { get; } = [.. Renderers.Select(renderer => renderer.Kind)];

    /// <summary>The files in the order in which they are offered. Same view, letter and colours, same bytes.</summary>
    public static ImmutableArray<DownloadedLetter> Render(PortfolioView view, Letter letter, DocumentColors? colors = null)
    {
        var request = new LetterRequest(view, letter, LetterFlow.Of(view, letter), colors ?? new());
        return [.. Renderers.Select(renderer => renderer.Render(request))];
    }

    private static DownloadedLetter Docx(byte[] bytes) => new(LetterFileKind.Docx, DocxRenderer.MediaType, bytes);

    private static DownloadedLetter Pdf(LetterFileKind kind, PdfRendering pdf) =>
        new(kind, PdfFiles.MediaType, pdf.Bytes.AsMemory()) { MissingCharacters = pdf.Missing, UnshapedCharacters = pdf.Unshaped };

    private sealed record LetterRequest(PortfolioView View, Letter Letter, DocumentFlow Flow, DocumentColors Colors);
}
