using System.Collections.Immutable;
using System.Text;
using Portfolio.Downloads.Flow;
using Portfolio.Downloads.JsonResume;
using Portfolio.Downloads.Markdown;
using Portfolio.Downloads.Text;
using Portfolio.Downloads.VCard;
using Portfolio.Model.Mapping;
using Portfolio.Model.Views;

namespace Portfolio.Downloads;

/// <summary>Every file of a CV that visitors can download.</summary>
public static class CvDocuments
{
    /// <summary>What <see cref="Render"/> makes, in the order in which it is offered.</summary>
    public static ImmutableArray<DownloadKind> Kinds { get; } = [DownloadKind.Text, DownloadKind.Markdown];

    /// <summary>The files in the order in which they are offered. Same view, same bytes.</summary>
    public static ImmutableArray<DownloadedDocument> Render(PortfolioView view)
    {
        var flow = CvFlow.Of(view);
        return
        [
            OfText(DownloadKind.Text, "text/plain; charset=utf-8", TextRenderer.Render(flow)),
            OfText(DownloadKind.Markdown, "text/markdown; charset=utf-8", MarkdownRenderer.Render(view.Cv)),
            OfText(DownloadKind.JsonResume, "application/json", JsonResumeRenderer.Render(view)),
            OfText(DownloadKind.VCard, "text/vcard; charset=utf-8", VCardRenderer.Render(view)),
        ];
    }

    private static DownloadedDocument OfText(DownloadKind kind, string mediaType, string text) =>
        new(kind, mediaType, Encoding.UTF8.GetBytes(text), text);
}
