using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Diagnostics;
using Portfolio.Site.Output;
using Portfolio.Site.Reporting;

namespace Portfolio.Site.Inspection;

/// <summary>What was read out of each CV, for programs: the form that <c>docs/inspect.md</c> describes.</summary>
public static class InspectionJson
{
    public static string Write(SiteContent? content, ImmutableArray<Diagnostic> diagnostics)
    {
        var portfolios = content?.Portfolios ?? [];
        var json = new JsonObject
        {
            ["portfolios"] = Array(portfolios.Select(portfolio => Portfolio(portfolio, diagnostics))),
            ["diagnostics"] = Array(diagnostics
                .Where(diagnostic => !portfolios.Any(portfolio => BelongsTo(diagnostic, portfolio)))
                .Select(JsonReportRenderer.Render)),
        };
        return json.ToJsonString(ReadableJson.Options);
    }

    private static JsonObject Portfolio(PortfolioContent portfolio, ImmutableArray<Diagnostic> diagnostics)
    {
        var cv = portfolio.Cv;
        return new JsonObject
        {
            ["path"] = portfolio.Path,
            ["name"] = cv.IsNameGuessed ? null : cv.Name,
            ["email"] = cv.Contacts.FirstOrDefault(contact => contact.Kind == ContactKind.Email)?.Value,
            ["language"] = cv.Language,
            ["summary_present"] = !cv.Summary.IsEmpty,
            ["roles"] = Array(cv.Roles.Select(role => new JsonObject
            {
                ["title"] = role.Title,
                ["organization"] = role.Organization,
                ["location"] = role.Location,
                ["start"] = Start(role.Dates),
                ["end"] = End(role.Dates),
                ["highlights"] = role.Highlights,
                ["line"] = role.Place.Line,
            })),
            ["education"] = Array(cv.Studies.Select(study => new JsonObject
            {
                ["study"] = study.Subject,
                ["institution"] = study.Institution,
                ["start"] = IsSingle(study.Dates) ? null : Start(study.Dates),
                ["end"] = End(study.Dates),
                ["line"] = study.Place.Line,
            })),
            ["talks"] = Array(portfolio.Talks.Select(talk => new JsonObject
            {
                ["title"] = talk.Title,
                ["event"] = talk.Event,
                ["date"] = talk.Date?.ToString(),
                ["url"] = talk.Url,
            })),
            ["letters"] = Array(portfolio.Letters.Select(letter => new JsonObject
            {
                ["file"] = letter.Source.File,
                ["role"] = letter.RoleTitle,
                ["organization"] = letter.Organization,
                ["date"] = letter.Date?.ToString(),
                ["visibility"] = letter.Publication.Visibility.ToString().ToLowerInvariant(),
            })),
            ["skills_groups"] = cv.Skills.Length,
            ["skills"] = Array(cv.Skills.Select(group => new JsonObject
            {
                ["group"] = group.Name,
                ["skills"] = Array(group.Skills.Select(skill => (JsonNode)skill.Name)),
            })),
            ["languages"] = Array(cv.Languages.Select(language => (JsonNode)language.Name)),
            ["sections"] = Array(cv.Sections.Select(section => new JsonObject
            {
                ["heading"] = Model.Text.PlainText.Of(section.Heading),
                ["kind"] = section.Kind.ToString().ToLowerInvariant(),
                ["line"] = section.Place.Line,
            })),
            ["diagnostics"] = Array(diagnostics.Where(diagnostic => BelongsTo(diagnostic, portfolio)).Select(JsonReportRenderer.Render)),
        };
    }

    private static bool BelongsTo(Diagnostic diagnostic, PortfolioContent portfolio) =>
        portfolio.Path.Length == 0 || diagnostic.Place.File.StartsWith(portfolio.Path + "/", StringComparison.Ordinal);

    private static bool IsSingle(DateRange? dates) => dates is { Start: { } start, End: { } end } && start == end;

    private static string? Start(DateRange? dates) => dates?.Start?.ToString();

    private static string? End(DateRange? dates) => dates is { IsOngoing: true } ? "present" : dates?.End?.ToString();

    private static JsonArray Array(IEnumerable<JsonNode> nodes) => new([.. nodes]);
}
