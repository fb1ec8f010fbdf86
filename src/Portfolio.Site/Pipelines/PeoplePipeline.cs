using Portfolio.Theme.Pages;

namespace Portfolio.Site.Pipelines;

/// <summary>The page of people at the root, where the portfolios stand in folders.</summary>
internal sealed class PeoplePipeline : IPipeline
{
    public string Name => "People";

    public async Task<PipelineOutput> RunAsync(SiteContext site, CancellationToken cancellation) =>
        site.Map.HasPeoplePage
            ? PipelineOutput.Of([await site.PageAsync<PeoplePage>(site.Frames.People(site.Portfolios), (nameof(PeoplePage.People), site.Portfolios))])
            : PipelineOutput.Of([]);
}
