using Portfolio.Model.Views;
using Portfolio.Site.Letters;
using Portfolio.Site.Output;
using Portfolio.Theme.Pages;

namespace Portfolio.Site.Pipelines;

/// <summary>A page for each letter, in which the employers that it names lead to their roles.</summary>
internal sealed class LettersPipeline : IPortfolioPipeline
{
    public string Name => "Letters";

    public async Task<PipelineOutput> RunAsync(SiteContext site, PortfolioView portfolio, CancellationToken cancellation)
    {
        var files = new List<OutputFile>();
        var employers = new EmployerLinks(portfolio);
        foreach (var letter in portfolio.Content.Letters)
        {
            files.Add(await site.PageAsync<LetterPage>(
                site.Frames.Letter(portfolio, letter),
                (nameof(LetterPage.Portfolio), portfolio),
                (nameof(LetterPage.Letter), letter),
                (nameof(LetterPage.Body), employers.In(letter.Body)),
                (nameof(LetterPage.Files), site.LetterFiles)));
        }
        return PipelineOutput.Of(files);
    }
}
