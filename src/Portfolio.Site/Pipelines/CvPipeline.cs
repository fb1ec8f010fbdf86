using Portfolio.Model.Views;
using Portfolio.Theme.Pages;

namespace Portfolio.Site.Pipelines;

/// <summary>The CV as one page: every word of the owner's file, in its order.</summary>
internal sealed class CvPipeline : IPortfolioPipeline
{
    public string Name => "Cv";

    public async Task<PipelineOutput> RunAsync(SiteContext site, PortfolioView portfolio, CancellationToken cancellation) =>
        PipelineOutput.Of(await site.PageAsync<CvPage>(
            site.Frames.Cv(portfolio),
            (nameof(CvPage.Portfolio), portfolio),
            (nameof(CvPage.Downloads), site.CvFiles)));
}
