using Portfolio.Model.Views;
using Portfolio.Site.Output;
using Portfolio.Theme.Pages;

namespace Portfolio.Site.Pipelines;

/// <summary>The list of talks, and a page for each; an unlisted talk has a page that nothing leads to.</summary>
internal sealed class TalksPipeline : IPortfolioPipeline
{
    public string Name => "Talks";

    public PipelineOutput Run(SiteContext site, PortfolioView portfolio, CancellationToken cancellation) =>
        PipelineOutput.Of(
        [
            .. portfolio.ListedTalks.Any() ? [site.Page(new TalksPage { Frame = site.Frames.Talks(portfolio), Portfolio = portfolio })] : Array.Empty<OutputFile>(),
            .. portfolio.Content.Talks.Select(talk => site.Page(new TalkPage { Frame = site.Frames.Talk(portfolio, talk), Portfolio = portfolio, Talk = talk })),
        ]);
}
