using Portfolio.Model.Mapping;
using Portfolio.Site.Markdown;
using Portfolio.Site.Output;
using Portfolio.Site.Pictures;
using Portfolio.Theme.Pages;

namespace Portfolio.Site.Pipelines;

/// <summary>The page of people at the root, where the portfolios stand in folders, with its picture and its sign.</summary>
internal sealed class PeoplePipeline : ISitePipeline
{
    public string Name => "People";

    public PipelineOutput Run(SiteContext site, PublicContent content, CancellationToken cancellation)
    {
        if (!site.Map.HasPeoplePage) return PipelineOutput.Of([]);
        var (home, settings) = (site.Map.Home, site.Map.Settings);
        var frame = site.Frames.People(content.Portfolios);
        return PipelineOutput.Of(
        [
            site.Page(new PeoplePage { Frame = frame, People = content.Portfolios }),
            .. frame.Picture is null || site.Cards is not { } cards ? [] : new[] { cards.FileOf(home, PageCards.Of(site.Map, content.Portfolios)) },
            .. frame.Markdown is { } markdown ? PeopleAsText(site, content, frame.Title, markdown) : [],
            // A site without a name has no initials.
            .. site.Drawing.Icons.FilesOf(site.Map.Icons, settings.Title ?? "", settings.Language, home),
        ]);
    }

    private static OutputFile[] PeopleAsText(SiteContext site, PublicContent content, string title, Address markdown)
    {
        var text = LlmsText.OfPeople(site.Map.Settings.Title ?? title, site.Map, content.Portfolios);
        return [OutputFile.Text(markdown, text), OutputFile.Text(site.Map.Llms, text)];
    }
}
