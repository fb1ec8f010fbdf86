using System.Collections.Immutable;
using Portfolio.Downloads.Docx;
using Portfolio.Downloads.Flow;
using Portfolio.Downloads.Pdf;
using Portfolio.Downloads.ReadBack;
using Portfolio.Model.Career;
using Portfolio.Model.Mapping;
using Portfolio.Model.Views;

namespace Portfolio.Downloads;

/// <summary>The files of a letter that its reader can download.</summary>
public static class LetterDocuments
{
    private static readonly ImmutableArray<(LetterFileKind Kind, Func<PortfolioView, Letter, DocumentFlow, DownloadedLetter> Render)> Renderers =
    [
        (LetterFileKind.Pdf, static (_, letter, flow) => Pdf(LetterFileKind.Pdf, PdfFiles.OfLetter(letter, flow))),
        (LetterFileKind.Packet, static (view, letter, flow) => Pdf(LetterFileKind.Packet, PdfFiles.OfPacket(view, letter, flow))),
        (LetterFileKind.Docx, static (view, _, flow) => Docx(DocxRenderer.Render(flow, view.Words))),
    ];

    /// <summary>What <see cref="Render"/> makes, in the order in which it is offered.</summary>
    public static ImmutableArray<LetterFileKind> Kinds { get; } = [.. Renderers.Select(renderer => renderer.Kind)];

    /// <summary>The files in the order in which they are offered. Same view and letter, same bytes.</summary>
    public static ImmutableArray<DownloadedLetter> Render(PortfolioView view, Letter letter)
    {
        var flow = LetterFlow.Of(view, letter);
        return [.. Renderers.Select(renderer => renderer.Render(view, letter, flow))];
    }

    private static DownloadedLetter Docx(byte[] bytes) =>
        new(LetterFileKind.Docx, DocxRenderer.MediaType, bytes, DocxReader.Everything(bytes));

    private static DownloadedLetter Pdf(LetterFileKind kind, PdfRendering pdf) =>
        new(kind, PdfFiles.MediaType, pdf.Bytes.AsMemory(), PdfReader.Everything(pdf.Bytes.AsMemory())) { MissingCharacters = pdf.Missing };
}
