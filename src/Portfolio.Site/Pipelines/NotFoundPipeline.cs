using Portfolio.Theme.Pages;

namespace Portfolio.Site.Pipelines;

/// <summary>The page for addresses that lead nowhere.</summary>
internal sealed class NotFoundPipeline : IPipeline
{
    public string Name => "NotFound";

    public async Task<PipelineOutput> RunAsync(SiteContext site, CancellationToken cancellation) =>
        PipelineOutput.Of([await site.PageAsync<NotFoundPage>(site.Frames.NotFound(site.Portfolios), (nameof(NotFoundPage.People), site.Portfolios))]);
}
