using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Mapping;
using Portfolio.Model.Views;
using Portfolio.Site.Pipelines;

namespace Portfolio.Site.Publishing;

/// <summary>An address that was published stays, or leads to where its page is now (rule 8).</summary>
internal sealed class AddressCheck
{
    private readonly ImmutableArray<string> _published;
    private readonly ImmutableArray<PortfolioView> _portfolios;

    private AddressCheck(ImmutableArray<string> published, ImmutableArray<PortfolioView> portfolios) => (_published, _portfolios) = (published, portfolios);

    /// <param name="request">Says whether the addresses are to be accepted as they are.</param>
    /// <param name="published">From <see cref="PublishedAddresses"/>, in ordinal order.</param>
    /// <param name="content">Whose addresses they are, and those that were kept before.</param>
    public static IEnumerable<Diagnostic> Find(BuildRequest request, Lazy<ImmutableArray<string>> published, PublicContent content) =>
        content.Book is null || request.AcceptsAddresses || request.Parts == SiteParts.NoDocuments ? [] : new AddressCheck(published.Value, content.Portfolios).Find(content.Book);

    private IEnumerable<Diagnostic> Find(AddressBook book)
    {
        var moved = _portfolios.SelectMany(FormerAddresses.Of).Where(move => move is { From: not null, HasFiles: true }).Select(move => move.From!.Path).ToList();
        var fresh = _published.Where(address => !book.Lines.ContainsKey(address)).ToList();
        foreach (var (address, line) in book.Lines)
        {
            if (_published.BinarySearch(address, StringComparer.Ordinal) >= 0 || moved.Exists(folder => address.StartsWith(folder, StringComparison.Ordinal))) continue;
            yield return SuccessorOf(address, fresh) is { } successor
                ? AddressFaults.Moved(address, successor)
                : AddressFaults.Vanished(address, new(AddressBook.FileName, line));
        }
        if (fresh.Count > 0) yield return AddressFaults.NotKept(fresh.Count);
    }

    /// <summary>The page that has probably taken the place of another: a new one beside it, whose name shares most words with its name.</summary>
    private RedirectLine? SuccessorOf(string address, List<string> fresh)
    {
        if (!address.EndsWith('/') || address == "/") return null;
        var candidates = _portfolios.SelectMany(PagesOf)
            .Where(page => fresh.Contains(page.Address.Path) && FolderOf(page.Address.Path) == FolderOf(address))
            .Select(page => (Page: page, Shared: WordsOf(page.Address.Path).Intersect(WordsOf(address), StringComparer.Ordinal).Count()))
            .OrderByDescending(candidate => candidate.Shared)
            .ToList();
        return candidates is [var best, .. var others] && (best.Shared > 0 || others.Count == 0)
            ? RedirectLine.For(best.Page.Portfolio, best.Page.Subject, address)
            : null;
    }

    private static IEnumerable<(PortfolioView Portfolio, object Subject, Address Address)> PagesOf(PortfolioView portfolio) =>
        portfolio.Roles.Cast<object>().Concat(portfolio.PublicTalks).Concat(portfolio.PublicLetters)
            .Select(subject => (portfolio, subject, portfolio.Map.Page(subject)));

    private static string FolderOf(string address) => address[..(address.TrimEnd('/').LastIndexOf('/') + 1)];

    private static string[] WordsOf(string address) => address[FolderOf(address).Length..].Trim('/').Split('-');
}
