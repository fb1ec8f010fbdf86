namespace Portfolio.Site.Pipelines;

/// <summary>Makes one kind of file out of the content. Pipelines run side by side and know nothing of one another.</summary>
internal interface IPipeline
{
    /// <summary>What it makes, as <c>build</c> calls it.</summary>
    string Name { get; }

    /// <summary>Writes nothing: what it yields is checked together with what all others yield, and then the caller decides.</summary>
    Task<PipelineOutput> RunAsync(SiteContext site, CancellationToken cancellation);
}
