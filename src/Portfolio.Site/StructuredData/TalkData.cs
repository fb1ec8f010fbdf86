using System.Text.Json.Nodes;
using Portfolio.Model.Career;
using Portfolio.Model.Views;

namespace Portfolio.Site.StructuredData;

/// <summary>A talk as a schema.org <c>Event</c>: part of a larger one where the occasion is known, recorded where a link leads to it.</summary>
internal static class TalkData
{
    public static string Of(PortfolioView portfolio, Talk talk) => JsonLd.Serialize(JsonLd.Of(
        "Event",
        ("name", talk.Title),
        ("url", portfolio.Map.Talk(talk).Url),
        ("inLanguage", talk.Language ?? portfolio.Cv.Language),
        ("startDate", talk.Date?.ToString()),
        ("location", PlaceOf(talk)),
        ("performer", PersonData.Reference(portfolio)),
        ("superEvent", talk.Event is null ? null : JsonLd.Of(
            "Event",
            ("name", talk.Event),
            ("startDate", talk.Date?.ToString()),
            ("location", PlaceOf(talk)))),
        ("recordedIn", talk.Url is null ? null : JsonLd.Of("CreativeWork", ("url", talk.Url)))));

    /// <summary>The talk in a few words, where a page is about the person.</summary>
    public static JsonObject Reference(PortfolioView portfolio, Talk talk) => JsonLd.Of(
        "Event",
        ("name", talk.Title),
        ("startDate", talk.Date?.ToString()),
        ("url", portfolio.Map.Talk(talk).Url));

    private static JsonObject? PlaceOf(Talk talk) => talk.Location is { } place ? JsonLd.Of("Place", ("name", place)) : null;
}
