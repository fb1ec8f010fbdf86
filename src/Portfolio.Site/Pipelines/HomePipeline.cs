using Portfolio.Downloads;
using Portfolio.Model.Views;
using Portfolio.Theme.Pages;

namespace Portfolio.Site.Pipelines;

/// <summary>The first page of each portfolio: who, what now, the best evidence, the downloads, contact.</summary>
internal sealed class HomePipeline : IPipeline
{
    public string Name => "Home";

    public Task<PipelineOutput> RunAsync(SiteContext site, CancellationToken cancellation) =>
        site.ForEachPortfolioAsync(portfolio => HomeAsync(site, portfolio), cancellation);

    private static async Task<PipelineOutput> HomeAsync(SiteContext site, PortfolioView portfolio) =>
        PipelineOutput.Of(await site.PageAsync<HomePage>(
            site.Frames.Home(portfolio),
            (nameof(HomePage.Portfolio), portfolio),
            (nameof(HomePage.Downloads), CvDocuments.Kinds)));
}
