using System.Text.Json.Nodes;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Text;
using Portfolio.Model.Views;
using static Portfolio.Downloads.JsonResume.JsonParts;

namespace Portfolio.Downloads.JsonResume;

/// <summary>The entries of a CV, each in the list of JSON Resume that has a place for its kind, in the order of the CV.</summary>
internal sealed class ResumeEntries
{
    public ResumeEntries(PortfolioView view)
    {
        foreach (var section in view.Cv.Sections)
        {
            foreach (var part in section.Parts) Add(part, section.Kind, about: null);
        }
        Projects.AddRange(view.PublicTalks.Select(Presentation));
    }

    public List<JsonObject?> Work { get; } = [];

    public List<JsonObject?> Volunteer { get; } = [];

    public List<JsonObject?> Education { get; } = [];

    public List<JsonObject?> Awards { get; } = [];

    public List<JsonObject?> Certificates { get; } = [];

    public List<JsonObject?> Publications { get; } = [];

    /// <summary>The talks at the end.</summary>
    public List<JsonObject?> Projects { get; } = [];

    private void Add(SectionPart part, SectionKind section, string? about)
    {
        switch (part)
        {
            case OrganizationGroup group:
                var prose = string.Join('\n', group.Parts.OfType<Prose>().Select(prose => PlainText.Of(prose.Content)));
                foreach (var inner in group.Parts) Add(inner, section, prose);
                break;
            case Role role when section == SectionKind.Volunteering:
                Volunteer.Add(Held(role, "organization", about));
                break;
            case Role role:
                Work.Add(Held(role, "name", about));
                break;
            case Study study:
                Education.Add(Studied(study));
                break;
            case Item item:
                Add(item);
                break;
        }
    }

    private void Add(Item item)
    {
        var body = new EntryBody(item.Body);
        var (title, by, url, date) = (Value(item.Title), Value(item.Organization), Url(item.Url), Date(item.Dates?.Latest));
        switch (item.Kind)
        {
            case SectionKind.Activities:
                Volunteer.Add(Object(("organization", by), ("position", title), ("url", url), ("startDate", Date(item.Dates?.Start)), ("endDate", Date(item.Dates?.End)), ("summary", Value(body.Whole))));
                break;
            case SectionKind.Awards:
                Awards.Add(Object(("title", title), ("date", date), ("awarder", by), ("summary", Value(body.Whole))));
                break;
            case SectionKind.Certifications:
                Certificates.Add(Object(("name", title), ("date", date), ("url", url), ("issuer", by)));
                break;
            case SectionKind.Publications or SectionKind.Patents:
                Publications.Add(Object(("name", title), ("publisher", by), ("releaseDate", date), ("url", url), ("summary", Value(body.Whole))));
                break;
            case SectionKind.Courses:
                Education.Add(Object(("institution", by), ("url", url), ("area", title), ("endDate", date)));
                break;
            default:
                Projects.Add(Object(("name", title), ("description", Value(body.Summary)), ("highlights", body.Highlights),
                    ("startDate", Date(item.Dates?.Start)), ("endDate", Date(item.Dates?.End)), ("url", url), ("entity", by)));
                break;
        }
    }

    private static JsonObject? Held(Role role, string organization, string? about)
    {
        var body = new EntryBody(role.Body);
        return Object(
            (organization, Value(role.Organization)),
            ("position", Value(role.Title)),
            ("location", Value(role.Location)),
            ("description", Value(about)),
            ("url", Url(role.OrganizationUrl)),
            ("startDate", Date(role.Dates?.Start)),
            ("endDate", Date(role.Dates?.End)),
            ("summary", Value(body.Summary)),
            ("highlights", body.Highlights));
    }

    /// <summary>A single date of a study is its end. What stands below it are courses only where it is a list.</summary>
    private static JsonObject? Studied(Study study)
    {
        var body = new EntryBody(study.Body);
        var isSingle = study.Dates is { } dates && dates.Start == dates.End;
        return Object(
            ("institution", Value(study.Institution)),
            ("area", Value(study.Subject)),
            ("startDate", isSingle ? null : Date(study.Dates?.Start)),
            ("endDate", Date(study.Dates?.End)),
            ("courses", body.Highlights));
    }

    private static JsonObject? Presentation(Talk talk) => Object(
        ("name", Value(talk.Title)),
        ("description", Value(PlainText.Of(talk.Body))),
        ("startDate", Date(talk.Dates?.Start)),
        ("endDate", Date(talk.Dates?.End)),
        ("url", Url(talk.Url)),
        ("entity", Value(talk.Event)),
        ("type", Value("talk")));

    private static JsonNode? Date(PartialDate? date) => Value(date?.ToString());
}
