using Portfolio.Model.Views;

namespace Portfolio.Site.Pipelines;

/// <summary>The sign of the portfolio in tabs, bookmarks and on telephones.</summary>
internal sealed class IconsPipeline : IPortfolioPipeline
{
    public string Name => "Icons";

    public PipelineOutput Run(SiteContext site, PortfolioView portfolio, CancellationToken cancellation) =>
        PipelineOutput.Of(site.Drawing.Icons.FilesOf(portfolio.Map.Icons, portfolio.Cv.Name, portfolio.Cv.Language, portfolio.Map.Home));
}
