using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Input;
using Portfolio.Model.Mapping;
using Portfolio.Model.Privacy;
using Portfolio.Model.Views;
using Portfolio.Model.Work;
using Portfolio.Site.Publishing;

namespace Portfolio.Site.Pipelines;

/// <summary>All that is published: the content without what is withheld, and without the pages that are not shown.</summary>
/// <param name="Portfolios">In the order of their paths.</param>
/// <param name="Files">What is copied as it is.</param>
/// <param name="Diagnostics">What is to be said about the pages that are shown, and those that are not.</param>
internal sealed record PublicContent(ImmutableArray<PortfolioView> Portfolios, ImmutableArray<InputFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>A portfolio that has not changed keeps its view, which tells what was made of it from what must be made.</summary>
    public static PublicContent Of(SiteContent owned, BuildRequest request, SiteMap map)
    {
        var withheld = owned.Settings.Withheld;
        var book = AddressBook.Read(request.Input, request.Memory);
        var shown = owned.Portfolios.SelectSideBySide(portfolio => request.Memory.Recall(
            "view", portfolio.Path, (portfolio, map, book, request.ShowsDrafts, request.Today, request.Secret), () => Show(portfolio)));
        return new([.. shown.Select(portfolio => portfolio.View)], owned.Files, [.. shown.SelectMany(portfolio => portfolio.Diagnostics)]) { Book = book };

        ShownPortfolio Show(PortfolioContent portfolio)
        {
            var (content, diagnostics) = ShownPages.Of(portfolio, request, map, book);
            return new(new PortfolioView(Withholding.Apply(content, withheld), map), diagnostics);
        }
    }

    /// <summary>The addresses that were published before; null where they are not kept.</summary>
    public AddressBook? Book { get; init; }

    /// <summary>The pages that nothing mentions.</summary>
    public IEnumerable<UnlistedPage> Unlisted =>
        from portfolio in Portfolios
        from page in portfolio.Content.Letters.Select(letter => (letter.Source.File, letter.Publication.Key, Subject: (object)letter))
            .Concat(portfolio.Content.Talks.Select(talk => (talk.Place.File, talk.Publication.Key, Subject: (object)talk)))
        where page.Key is not null
        select new UnlistedPage(page.File, portfolio.Map.Page(page.Subject));

    private sealed record ShownPortfolio(PortfolioView View, ImmutableArray<Diagnostic> Diagnostics);
}
