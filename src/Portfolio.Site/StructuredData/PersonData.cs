using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Portfolio.Model.Career;
using Portfolio.Model.Mapping;
using Portfolio.Model.Views;

namespace Portfolio.Site.StructuredData;

/// <summary>schema.org <c>Person</c> and the pages about one.</summary>
internal static class PersonData
{
    /// <summary>More would be a list of everything, which says nothing.</summary>
    private const int MostSkills = 20;

    private const int MostTalks = 20;

    public static string ProfilePage(PortfolioView portfolio) => JsonLd.Serialize(JsonLd.Of(
        "ProfilePage",
        ("url", portfolio.Map.Home.Url),
        ("inLanguage", portfolio.Cv.Language),
        ("mainEntity", Person(portfolio))));

    public static string People(string name, Address address, ImmutableArray<PortfolioView> portfolios) => JsonLd.Serialize(JsonLd.Of(
        "CollectionPage",
        ("name", name),
        ("url", address.Url),
        ("about", JsonLd.Array(portfolios.Select(Reference)))));

    /// <summary>The person in a few words, where a page is about something else.</summary>
    public static JsonObject Reference(PortfolioView portfolio) => JsonLd.Of(
        "Person",
        ("@id", Id(portfolio)),
        ("name", portfolio.Cv.Name),
        ("url", portfolio.Map.Home.Url));

    private static JsonObject Person(PortfolioView portfolio)
    {
        var cv = portfolio.Cv;
        var current = portfolio.CurrentRoles.ToList();
        return JsonLd.Of(
            "Person",
            ("@id", Id(portfolio)),
            ("name", cv.Name),
            ("url", portfolio.Map.Home.Url),
            ("jobTitle", current.Select(role => role.Title).FirstOrDefault(title => title is not null) ?? cv.Headline),
            ("email", Contact(cv, ContactKind.Email)),
            ("homeLocation", Contact(cv, ContactKind.Location) is { } town ? JsonLd.Of("Place", ("name", town)) : null),
            ("worksFor", JsonLd.Array(current.Select(role => RoleData.Employment(role, "worksFor")).OfType<JsonObject>())),
            ("hasOccupation", JsonLd.Array(portfolio.Roles.Select(role => RoleData.Occupation(portfolio, role)).OfType<JsonObject>())),
            ("alumniOf", JsonLd.Array(cv.Studies.Select(study => study.Institution).OfType<string>().Distinct(StringComparer.Ordinal)
                .Select(institution => JsonLd.Of("EducationalOrganization", ("name", institution))))),
            ("hasCredential", JsonLd.Array(cv.Studies.Where(study => study.Subject is not null).Select(Credential))),
            ("performerIn", JsonLd.Array(portfolio.PublicTalks.Take(MostTalks).Select(talk => TalkData.Reference(portfolio, talk)))),
            ("knowsAbout", JsonLd.Array(portfolio.Evidence.Groups.SelectMany(group => group.Skills)
                .Where(skill => !skill.IsEmpty)
                .OrderByDescending(skill => skill.Months)
                .Select(skill => skill.Skill.Name)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Take(MostSkills))),
            ("knowsLanguage", JsonLd.Array(cv.Languages.Select(language => language.Name))),
            ("sameAs", JsonLd.Array(cv.Contacts.Where(contact => contact.Kind is ContactKind.Profile or ContactKind.Website)
                .Select(contact => contact.Url).OfType<string>())));
    }

    private static JsonObject Credential(Study study) => JsonLd.Of(
        "EducationalOccupationalCredential",
        ("name", study.Subject),
        ("recognizedBy", study.Institution is { } institution ? JsonLd.Of("EducationalOrganization", ("name", institution)) : null));

    private static string? Contact(Cv cv, ContactKind kind) => cv.Contacts.FirstOrDefault(contact => contact.Kind == kind)?.Value;

    private static string Id(PortfolioView portfolio) => portfolio.Map.Home.Url + "#person";
}
