using System.Collections.Immutable;
using System.Text;
using Portfolio.Downloads.Flow;
using Portfolio.Downloads.JsonResume;
using Portfolio.Downloads.Markdown;
using Portfolio.Downloads.Typesetting;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Views;
using Portfolio.Pdf;

namespace Portfolio.Downloads.Pdf;

/// <summary>The PDFs of a portfolio, each with what it was made from inside it.</summary>
public static class PdfFiles
{
    public const string MediaType = "application/pdf";

    public static PdfRendering OfCv(PortfolioView view, DocumentFlow flow, DocumentColors colors) => Render(new()
    {
        Flows = [flow],
        MostPages = view.Cv.Pages,
        Date = Day(view.Evidence.AsOf),
        Colors = colors,
        Attachments = Sources(view),
    });

    public static PdfRendering OfLetter(Letter letter, DocumentFlow flow, DocumentColors colors) => Render(new()
    {
        Flows = [flow],
        Date = Day(letter.Date),
        Colors = colors,
        Attachments = [Source(letter)],
    });

    /// <summary>The letter and, from a new page on, the CV.</summary>
    public static PdfRendering OfPacket(PortfolioView view, Letter letter, DocumentFlow flow, DocumentColors colors) => Render(new()
    {
        Flows = [flow, CvFlow.Of(view)],
        MostPages = view.Cv.Pages,
        Date = Day(letter.Date ?? view.Evidence.AsOf),
        Colors = colors,
        Attachments = [Source(letter), .. Sources(view)],
    });

    private static PdfRendering Render(PdfRequest request) => new PdfRenderer(ThemeFonts.All).Render(request);

    private static ImmutableArray<PdfAttachment> Sources(PortfolioView view) =>
    [
        new("cv.md", "text/markdown", "The Markdown that this CV was made from", PdfAttachmentRelationship.Source, Bytes(MarkdownRenderer.Render(view.Cv))),
        new("resume.json", "application/json", "This CV as JSON Resume", PdfAttachmentRelationship.Alternative, Bytes(JsonResumeRenderer.Render(view))),
    ];

    private static PdfAttachment Source(Letter letter) =>
        new("letter.md", "text/markdown", "The Markdown that this letter was made from", PdfAttachmentRelationship.Source, Bytes(letter.Source.Text));

    private static ImmutableArray<byte> Bytes(string text) => [.. Encoding.UTF8.GetBytes(text)];

    private static DateOnly? Day(PartialDate? date) => date?.FirstDay;
}
