using Portfolio.Model.Views;
using Portfolio.Site.Feeds;
using Portfolio.Site.Output;
using Portfolio.Theme.Parts;
using Portfolio.Theme.Rendering;

namespace Portfolio.Site.Pipelines;

/// <summary>What is new, as RSS and as JSON Feed, with the whole text of each item.</summary>
internal sealed class FeedsPipeline : IPortfolioPipeline
{
    /// <summary>Headings inside an item stand below its title, which readers show as the second level.</summary>
    private const int ItemHeadingLevel = 3;

    public string Name => "Feeds";

    public PipelineOutput Run(SiteContext site, PortfolioView portfolio, CancellationToken cancellation)
    {
        var feed = new Feed(portfolio);
        var html = feed.Items.Select(item => PageRenderer.Part(new TextBlocks
        {
            Blocks = item.Content,
            HeadingLevel = ItemHeadingLevel,
            Portfolio = portfolio,
            IsAbsolute = true,
        }).Trim()).ToList();
        return PipelineOutput.Of(
            OutputFile.Text(portfolio.Map.Rss, RssWriter.Write(feed, html)),
            OutputFile.Text(portfolio.Map.JsonFeed, JsonFeedWriter.Write(feed, html)));
    }
}
