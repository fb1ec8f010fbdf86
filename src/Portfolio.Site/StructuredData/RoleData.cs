using System.Text.Json.Nodes;
using Portfolio.Model.Career;
using Portfolio.Model.Views;
using Portfolio.Site.Pages;

namespace Portfolio.Site.StructuredData;

/// <summary>A role as schema.org has it: a <c>Role</c> between a person and an occupation or an organization, with the dates of the tie.</summary>
internal static class RoleData
{
    /// <summary>The page of a role: what the person does or did there.</summary>
    public static string Page(PortfolioView portfolio, Role role) => JsonLd.Serialize(JsonLd.Of(
        "WebPage",
        ("url", portfolio.Map.Role(role).Url),
        ("name", PageFrames.TitleOf(role)),
        ("inLanguage", portfolio.Cv.Language),
        ("mainEntity", Holder(portfolio, role))));

    /// <summary>The occupation, with its time and its page; null where the title is not known.</summary>
    public static JsonObject? Occupation(PortfolioView portfolio, Role role) => role.Title is null ? null : JsonLd.Of(
        "Role",
        ("startDate", role.Dates?.Start?.ToString()),
        ("endDate", EndOf(role)),
        ("url", portfolio.Map.Role(role).Url),
        ("hasOccupation", JsonLd.Of("Occupation", ("name", role.Title))));

    /// <summary>The tie to an employer; null where none is named.</summary>
    /// <param name="role">What somebody does there.</param>
    /// <param name="tie"><c>worksFor</c> for what goes on, <c>alumniOf</c> for what is over.</param>
    public static JsonObject? Employment(Role role, string tie) => role.Organization is not { } organization ? null : JsonLd.Of(
        "EmployeeRole",
        ("roleName", role.Title),
        ("startDate", role.Dates?.Start?.ToString()),
        ("endDate", EndOf(role)),
        (tie, JsonLd.Of("Organization", ("name", organization), ("url", role.OrganizationUrl))));

    private static JsonObject Holder(PortfolioView portfolio, Role role)
    {
        var person = PersonData.Reference(portfolio);
        if (Occupation(portfolio, role) is { } occupation) person["hasOccupation"] = occupation;
        var tie = role.Dates is { IsOngoing: true } ? "worksFor" : "alumniOf";
        if (Employment(role, tie) is { } employment) person[tie] = employment;
        return person;
    }

    /// <summary>Null for what goes on, and where the file does not say.</summary>
    private static string? EndOf(Role role) => role.Dates is { IsOngoing: false, End: { } end } ? end.ToString() : null;
}
