using Portfolio.Model.Views;
using Portfolio.Theme.Pages;

namespace Portfolio.Site.Pipelines;

/// <summary>The skills of the CV with what shows each.</summary>
internal sealed class SkillsPipeline : IPipeline
{
    public string Name => "Skills";

    public Task<PipelineOutput> RunAsync(SiteContext site, CancellationToken cancellation) =>
        site.ForEachPortfolioAsync(portfolio => SkillsAsync(site, portfolio), cancellation);

    private static async Task<PipelineOutput> SkillsAsync(SiteContext site, PortfolioView portfolio) =>
        portfolio.Evidence.Groups.IsEmpty
            ? PipelineOutput.Of([])
            : PipelineOutput.Of(await site.PageAsync<SkillsPage>(site.Frames.Skills(portfolio), (nameof(SkillsPage.Portfolio), portfolio)));
}
