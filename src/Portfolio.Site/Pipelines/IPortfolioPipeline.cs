using Portfolio.Model.Views;

namespace Portfolio.Site.Pipelines;

/// <summary>Makes one kind of file out of one portfolio. Pipelines run side by side and know nothing of one another, nor of other portfolios.</summary>
internal interface IPortfolioPipeline
{
    /// <summary>What it makes, as <c>build</c> calls it.</summary>
    string Name { get; }

    /// <summary>Writes nothing: what it yields is checked together with what all others yield, and then the caller decides.</summary>
    PipelineOutput Run(SiteContext site, PortfolioView portfolio, CancellationToken cancellation);
}
