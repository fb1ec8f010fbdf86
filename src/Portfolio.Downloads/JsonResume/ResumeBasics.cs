using System.Text.Json.Nodes;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Model.Views;
using static Portfolio.Downloads.JsonResume.JsonParts;

namespace Portfolio.Downloads.JsonResume;

/// <summary>Who the person is and how to reach them.</summary>
internal static class ResumeBasics
{
    public static JsonObject? Of(PortfolioView view)
    {
        var cv = view.Cv;
        return Object(
            ("name", Value(cv.Name)),
            ("label", Value(cv.Headline)),
            ("image", cv.Photo is null ? null : Url(AbsoluteUrl(view, cv.Photo.Address))),
            ("email", Value(First(cv, ContactKind.Email)?.Value)),
            ("phone", Value(First(cv, ContactKind.Phone)?.Value)),
            ("url", Url(First(cv, ContactKind.Website)?.Url) ?? Url(view.Map.Home.Url)),
            ("summary", Value(PlainText.Of(cv.Summary))),
            ("location", Location(cv)),
            ("profiles", Array(cv.Contacts.Where(contact => contact.Kind == ContactKind.Profile).Select(Profile))));
    }

    /// <summary>The town up to the first comma, the region or country behind it; the schema asks for no more than is known.</summary>
    private static JsonObject? Location(Cv cv)
    {
        var place = First(cv, ContactKind.Location)?.Value ?? "";
        var comma = place.IndexOf(',', StringComparison.Ordinal);
        return Object(
            ("address", Value(First(cv, ContactKind.Address)?.Value)),
            ("city", Value(comma < 0 ? place : place[..comma])),
            ("region", Value(comma < 0 ? "" : place[(comma + 1)..])));
    }

    private static JsonObject? Profile(Contact contact) => Object(
        ("network", Value(contact.Label)),
        ("username", Value(contact.Value)),
        ("url", Url(contact.Url)));

    private static Contact? First(Cv cv, ContactKind kind) => cv.Contacts.FirstOrDefault(contact => contact.Kind == kind);

    private static string AbsoluteUrl(PortfolioView view, string address) =>
        address.Contains(':', StringComparison.Ordinal) ? address : view.Map.Relative(address).Url;
}
