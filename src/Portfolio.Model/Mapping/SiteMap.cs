using System.Buffers;
using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Settings;

namespace Portfolio.Model.Mapping;

/// <summary>
/// The one place that knows an address, and all that a portfolio may know of the site around it: nothing of what the others
/// hold, so that a page changes with its own portfolio alone. Equal where every address is.
/// </summary>
public sealed record SiteMap
{
    /// <summary>Stands in where nobody said where the site will be: the address of the preview.</summary>
    public static readonly Uri DefaultBase = new("http://localhost:5080/");

    /// <summary>What stands in an address as it is (RFC 3986, 2.3), and what parts its segments.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create("/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly Uri _base;
    private readonly string _root;

    // On its host; mostly a slash.
    private readonly string _folder;

    /// <param name="content">What the site is to hold.</param>
    /// <param name="baseUrl">Where the site will stand, with or without a folder; null for <see cref="DefaultBase"/>.</param>
    public SiteMap(SiteContent content, Uri? baseUrl)
    {
        var given = (baseUrl ?? DefaultBase).AbsoluteUri;
        _base = new Uri(given.EndsWith('/') ? given : given + "/");
        _root = new Uri(_base, ".").AbsoluteUri;
        _folder = _base.AbsolutePath;
        Settings = content.Settings;
        HasPeoplePage = content.Portfolios is not [{ Path: "" }];
        HasSeveralPeople = content.Portfolios.Length > 1;
    }

    public SiteSettings Settings { get; }

    /// <summary>The portfolio at the root, or the page of people.</summary>
    public Address Home => At("");

    /// <summary>The sign of the page at the root.</summary>
    public IconAddresses Icons => new(At);

    public Address NotFound => At("404.html");

    public Address Sitemap => At("sitemap.xml");

    public Address Robots => At("robots.txt");

    /// <summary>What language models are told of the site.</summary>
    public Address Llms => At("llms.txt");

    /// <summary>The page of people stands at the root where there are several portfolios, or one in a folder of its own.</summary>
    public bool HasPeoplePage { get; }

    public bool HasSeveralPeople { get; }

    /// <summary>The addresses of one portfolio, worked out by each call; <see cref="Views.PortfolioView.Map"/> keeps them.</summary>
    public PortfolioMap Of(PortfolioContent portfolio)
    {
        var folder = portfolio.Path.Length == 0 ? "" : EscapePath(portfolio.Path) + "/";
        return new PortfolioMap(portfolio, Home, path => At(folder + path));
    }

    /// <summary>A file of the theme; <paramref name="name"/> carries a hash of its content, so it may be cached for ever.</summary>
    public Address Asset(string name) => At("assets/" + name);

    /// <summary>A file of the owner's that is copied as it is.</summary>
    /// <param name="path">Relative to the input folder.</param>
    public Address File(string path) => At(EscapePath(path));

    /// <summary>The picture that is shown where the page is shared: beside it.</summary>
    public Address PictureOf(Address page) => Beside(page, "card.png");

    /// <summary>The same page as Markdown: beside it.</summary>
    public Address MarkdownOf(Address page) => Beside(page, "index.md");

    /// <param name="page">Ends with a slash.</param>
    /// <param name="name">Needs no escaping.</param>
    private Address Beside(Address page, string name) => At(page.Path[1..] + name);

    private Address At(string path)
    {
        var url = IsPlain(path) ? _root + path : new Uri(_base, path).AbsoluteUri;
        var fromRoot = "/" + path;
        return new Address(fromRoot, _folder.Length == 1 ? fromRoot : _folder + path, url);
    }

    /// <summary>Whether a path needs no more than to be put behind the root, as nearly all do: no escapes, and no segment of dots (RFC 3986, 5.2.4).</summary>
    private static bool IsPlain(string path) =>
        path is [not '/', .., not '.'] && !path.AsSpan().ContainsAnyExcept(Plain) && !path.Contains("./", StringComparison.Ordinal);

    private static string EscapePath(string path) =>
        string.Join('/', path.Split('/').Select(Uri.EscapeDataString).ToImmutableArray());
}
