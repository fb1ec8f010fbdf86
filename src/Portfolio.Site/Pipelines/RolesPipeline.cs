using Portfolio.Model.Views;
using Portfolio.Theme.Pages;

namespace Portfolio.Site.Pipelines;

/// <summary>The list of roles, and a page for each.</summary>
internal sealed class RolesPipeline : IPortfolioPipeline
{
    public string Name => "Roles";

    public PipelineOutput Run(SiteContext site, PortfolioView portfolio, CancellationToken cancellation)
    {
        if (portfolio.Roles.Count == 0) return PipelineOutput.Of([]);
        return PipelineOutput.Of(
        [
            site.Page(new RolesPage { Frame = site.Frames.Roles(portfolio), Portfolio = portfolio }),
            .. portfolio.Roles.Select(role => site.Page(new RolePage { Frame = site.Frames.Role(portfolio, role), Portfolio = portfolio, Role = role })),
        ]);
    }
}
