using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Mapping;
using Portfolio.Model.Settings;
using Portfolio.Model.Text;
using Portfolio.Model.Views;
using Portfolio.Theme.Files;
using Portfolio.Theme.Frame;

namespace Portfolio.Tests.Theme;

/// <summary>A small portfolio, made without reading anything.</summary>
internal static class SamplePortfolio
{
    public static readonly Role Current = RoleOf("Staff Engineer", "Nordlys", new(2020, 3), null, "Mar 2020 - Present", Words("Kafka in Bergen."));

    public static readonly Role Former = RoleOf("Engineer", "Nordlys", new(2018, 1), new PartialDate(2020, 2), "Jan 2018 - Feb 2020");

    public static ImmutableArray<Inline> Line(string text) => [new TextRun(text)];

    public static Paragraph Words(string text) => new(Line(text));

    public static HeadPart Part(HeadPartKind kind, string text) => new(kind, Line(text));

    public static Role RoleOf(string title, string organization, PartialDate start, PartialDate? end, string written, params ImmutableArray<Block> body) => new()
    {
        Title = title,
        Organization = organization,
        Dates = end is null ? DateRange.Since(start) : new DateRange(start, end),
        Head = new([
            new([Part(HeadPartKind.Title, title), Part(HeadPartKind.Text, ", "), Part(HeadPartKind.Organization, organization)]),
            new([Part(HeadPartKind.Dates, written), Part(HeadPartKind.Text, " · "), Part(HeadPartKind.Location, "Bergen")])]),
        Body = body,
    };

    public static Cv CvOf(params ImmutableArray<Section> sections) => new()
    {
        Name = "Ada Bråten",
        Language = "en",
        Sections = sections,
        Source = new SourceText("cv.md", "", []),
    };

    public static Cv Ada { get; } = CvOf(
        new Section { Kind = SectionKind.Opening, Parts = [new NameLine(Line("Ada Bråten"))] },
        new Section { Kind = SectionKind.Experience, Heading = Line("Work"), Parts = [Current, Former] }) with
    {
        Headline = "Engineer",
        Skills = [new SkillGroup(null, [new Skill("Kafka"), new Skill("Cobol")])],
        Contacts = [new Contact(ContactKind.Email, "ada@example.com", "mailto:ada@example.com")],
    };

    public static PortfolioView View(Cv? cv = null, string path = "", ImmutableArray<Talk> talks = default)
    {
        var content = new PortfolioContent { Path = path, Cv = cv ?? Ada, Talks = talks.IsDefault ? [] : talks };
        return new PortfolioView(content, new SiteMap(new SiteContent { Settings = new SiteSettings(), Portfolios = [content] }, new Uri("https://ada.example/site/")));
    }

    public static PageFrame Frame(PortfolioView view, Address? address = null, string title = "Title") => new()
    {
        Title = title,
        SiteName = view.Cv.Name,
        Description = "Said in a \"sentence\" & a half.",
        Address = address ?? view.Map.Home,
        Language = view.Cv.Language,
        Portfolio = view,
        Assets = new SiteAssets(view.Site.Asset("style.css"), null, SiteFonts.None),
        Icons = view.Map.Icons,
    };
}
