namespace Portfolio.Site.Pipelines;

/// <summary>Makes one kind of file out of the site as a whole; with each build anew, so it does little for each portfolio.</summary>
internal interface ISitePipeline
{
    /// <inheritdoc cref="IPortfolioPipeline.Name"/>
    string Name { get; }

    /// <inheritdoc cref="IPortfolioPipeline.Run"/>
    PipelineOutput Run(SiteContext site, PublicContent content, CancellationToken cancellation);
}
