using Portfolio.Model.Mapping;
using Portfolio.Model.Views;
using Portfolio.Site.Markdown;
using Portfolio.Site.Output;

namespace Portfolio.Site.Pipelines;

/// <summary>Each page as Markdown, beside it, and the list of them for language models.</summary>
internal sealed class MarkdownPipeline : IPortfolioPipeline
{
    public string Name => "Markdown";

    public PipelineOutput Run(SiteContext site, PortfolioView portfolio, CancellationToken cancellation) =>
        PipelineOutput.Of(Files(site.Map, portfolio).Select(file => OutputFile.Text(file.Address, file.Text())));

    /// <summary>Where everything that it makes of a portfolio will stand.</summary>
    public static IEnumerable<Address> Addresses(SiteContext site, PortfolioView portfolio) => Files(site.Map, portfolio).Select(file => file.Address);

    private static IEnumerable<(Address Address, Func<string> Text)> Files(SiteMap site, PortfolioView portfolio)
    {
        var (map, page) = (portfolio.Map, new PageMarkdown(portfolio));
        yield return (site.MarkdownOf(map.Home), page.Home);
        yield return (site.MarkdownOf(map.Cv), page.Cv);
        if (portfolio.Roles.Count > 0) yield return (site.MarkdownOf(map.Roles), page.Roles);
        foreach (var role in portfolio.Roles) yield return (site.MarkdownOf(map.Role(role)), () => page.Role(role));
        if (!portfolio.Evidence.Groups.IsEmpty) yield return (site.MarkdownOf(map.Skills), page.Skills);
        if (portfolio.ListedTalks.Any()) yield return (site.MarkdownOf(map.Talks), page.Talks);
        foreach (var talk in portfolio.Content.Talks) yield return (site.MarkdownOf(map.Talk(talk)), () => page.Talk(talk));
        foreach (var letter in portfolio.Content.Letters) yield return (site.MarkdownOf(map.Letter(letter)), () => page.Letter(letter));
        yield return (map.Llms, () => LlmsText.Of(portfolio));
    }
}
