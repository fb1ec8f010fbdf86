using Portfolio.Theme.Pages;

namespace Portfolio.Site.Pipelines;

/// <summary>The page for addresses that lead nowhere.</summary>
internal sealed class NotFoundPipeline : ISitePipeline
{
    public string Name => "NotFound";

    public PipelineOutput Run(SiteContext site, PublicContent content, CancellationToken cancellation) =>
        PipelineOutput.Of(site.Page(new NotFoundPage { Frame = site.Frames.NotFound(content.Portfolios), People = content.Portfolios }));
}
