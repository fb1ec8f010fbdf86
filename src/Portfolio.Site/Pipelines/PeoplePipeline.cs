using Portfolio.Theme.Pages;

namespace Portfolio.Site.Pipelines;

/// <summary>The page of people at the root, where the portfolios stand in folders.</summary>
internal sealed class PeoplePipeline : ISitePipeline
{
    public string Name => "People";

    public async Task<PipelineOutput> RunAsync(SiteContext site, PublicContent content, CancellationToken cancellation) =>
        site.Map.HasPeoplePage
            ? PipelineOutput.Of([await site.PageAsync<PeoplePage>(site.Frames.People(content.Portfolios), (nameof(PeoplePage.People), content.Portfolios))])
            : PipelineOutput.Of([]);
}
