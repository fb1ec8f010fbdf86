using Portfolio.Model.Career;
using Portfolio.Model.Views;

namespace Portfolio.Site.StructuredData;

/// <summary>A talk as a schema.org <c>CreativeWork</c>, recorded at an <c>Event</c> where the occasion is known.</summary>
internal static class TalkData
{
    public static string Of(PortfolioView portfolio, Talk talk) => JsonLd.Serialize(JsonLd.Of(
        "CreativeWork",
        ("name", talk.Title),
        ("url", portfolio.Map.Talk(talk).Url),
        ("author", PersonData.Reference(portfolio)),
        ("dateCreated", talk.Date?.ToString()),
        ("inLanguage", talk.Language ?? portfolio.Cv.Language),
        ("sameAs", talk.Url),
        ("recordedAt", talk.Event is null ? null : JsonLd.Of(
            "Event",
            ("name", talk.Event),
            ("startDate", talk.Date?.ToString()),
            ("location", talk.Location is { } place ? JsonLd.Of("Place", ("name", place)) : null)))));
}
