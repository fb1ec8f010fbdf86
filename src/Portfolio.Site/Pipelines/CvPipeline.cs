using Portfolio.Downloads;
using Portfolio.Model.Views;
using Portfolio.Theme.Pages;

namespace Portfolio.Site.Pipelines;

/// <summary>The CV as one page: every word of the owner's file, in its order.</summary>
internal sealed class CvPipeline : IPipeline
{
    public string Name => "Cv";

    public Task<PipelineOutput> RunAsync(SiteContext site, CancellationToken cancellation) =>
        site.ForEachPortfolioAsync(portfolio => CvAsync(site, portfolio), cancellation);

    private static async Task<PipelineOutput> CvAsync(SiteContext site, PortfolioView portfolio) =>
        PipelineOutput.Of(await site.PageAsync<CvPage>(
            site.Frames.Cv(portfolio),
            (nameof(CvPage.Portfolio), portfolio),
            (nameof(CvPage.Downloads), CvDocuments.Kinds)));
}
