using Portfolio.Model.Views;
using Portfolio.Site.Output;
using Portfolio.Theme.Pages;

namespace Portfolio.Site.Pipelines;

/// <summary>The list of roles, and a page for each.</summary>
internal sealed class RolesPipeline : IPortfolioPipeline
{
    public string Name => "Roles";

    public async Task<PipelineOutput> RunAsync(SiteContext site, PortfolioView portfolio, CancellationToken cancellation)
    {
        if (portfolio.Roles.Count == 0) return PipelineOutput.Of([]);
        var files = new List<OutputFile>
        {
            await site.PageAsync<RolesPage>(site.Frames.Roles(portfolio), (nameof(RolesPage.Portfolio), portfolio)),
        };
        foreach (var role in portfolio.Roles)
        {
            files.Add(await site.PageAsync<RolePage>(
                site.Frames.Role(portfolio, role),
                (nameof(RolePage.Portfolio), portfolio),
                (nameof(RolePage.Role), role)));
        }
        return PipelineOutput.Of(files);
    }
}
