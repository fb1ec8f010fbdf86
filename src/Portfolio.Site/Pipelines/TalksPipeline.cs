using Portfolio.Model.Views;
using Portfolio.Site.Output;
using Portfolio.Theme.Pages;

namespace Portfolio.Site.Pipelines;

/// <summary>The list of talks, and a page for each; an unlisted talk has a page that nothing leads to.</summary>
internal sealed class TalksPipeline : IPortfolioPipeline
{
    public string Name => "Talks";

    public async Task<PipelineOutput> RunAsync(SiteContext site, PortfolioView portfolio, CancellationToken cancellation)
    {
        var files = new List<OutputFile>();
        if (portfolio.ListedTalks.Any())
            files.Add(await site.PageAsync<TalksPage>(site.Frames.Talks(portfolio), (nameof(TalksPage.Portfolio), portfolio)));
        foreach (var talk in portfolio.Content.Talks)
        {
            files.Add(await site.PageAsync<TalkPage>(
                site.Frames.Talk(portfolio, talk),
                (nameof(TalkPage.Portfolio), portfolio),
                (nameof(TalkPage.Talk), talk)));
        }
        return PipelineOutput.Of(files);
    }
}
