using System.Buffers;
using System.Collections.Immutable;
using Portfolio.Model.Mapping;
using Portfolio.Model.Views;

namespace Portfolio.Site.Publishing;

/// <summary>The addresses of files that others may link to: pages, former addresses that lead to them, feeds, downloads, files. No unlisted page and no draft is among them.</summary>
internal static class PublishedAddresses
{
    /// <summary>What serves the site itself, for machines that find it through a page. The theme's files carry a hash, so nobody links to them for long.</summary>
    private static readonly ImmutableHashSet<string> OfThePages =
    [
        "_headers", "_redirects", "404.html", "robots.txt", "sitemap.xml", "card.png", "favicon.ico", "icon.svg", "apple-touch-icon.png", "icon-192.png", "icon-512.png", "site.webmanifest",
        // The page beside it as Markdown, and the list of them.
        "index.md", "llms.txt",
    ];

    /// <summary>RFC 3986, 2.3, and what parts the segments.</summary>
    private static readonly SearchValues<char> NeedNoEscape = SearchValues.Create("/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <param name="paths">The files of the output folder.</param>
    /// <param name="portfolios">Whose they are.</param>
    /// <returns>As in <see cref="Address.Path"/>, in ordinal order.</returns>
    public static ImmutableArray<string> Of(IEnumerable<string> paths, IEnumerable<PortfolioView> portfolios)
    {
        var hidden = portfolios.SelectMany(Hidden).Select(address => address.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. paths.Where(path => IsOfTheOwner(path) || !OfThePages.Contains(Path.GetFileName(path)))
                .Select(AddressOf)
                .Where(address => !address.StartsWith("/assets/", StringComparison.Ordinal) && (hidden.Count == 0 || !FoldersOf(address).Any(hidden.Contains)))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The folders of a portfolio in which nothing is published.</summary>
    public static IEnumerable<Address> Hidden(PortfolioView portfolio) => portfolio.Map.Unlisted.Concat(DraftsOf(portfolio));

    /// <summary>The address itself and all folders that it is in, each with a slash at its end.</summary>
    private static IEnumerable<string> FoldersOf(string address)
    {
        for (var slash = address.IndexOf('/', 1); slash >= 0; slash = address.IndexOf('/', slash + 1)) yield return address[..(slash + 1)];
    }

    private static bool IsOfTheOwner(string path) => path.StartsWith("files/", StringComparison.Ordinal) || path.Contains("/files/", StringComparison.Ordinal);

    private static IEnumerable<Address> DraftsOf(PortfolioView portfolio) =>
        portfolio.Content.Talks.Where(talk => talk.Publication.IsDraft).Select(portfolio.Map.Talk)
            .Concat(portfolio.Content.Letters.Where(letter => letter.Publication.IsDraft).Select(portfolio.Map.Letter));

    private static string AddressOf(string path)
    {
        var page = path == "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
        return page.AsSpan().ContainsAnyExcept(NeedNoEscape) ? "/" + string.Join('/', page.Split('/').Select(Uri.EscapeDataString)) : "/" + page;
    }
}
