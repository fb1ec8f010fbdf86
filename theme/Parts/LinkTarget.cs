namespace Portfolio.Theme.Parts;

/// <summary>What an address of the owner's text becomes where the text is shown.</summary>
/// <param name="portfolio">Whose relative addresses they are; null leaves every address as written.</param>
/// <param name="isAbsolute">Whole addresses, for feeds, whose readers show the text elsewhere.</param>
internal sealed class LinkTarget(PortfolioView? portfolio, bool isAbsolute)
{
    /// <summary>True where the text stands inside a link already; links do not nest.</summary>
    public bool SkipsLinks { get; init; }

    public string Of(string address)
    {
        if (portfolio is null || address.StartsWith('#')) return address;
        if (IsForeign(address)) return isAbsolute ? address : WithinSite(portfolio.Site.Home, address);
        if (HasScheme(address)) return address;
        var target = portfolio.Map.Relative(address);
        return isAbsolute ? target.Url : target.Href;
    }

    /// <summary>Leads to a host: this site's own only if it was written out.</summary>
    public static bool IsForeign(string address) =>
        address.StartsWith("//", StringComparison.Ordinal)
        || address.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The site's own addresses work wherever the site is served from, in preview too.</summary>
    private static string WithinSite(Address home, string address) =>
        address.StartsWith(home.Url, StringComparison.Ordinal) ? home.Href + address[home.Url.Length..] : address;

    private static bool HasScheme(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && !address.AsSpan(0, colon).ContainsAny('/', '?', '#');
    }
}
