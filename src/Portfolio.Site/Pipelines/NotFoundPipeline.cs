using Portfolio.Theme.Pages;

namespace Portfolio.Site.Pipelines;

/// <summary>The page for addresses that lead nowhere.</summary>
internal sealed class NotFoundPipeline : ISitePipeline
{
    public string Name => "NotFound";

    public async Task<PipelineOutput> RunAsync(SiteContext site, PublicContent content, CancellationToken cancellation) =>
        PipelineOutput.Of([await site.PageAsync<NotFoundPage>(site.Frames.NotFound(content.Portfolios), (nameof(NotFoundPage.People), content.Portfolios))]);
}
