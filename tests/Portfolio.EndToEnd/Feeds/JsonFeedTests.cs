using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Portfolio.EndToEnd.Sites;
using Xunit;

namespace Portfolio.EndToEnd.Feeds;

/// <summary>JSON Feed 1.1 by its required fields, and the same news as the RSS feed.</summary>
public sealed class JsonFeedTests
{
    [Theory]
    [MemberData(nameof(Feeds))]
    public void The_feed_has_what_the_specification_requires(string site, string file)
    {
        using var feed = JsonDocument.Parse(BuiltSites.Named(site).Read(file));
        var root = feed.RootElement;
        Assert.Equal("https://jsonfeed.org/version/1.1", root.GetProperty("version").GetString());
        Assert.Equal($"{TestSite.BaseUrl}/{file}", root.GetProperty("feed_url").GetString());
        Assert.False(string.IsNullOrWhiteSpace(root.GetProperty("title").GetString()));
        Assert.Equal($"{TestSite.BaseUrl}/{Path.GetDirectoryName(file)}/", root.GetProperty("home_page_url").GetString());
        // Replaced by authors in 1.1.
        Assert.False(root.TryGetProperty("author", out _));
    }

    [Theory]
    [MemberData(nameof(Feeds))]
    public void Every_item_has_an_id_of_its_own_content_and_a_date_of_RFC_3339(string site, string file)
    {
        using var feed = JsonDocument.Parse(BuiltSites.Named(site).Read(file));
        var items = feed.RootElement.GetProperty("items").EnumerateArray().ToList();
        Assert.NotEmpty(items);
        Assert.Equal(items.Count, items.Select(item => item.GetProperty("id").GetString()).Distinct(StringComparer.Ordinal).Count());
        foreach (var item in items)
        {
            Assert.False(string.IsNullOrWhiteSpace(item.GetProperty("content_html").GetString()));
            if (item.TryGetProperty("date_published", out var date))
                Assert.True(DateTimeOffset.TryParseExact(date.GetString(), "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), date.GetString());
        }
    }

    [Theory]
    [MemberData(nameof(Feeds))]
    public void Both_feeds_tell_the_same_news(string site, string file)
    {
        var built = BuiltSites.Named(site);
        using var feed = JsonDocument.Parse(built.Read(file));
        var json = feed.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("url").GetString());
        var rss = XDocument.Load(built.PathOf(Path.ChangeExtension(file, ".xml"))).Descendants("item").Select(item => (string?)item.Element("link"));
        Assert.Equal(rss, json);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Talks_roles_and_public_letters_are_news_and_unlisted_letters_are_not(string site)
    {
        var built = BuiltSites.Named(site);
        int Items(string file)
        {
            using var feed = JsonDocument.Parse(built.Read(file));
            return feed.RootElement.GetProperty("items").GetArrayLength();
        }
        // Nine roles, and the letter where its owner made it public; eleven roles and three talks.
        Assert.Equal((site == "input" ? 10 : 9, 14), (Items("michael-welles/feed.json"), Items("michal-bultrowicz/feed.json")));
    }

    public static TheoryData<string, string> Feeds() => FeedFiles.Named("feed.json");

    public static TheoryData<string> Sites() => BuiltSites.Names;
}
