using System.Xml.Linq;
using Portfolio.EndToEnd.Sites;
using Xunit;

namespace Portfolio.EndToEnd.Feeds;

public sealed class SitemapTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_sitemap_lists_the_pages_that_may_be_found_and_no_other(string site)
    {
        var built = BuiltSites.Named(site);
        var listed = XDocument.Load(built.PathOf("sitemap.xml")).Root!.Elements(Sitemap + "url").Select(url => (string)url.Element(Sitemap + "loc")!);
        Assert.Equal(
            built.Pages.Where(page => page.IsIndexed).Select(page => TestSite.BaseUrl + page.Address).Order(StringComparer.Ordinal),
            listed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Robots_are_shown_the_sitemap_and_kept_from_nothing(string site)
    {
        var robots = BuiltSites.Named(site).Read("robots.txt").Split('\n');
        Assert.Contains("User-agent: *", robots);
        Assert.Contains($"Sitemap: {TestSite.BaseUrl}/sitemap.xml", robots);
        // Whoever may not read a page does not see that it is not to be indexed either.
        Assert.DoesNotContain(robots, line => line.StartsWith("Disallow: /", StringComparison.Ordinal));
    }

    public static TheoryData<string> Sites() => BuiltSites.Names;
}
