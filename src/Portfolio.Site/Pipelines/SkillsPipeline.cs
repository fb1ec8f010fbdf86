using Portfolio.Model.Views;
using Portfolio.Theme.Pages;

namespace Portfolio.Site.Pipelines;

/// <summary>The skills of the CV with what shows each.</summary>
internal sealed class SkillsPipeline : IPortfolioPipeline
{
    public string Name => "Skills";

    public PipelineOutput Run(SiteContext site, PortfolioView portfolio, CancellationToken cancellation) =>
        portfolio.Evidence.Groups.IsEmpty
            ? PipelineOutput.Of([])
            : PipelineOutput.Of(site.Page(new SkillsPage { Frame = site.Frames.Skills(portfolio), Portfolio = portfolio }));
}
