using Portfolio.Model.Views;
using Portfolio.Site.Feeds;
using Portfolio.Site.Output;
using Portfolio.Theme.Parts;

namespace Portfolio.Site.Pipelines;

/// <summary>What is new, as RSS and as JSON Feed, with the whole text of each item.</summary>
internal sealed class FeedsPipeline : IPortfolioPipeline
{
    /// <summary>Headings inside an item stand below its title, which readers show as the second level.</summary>
    private const int ItemHeadingLevel = 3;

    public string Name => "Feeds";

    public async Task<PipelineOutput> RunAsync(SiteContext site, PortfolioView portfolio, CancellationToken cancellation)
    {
        var feed = new Feed(portfolio);
        var html = new List<string>(feed.Items.Length);
        foreach (var item in feed.Items)
        {
            var content = await site.RenderAsync<TextBlocks>(
                (nameof(TextBlocks.Blocks), item.Content),
                (nameof(TextBlocks.HeadingLevel), ItemHeadingLevel),
                (nameof(TextBlocks.Portfolio), portfolio),
                (nameof(TextBlocks.IsAbsolute), true));
            html.Add(content.Trim());
        }
        return PipelineOutput.Of(
            OutputFile.Text(portfolio.Map.Rss, RssWriter.Write(feed, html)),
            OutputFile.Text(portfolio.Map.JsonFeed, JsonFeedWriter.Write(feed, html)));
    }
}
