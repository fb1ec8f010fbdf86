using Portfolio.Theme.Files;

namespace Portfolio.Theme.Frame;

/// <summary>What stands around the content of a page: its head, its navigation, its foot.</summary>
public sealed record PageFrame
{
    /// <summary>The title alone; the layout adds the name of the person or site.</summary>
    public required string Title { get; init; }

    /// <summary>The name of the person, or of the site on the page of people.</summary>
    public required string SiteName { get; init; }

    /// <summary>One or two sentences for search results and previews; empty where the content gives none.</summary>
    public required string Description { get; init; }

    public required Address Address { get; init; }

    /// <summary>The BCP 47 tag of the page.</summary>
    public required string Language { get; init; }

    /// <summary>False keeps the page out of search engines: unlisted pages, the 404 page, deploy previews.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>What is said above the page: that it is a draft. Null for every page that is published.</summary>
    public string? Notice { get; init; }

    /// <summary>Open Graph's <c>og:type</c>: <c>profile</c>, <c>article</c> or <c>website</c>.</summary>
    public string OpenGraphType { get; init; } = "website";

    /// <summary>Null on the 404 page, and where the fonts lack a character of what the picture would say.</summary>
    public PagePicture? Picture { get; init; }

    /// <summary>The same page as Markdown; null where it is not made.</summary>
    public Address? Markdown { get; init; }

    /// <summary>The portfolio that the page belongs to; null for the page of people and the 404 page of several portfolios.</summary>
    public PortfolioView? Portfolio { get; init; }

    /// <summary>From the home page down to this one, this one included; empty on the home page.</summary>
    public ImmutableArray<Breadcrumb> Breadcrumbs { get; init; } = [];

    /// <summary>JSON-LD documents, serialized.</summary>
    public ImmutableArray<string> StructuredData { get; init; } = [];

    /// <summary>The feeds of the portfolio, or of all portfolios on the page of people.</summary>
    public ImmutableArray<FeedLink> Feeds { get; init; } = [];

    /// <summary>The sign in the browser's tab and elsewhere.</summary>
    public required IconAddresses Icons { get; init; }

    public required SiteAssets Assets { get; init; }
}

/// <param name="Title">What the link says.</param>
/// <param name="Address">Where it leads.</param>
public sealed record Breadcrumb(string Title, Address Address);

/// <param name="Title">Whose feed it is, and in which form: what feed readers offer.</param>
/// <param name="Form">The form alone, where it is clear whose feed it is.</param>
/// <param name="MediaType"><c>application/rss+xml</c> or <c>application/feed+json</c>.</param>
/// <param name="Address">Where the feed is.</param>
public sealed record FeedLink(string Title, string Form, string MediaType, Address Address);

/// <summary>The addresses of the theme's own files, with the hash of their content in their names.</summary>
public sealed record SiteAssets(Address Stylesheet, Address? Script, SiteFonts Fonts);
