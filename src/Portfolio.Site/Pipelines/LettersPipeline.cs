using Portfolio.Model.Views;
using Portfolio.Site.Letters;
using Portfolio.Theme.Pages;

namespace Portfolio.Site.Pipelines;

/// <summary>A page for each letter, in which the employers that it names lead to their roles.</summary>
internal sealed class LettersPipeline : IPortfolioPipeline
{
    public string Name => "Letters";

    public PipelineOutput Run(SiteContext site, PortfolioView portfolio, CancellationToken cancellation)
    {
        var employers = new EmployerLinks(portfolio);
        return PipelineOutput.Of(portfolio.Content.Letters.Select(letter => site.Page(new LetterPage
        {
            Frame = site.Frames.Letter(portfolio, letter),
            Portfolio = portfolio,
            Letter = letter,
            Body = employers.In(letter.Body),
            Files = site.LetterFiles,
        })));
    }
}
