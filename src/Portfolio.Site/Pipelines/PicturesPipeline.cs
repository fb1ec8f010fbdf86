using Portfolio.Model.Mapping;
using Portfolio.Model.Views;
using Portfolio.Pictures.Cards;
using Portfolio.Site.Pictures;

namespace Portfolio.Site.Pipelines;

/// <summary>The pictures that are shown where a page is shared.</summary>
internal sealed class PicturesPipeline : IPortfolioPipeline
{
    public string Name => "Pictures";

    public PipelineOutput Run(SiteContext site, PortfolioView portfolio, CancellationToken cancellation) =>
        site.Cards is { } cards ? PipelineOutput.Of(cards.FilesOf(Pictured(cards, portfolio))) : PipelineOutput.Of([]);

    /// <summary>Where everything that it makes of a portfolio will stand.</summary>
    public static IEnumerable<Address> Addresses(SiteContext site, PortfolioView portfolio) =>
        site.Cards is { } cards ? Pictured(cards, portfolio).Select(page => site.Map.PictureOf(page.Address)) : [];

    /// <summary>The pages that have a picture of their own, those whose words the fonts can draw.</summary>
    private static IEnumerable<(Address Address, Card Card)> Pictured(CardPicture cards, PortfolioView portfolio) =>
        Cards(portfolio).Where(page => cards.Of(page.Address, page.Card) is not null);

    private static (Address Address, Card Card)[] Cards(PortfolioView portfolio) =>
        [
            (portfolio.Map.Home, PageCards.Of(portfolio)),
            .. portfolio.Roles.Select(role => (portfolio.Map.Role(role), PageCards.Of(portfolio, role))),
            .. portfolio.Content.Talks.Select(talk => (portfolio.Map.Talk(talk), PageCards.Of(portfolio, talk))),
            .. portfolio.Content.Letters.Select(letter => (portfolio.Map.Letter(letter), PageCards.Of(portfolio, letter))),
        ];
}
