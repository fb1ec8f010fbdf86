using Portfolio.Model.Views;
using Portfolio.Theme.Pages;

namespace Portfolio.Site.Pipelines;

/// <summary>The first page of each portfolio: who, what now, the best evidence, the downloads, contact.</summary>
internal sealed class HomePipeline : IPortfolioPipeline
{
    public string Name => "Home";

    public PipelineOutput Run(SiteContext site, PortfolioView portfolio, CancellationToken cancellation) =>
        PipelineOutput.Of(site.Page(new HomePage { Frame = site.Frames.Home(portfolio), Portfolio = portfolio, Downloads = site.CvFiles }));
}
