using System.Globalization;
using System.Text.Json.Nodes;
using Portfolio.Model.Dates;
using Portfolio.Site.Output;

namespace Portfolio.Site.Feeds;

/// <summary>JSON Feed 1.1.</summary>
internal static class JsonFeedWriter
{
    /// <param name="feed">What is new.</param>
    /// <param name="html">The content of each item, in the order of the items.</param>
    public static string Write(Feed feed, IReadOnlyList<string> html)
    {
        var (cv, map) = (feed.Portfolio.Cv, feed.Portfolio.Map);
        var document = new JsonObject
        {
            ["version"] = "https://jsonfeed.org/version/1.1",
            ["title"] = cv.Name,
            ["home_page_url"] = map.Home.Url,
            ["feed_url"] = map.JsonFeed.Url,
            ["description"] = feed.Description,
            ["language"] = cv.Language,
            ["authors"] = new JsonArray(new JsonObject { ["name"] = cv.Name, ["url"] = map.Home.Url }),
            ["items"] = new JsonArray([.. feed.Items.Select((item, index) => Item(item, html[index]))]),
        };
        return document.ToJsonString(ReadableJson.Options) + "\n";
    }

    private static JsonObject Item(FeedItem item, string html)
    {
        var json = new JsonObject
        {
            ["id"] = item.Address.Url,
            ["url"] = item.Address.Url,
            ["title"] = item.Title,
            ["content_html"] = html,
        };
        if (item.Date is { } date) json["date_published"] = Rfc3339(date);
        json["tags"] = new JsonArray(item.Category);
        return json;
    }

    private static string Rfc3339(PartialDate date) =>
        date.FirstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}
