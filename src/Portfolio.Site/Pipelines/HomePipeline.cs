using Portfolio.Model.Views;
using Portfolio.Theme.Pages;

namespace Portfolio.Site.Pipelines;

/// <summary>The first page of each portfolio: who, what now, the best evidence, the downloads, contact.</summary>
internal sealed class HomePipeline : IPortfolioPipeline
{
    public string Name => "Home";

    public async Task<PipelineOutput> RunAsync(SiteContext site, PortfolioView portfolio, CancellationToken cancellation) =>
        PipelineOutput.Of(await site.PageAsync<HomePage>(
            site.Frames.Home(portfolio),
            (nameof(HomePage.Portfolio), portfolio),
            (nameof(HomePage.Downloads), site.CvFiles)));
}
