namespace Portfolio.Site.Pipelines;

/// <summary>
/// Makes one kind of file out of the site as a whole, and shows of a portfolio what <see cref="SiteListing"/> has of it, and no more: with
/// that it is made anew.
/// </summary>
internal interface ISitePipeline
{
    /// <inheritdoc cref="IPortfolioPipeline.Name"/>
    string Name { get; }

    /// <inheritdoc cref="IPortfolioPipeline.Run"/>
    PipelineOutput Run(SiteContext site, PublicContent content, CancellationToken cancellation);
}
