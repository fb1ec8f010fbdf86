using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;
using static Portfolio.TestKit.Samples.Write;

namespace Portfolio.TestKit.Samples;

/// <summary>A CV of an invented person with one of everything: every kind of section, of entry, of block and of run.</summary>
public static class SampleCv
{
    private const string File = "cv.md";

    public static Cv Ada { get; } = new()
    {
        Name = "Ada Quist",
        Headline = "Platform engineer",
        Language = "en",
        Contacts =
        [
            new(ContactKind.Email, "ada@example.com", "mailto:ada@example.com"),
            new(ContactKind.Location, "Ystad, Sweden"),
            new(ContactKind.Profile, "adaquist", "https://github.com/adaquist", "GitHub"),
        ],
        Summary = [Paragraph("Builds platforms that teams like to build on.")],
        Skills = [new("Languages", [new("C#", "expert"), new("Go")]), new(null, [new("Public speaking")])],
        Languages = [new("Swedish", "native"), new("English", "C2")],
        Sections =
        [
            Opening,
            new() { Kind = SectionKind.Summary, Heading = Words("Profile"), Place = At(7), Parts = [Text(9, Paragraph("Builds platforms that teams like to build on."))] },
            Experience,
            Education,
            Skills,
            Talks,
            new() { Kind = SectionKind.Languages, Heading = Words("Languages"), Place = At(70), Parts = [Text(72, Bullets("Swedish (native)", "English (C2)"))] },
            new() { Kind = SectionKind.Interests, Heading = Words("Interests"), Place = At(75), Parts = [Text(77, Bullets("Rowing", "Letterpress printing"))] },
        ],
        Source = new(File, "# Ada Quist\n\nPlatform engineer\n", []),
    };

    /// <summary>The only e-mail address of the CV.</summary>
    public const string Email = "ada@example.com";

    private static Section Opening => new()
    {
        Kind = SectionKind.Opening,
        Place = At(1),
        Parts =
        [
            new NameLine(Words("Ada Quist")) { Place = At(1) },
            Text(3, Paragraph(new TextRun("Platform engineer"), new LineBreak(), new TextRun("Ystad, Sweden · "), Link("mailto:ada@example.com", "ada@example.com"),
                new TextRun(" · "), Link("https://github.com/adaquist", "GitHub"))),
        ],
    };

    private static Section Experience => new()
    {
        Kind = SectionKind.Experience,
        Heading = Words("Experience"),
        Place = At(11),
        Parts =
        [
            new Role
            {
                Title = "Staff Engineer", Organization = "Harbour & Sons", Location = "Malmö", Place = At(13),
                Dates = DateRange.Since(new(2021, 3)),
                Head = Head(Line(Title("Staff Engineer"), Between(", "), Organization("Harbour & Sons")), Line(Dates("03/2021 - now"), Between(" | "), Location("Malmö"))),
                Body =
                [
                    Paragraph("Leads the platform that all of the company's forty services run on, from the first commit of a service to the call that wakes somebody at night."),
                    Bullets("Moved 40 services to Kubernetes without an hour of downtime, and wrote down how: the notes became the course that every new engineer takes.", "Cut the bill by 30 %."),
                    Paragraph(new TextRun("Code: "), Link("https://example.com/harbour/", "the harbour tools"), new TextRun(" and "), Link("notes/", "notes"), new TextRun(".")),
                ],
            },
            new OrganizationGroup
            {
                Organization = "Lindqvist Data", Location = "Lund", Place = At(24),
                Head = Head(Line(Organization("Lindqvist Data"), Between(", "), Location("Lund"))),
                Parts =
                [
                    Text(26, Paragraph("Makes software for libraries.")),
                    Position(28, "Senior Developer", new(2018, 6), new(2021, 2), "June 2018 to February 2021", "Mentored three juniors."),
                    Position(32, "Developer", new(2016), new(2018), "2016–2018", "Wrote the search engine."),
                ],
            },
        ],
    };

    private static Section Education => new()
    {
        Kind = SectionKind.Education,
        Heading = Words("Education"),
        Place = At(40),
        Parts =
        [
            new Study
            {
                Subject = "MSc Computer Science", Institution = "Lund University", Place = At(42), Dates = DateRange.On(new(2016)),
                Head = Head(Line(Dates("2016")), Line(Title("MSc Computer Science"), Between(" - "), Organization("Lund University"))),
            },
        ],
    };

    private static Section Skills => new()
    {
        Kind = SectionKind.Skills,
        Heading = Words("Skills"),
        Place = At(46),
        Parts =
        [
            Text(
                48,
                new TableBlock([], [Row("Languages", "C#, Go"), Row("Tools:", "Kubernetes")]),
                new DefinitionList([new([Words("Speaking")], [Paragraph("Public speaking")])]),
                new QuoteBlock([Paragraph("She explains what others configure.")]),
                new Heading(3, Words("A line to be proud of")),
                new CodeBlock("sh", "portfolio build\nportfolio check"),
                new ThematicBreak(),
                new ListBlock(3, IsTight: false, [new([Paragraph("Third"), Bullets("inside")]), new([Paragraph(new Emphasis(Words("Fourth")), new TextRun(" of "), new Strong(Words("four")), new CodeSpan("four()"))])])),
        ],
    };

    private static Section Talks => new()
    {
        Kind = SectionKind.Talks,
        Heading = Words("Talks"),
        Place = At(62),
        Parts =
        [
            new Talk
            {
                Title = "Boring platforms", Event = "Öresund DevDay", Url = "https://talks.example.com/boring", Place = At(64), Dates = DateRange.On(new(2019, 9, 5)),
                Head = Head(Line(new HeadPart(HeadPartKind.Title, [Link("https://talks.example.com/boring", "Boring platforms")]), Between(", "), Organization("Öresund DevDay"), Between(", "), Dates("5.9.2019"))),
            },
            new Item
            {
                Kind = SectionKind.Awards, Title = "Speaker of the year", Place = At(65),
                Head = Head(Line(Title("Speaker of the year"))),
            },
        ],
    };

    private static Role Position(int line, string title, PartialDate start, PartialDate end, string dates, string highlight) => new()
    {
        Title = title,
        Organization = "Lindqvist Data",
        Location = "Lund",
        Place = At(line),
        Dates = new(start, end),
        Head = Head(Line(Title(title), Between(" ("), Dates(dates), Between(")"))),
        Body = [new ListBlock(null, IsTight: true, [new([Paragraph(highlight) with { Place = At(line + 2) }])])],
    };

    private static TableRow Row(params string[] cells) => new([.. cells.Select(cell => new TableCell(Words(cell)))]);

    private static Prose Text(int line, params Block[] blocks) => new([.. blocks.Select(block => block with { Place = At(line) })]) { Place = At(line) };

    private static SourcePlace At(int line) => new(File, line, 1);
}
