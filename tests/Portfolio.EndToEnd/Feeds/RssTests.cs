using System.Globalization;
using System.Xml.Linq;
using Portfolio.EndToEnd.Judges;
using Portfolio.EndToEnd.Sites;
using Xunit;

namespace Portfolio.EndToEnd.Feeds;

/// <summary>RSS 2.0 by the rules of its specification, and by a feed reader's parser.</summary>
public sealed class RssTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    [Theory]
    [MemberData(nameof(Feeds))]
    public void The_channel_has_what_the_specification_requires(string site, string file)
    {
        var rss = XDocument.Load(BuiltSites.Named(site).PathOf(file)).Root!;
        Assert.Equal(("rss", "2.0"), (rss.Name.LocalName, (string?)rss.Attribute("version")));
        var channel = rss.Elements("channel").Single();
        Assert.All(["title", "link", "description"], name => Assert.False(string.IsNullOrWhiteSpace((string?)channel.Element(name)), name));
        var self = channel.Elements(Atom + "link").Single(link => (string?)link.Attribute("rel") == "self");
        Assert.Equal(($"{TestSite.BaseUrl}/{file}", "application/rss+xml"), ((string?)self.Attribute("href"), (string?)self.Attribute("type")));
    }

    [Theory]
    [MemberData(nameof(Feeds))]
    public void Every_item_has_a_guid_of_its_own_a_page_and_its_whole_content(string site, string file)
    {
        var built = BuiltSites.Named(site);
        var items = XDocument.Load(built.PathOf(file)).Descendants("item").ToList();
        Assert.NotEmpty(items);
        Assert.Equal(items.Count, items.Select(item => (string)item.Element("guid")!).Distinct(StringComparer.Ordinal).Count());
        foreach (var item in items)
        {
            var link = (string)item.Element("link")!;
            Assert.StartsWith(TestSite.BaseUrl, link, StringComparison.Ordinal);
            Assert.Contains(built.Pages, page => TestSite.BaseUrl + page.Address == link);
            Assert.False(string.IsNullOrWhiteSpace((string?)item.Element("title")));
            Assert.False(string.IsNullOrWhiteSpace((string?)item.Element(Content + "encoded")), link);
            // RSS 2.0: a guid without isPermaLink is an address that can be opened.
            if ((string?)item.Element("guid")!.Attribute("isPermaLink") != "false") Assert.Equal(link, (string)item.Element("guid")!);
        }
    }

    [Theory]
    [MemberData(nameof(Feeds))]
    public void Dates_are_of_RFC_822_and_run_from_the_newest(string site, string file)
    {
        var dates = XDocument.Load(BuiltSites.Named(site).PathOf(file)).Descendants("item").Elements("pubDate")
            .Select(date => DateTimeOffset.ParseExact((string)date, "ddd, dd MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal))
            .ToList();
        Assert.NotEmpty(dates);
        Assert.Equal(dates.OrderDescending(), dates);
    }

    [Theory]
    [MemberData(nameof(Feeds))]
    public void Links_within_the_content_are_whole_addresses(string site, string file)
    {
        // A feed reader shows the content far from the site: nothing there says what a relative address is relative to.
        var content = XDocument.Load(BuiltSites.Named(site).PathOf(file)).Descendants(Content + "encoded").Select(html => (string)html);
        Assert.All(content, html => Assert.DoesNotMatch("""\s(?:href|src)=["']?(?!https?:|mailto:|tel:)""", html));
    }

    [Theory]
    [MemberData(nameof(Feeds))]
    public void A_feed_reader_finds_the_same(string site, string file)
    {
        var path = BuiltSites.Named(site).PathOf(file);
        var items = XDocument.Load(path).Descendants("item").ToList();
        var parsed = ParsedFeed.Of(path);
        Assert.Equal("rss 2.0", parsed.Type);
        Assert.Equal($"{TestSite.BaseUrl}/{file}", parsed.Self);
        Assert.Equal(items.Select(item => (string)item.Element("title")!), parsed.Items.Select(item => item.Title));
        Assert.Equal(items.Count(item => item.Element("pubDate") is not null), parsed.Items.Count(item => item.Published is not null));
        Assert.All(parsed.Items, item => Assert.False(string.IsNullOrWhiteSpace(item.Content)));
    }

    public static TheoryData<string, string> Feeds() => FeedFiles.Named("feed.xml");
}
