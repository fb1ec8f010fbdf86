using System.Collections.Immutable;
using Portfolio.Model.Career;

namespace Portfolio.Model.Mapping;

/// <summary>The one place that knows an address.</summary>
public sealed class SiteMap
{
    /// <summary>Stands in where nobody said where the site will be: the address of the preview.</summary>
    public static readonly Uri DefaultBase = new("http://localhost:5080/");

    private readonly Dictionary<PortfolioContent, PortfolioMap> _portfolios = new(ReferenceEqualityComparer.Instance);
    private readonly Uri _base;

    /// <param name="content">What is to be published, withheld things already gone.</param>
    /// <param name="baseUrl">Where the site will stand, with or without a folder; null for <see cref="DefaultBase"/>.</param>
    public SiteMap(SiteContent content, Uri? baseUrl)
    {
        var given = (baseUrl ?? DefaultBase).AbsoluteUri;
        _base = new Uri(given.EndsWith('/') ? given : given + "/");
        Content = content;
        foreach (var portfolio in content.Portfolios)
        {
            var folder = portfolio.Path.Length == 0 ? "" : EscapePath(portfolio.Path) + "/";
            _portfolios.Add(portfolio, new PortfolioMap(portfolio, Home, path => At(folder + path)));
        }
    }

    public SiteContent Content { get; }

    /// <summary>The portfolio at the root, or the page of people.</summary>
    public Address Home => At("");

    public Address NotFound => At("404.html");

    public Address Sitemap => At("sitemap.xml");

    public Address Robots => At("robots.txt");

    /// <summary>The page of people stands at the root where there are several portfolios, or one in a folder of its own.</summary>
    public bool HasPeoplePage => Content.Portfolios is not [{ Path: "" }];

    public PortfolioMap Of(PortfolioContent portfolio) => _portfolios[portfolio];

    /// <summary>A file of the theme; <paramref name="name"/> carries a hash of its content, so it may be cached for ever.</summary>
    public Address Asset(string name) => At("assets/" + name);

    /// <summary>A file of the owner's that is copied as it is.</summary>
    /// <param name="path">Relative to the input folder.</param>
    public Address File(string path) => At(EscapePath(path));

    private Address At(string path)
    {
        var url = new Uri(_base, path);
        return new Address("/" + path, _base.AbsolutePath + path, url.AbsoluteUri);
    }

    private static string EscapePath(string path) =>
        string.Join('/', path.Split('/').Select(Uri.EscapeDataString).ToImmutableArray());
}
