using Portfolio.Downloads.Flow;
using Portfolio.Downloads.JsonResume;
using Portfolio.Downloads.Markdown;
using Portfolio.Downloads.Pdf;
using Portfolio.Model.Views;

namespace Portfolio.Downloads;

/// <summary>A CV in the forms that several of its files, and the packets of its letters, are made of: each is made when it is first asked for, and once.</summary>
/// <remarks>For one thread at a time.</remarks>
/// <param name="view">Whose CV.</param>
/// <param name="colors">Of the PDFs.</param>
public sealed class PreparedCv(PortfolioView view, DocumentColors? colors = null)
{
    public PortfolioView View => view;

    public DocumentColors Colors { get; } = colors ?? new();

    public DocumentFlow Flow => field ??= CvFlow.Of(view);

    public string Markdown => field ??= MarkdownRenderer.Render(view.Cv);

    public string JsonResume => field ??= JsonResumeRenderer.Render(view);

    /// <summary>On its pages, which takes half of the time of a PDF.</summary>
    internal SetDocument Set => field ??= PdfFiles.Renderer.Set(Flow, Colors, view.Cv.Pages);
}
