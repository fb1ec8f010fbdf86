using Portfolio.Model.Views;
using Portfolio.Theme.Pages;

namespace Portfolio.Site.Pipelines;

/// <summary>The CV as one page: every word of the owner's file, in its order.</summary>
internal sealed class CvPipeline : IPortfolioPipeline
{
    public string Name => "Cv";

    public PipelineOutput Run(SiteContext site, PortfolioView portfolio, CancellationToken cancellation) =>
        PipelineOutput.Of(site.Page(new CvPage { Frame = site.Frames.Cv(portfolio), Portfolio = portfolio, Downloads = site.CvFiles }));
}
