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
        (LetterFileKind.Pdf, static request => Pdf(LetterFileKind.Pdf, PdfFiles.OfLetter(request.Letter, request.Set))),
        (LetterFileKind.Packet, static request => Pdf(LetterFileKind.Packet, PdfFiles.OfPacket(request.Cv, request.Letter, request.Set))),
        (LetterFileKind.Docx, static request => Docx(DocxRenderer.Render(request.Set.Flow, request.Cv.View.Words))),
    ];

    /// <summary>What <see cref="Render(PreparedCv, Letter)"/> makes, in the order in which it is offered.</summary>
    public static ImmutableArray<LetterFileKind> Kinds { get; } = [.. Renderers.Select(renderer => renderer.Kind)];

    /// <summary>The files in the order in which they are offered. Same view, letter and colours, same bytes.</summary>
    public static ImmutableArray<DownloadedLetter> Render(PreparedCv cv, Letter letter)
    {
        var request = new LetterRequest(cv, letter, PdfFiles.Renderer.Set(LetterFlow.Of(cv.View, letter), cv.Colors));
        return [.. Renderers.Select(renderer => renderer.Render(request))];
    }

    /// <inheritdoc cref="Render(PreparedCv, Letter)"/>
    public static ImmutableArray<DownloadedLetter> Render(PortfolioView view, Letter letter, DocumentColors? colors = null) => Render(new PreparedCv(view, colors), letter);

    private static DownloadedLetter Docx(byte[] bytes) => new(LetterFileKind.Docx, DocxRenderer.MediaType, bytes);

    private static DownloadedLetter Pdf(LetterFileKind kind, PdfRendering pdf) =>
        new(kind, PdfFiles.MediaType, pdf.Bytes.AsMemory()) { MissingCharacters = pdf.Missing, UnshapedCharacters = pdf.Unshaped };

    private sealed record LetterRequest(PreparedCv Cv, Letter Letter, SetDocument Set);
}
