using Portfolio.Downloads;
using Portfolio.Model.Views;
using Portfolio.Site.Output;

namespace Portfolio.Site.Pipelines;

/// <summary>The files that hiring managers ask for, of the CV and of each letter.</summary>
internal sealed class DownloadsPipeline : IPipeline
{
    public string Name => "Downloads";

    public Task<PipelineOutput> RunAsync(SiteContext site, CancellationToken cancellation) =>
        site.ForEachPortfolioAsync(portfolio => Task.FromResult(Documents(portfolio)), cancellation);

    private static IEnumerable<OutputFile> Documents(PortfolioView portfolio) =>
        CvDocuments.Render(portfolio).Select(document =>
            new OutputFile(portfolio.Map.Download(document.Kind).OutputPath, document.Bytes, document.PlainText));
}
