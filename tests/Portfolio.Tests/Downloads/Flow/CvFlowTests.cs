using System.Collections.Immutable;
using Portfolio.Downloads.Flow;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Text;
using Portfolio.TestKit.Samples;
using Xunit;
using static Portfolio.TestKit.Samples.Write;

namespace Portfolio.Tests.Downloads.Flow;

public sealed class CvFlowTests
{
    [Fact]
    public void Name_headline_and_contacts_of_the_front_matter_stand_first()
    {
        var cv = SampleCv.Ada with { Sections = [Section(SectionKind.Other, new Prose([Paragraph("Writes to ada@example.com.")]))] };

        Assert.Equal(["Name: Ada Quist", "Headline: Platform engineer", "Contacts: Ystad, Sweden · github.com/adaquist"], Lines(cv));
    }

    [Fact]
    public void What_stands_in_the_text_is_not_said_twice() =>
        Assert.DoesNotContain(Lines(SampleCv.Ada), line => line.StartsWith("Contacts", StringComparison.Ordinal) || line.StartsWith("Headline", StringComparison.Ordinal));

    [Fact]
    public void A_line_of_dates_above_the_title_is_part_of_the_heading() =>
        Assert.Contains("Entry: 2016 MSc Computer Science - Lund University", Lines(SampleCv.Ada));

    [Fact]
    public void Positions_stand_one_level_below_their_employer()
    {
        var entries = CvFlow.Of(SampleViews.Of(SampleCv.Ada)).Items.OfType<FlowLine>().Where(line => line.Kind == FlowLineKind.Entry).ToList();

        Assert.Equal(2, entries.Single(line => PlainText.Of(line.Content) == "Lindqvist Data, Lund").Level);
        Assert.Equal(3, entries.Single(line => PlainText.Of(line.Content).StartsWith("Senior", StringComparison.Ordinal)).Level);
    }

    [Fact]
    public void Several_periods_stand_in_their_own_places()
    {
        var role = new Role
        {
            Title = "Cook",
            Dates = new(new(2001), new(2005)),
            Periods = [new(new(2001, 5), new(2002, 6)), new(new(2004, 1), new(2005, 2))],
            Head = Head(Line(Title("Cook"), Between(" "), Dates("5/01-6/02"), Between(" and "), Dates("1/04-2/05"))),
        };
        Assert.Contains("Entry: Cook May 2001 – Jun 2002 and Jan 2004 – Feb 2005", Lines(With(role)));
    }

    [Fact]
    public void Dates_that_were_not_understood_stay_as_written()
    {
        var role = new Role { Title = "Cook", Head = Head(Line(Title("Cook"), Between(", "), Dates("when I was young"))) };
        Assert.Contains("Entry: Cook, when I was young", Lines(With(role)));
    }

    [Theory]
    [InlineData("02/2016 - 07/2018", "Feb 2016 – Jul 2018")]
    [InlineData("(02/2016 - 07/2018)", "(Feb 2016 – Jul 2018)")]
    [InlineData("02/2016 - 07/2018 (2 yrs 6 mos)", "Feb 2016 – Jul 2018 (2 yrs 6 mos)")]
    [InlineData("02/2016 - 07/2018 · 2 yrs", "Feb 2016 – Jul 2018 · 2 yrs")]
    [InlineData("von Februar 2016 bis Juli 2018:", "Feb 2016 – Jul 2018:")]
    public void Months_are_restated_and_what_is_no_date_stays(string written, string printed) =>
        Assert.Contains($"Entry: Cook, {printed}", Lines(With(Cook(written, new(new(2016, 2), new(2018, 7))))));

    [Theory]
    [InlineData("2016-2018", "2016–2018")]
    [InlineData("from 2016 to 2018", "2016–2018")]
    [InlineData("Summer 2016 - Winter 2018", "Summer 2016 - Winter 2018")]
    public void Years_are_restated_where_no_season_would_be_lost(string written, string printed) =>
        Assert.Contains($"Entry: Cook, {printed}", Lines(With(Cook(written, new(new(2016), new(2018))))));

    [Theory]
    [InlineData("2016 -")]
    [InlineData("2016+")]
    [InlineData("since 2016")]
    public void What_goes_on_says_so(string written) =>
        Assert.Contains("Entry: Cook, 2016 – Present", Lines(With(Cook(written, DateRange.Since(new(2016))))));

    [Fact]
    public void An_employers_address_is_not_printed_but_followed()
    {
        var role = new Role { Title = "Cook", Head = Head(Line(Title("Cook"), Between(" at "), new HeadPart(HeadPartKind.Organization, [Link("https://inn.example.com", "The Inn")]))) };
        var line = CvFlow.Of(SampleViews.Of(With(role))).Items.OfType<FlowLine>().Single(line => line.Kind == FlowLineKind.Entry);

        Assert.Equal("Cook at The Inn", PlainText.Of(line.Content));
        Assert.Contains(line.Content, inline => inline is Link { Address: "https://inn.example.com" });
    }

    [Theory]
    [InlineData("https://example.com/x/", "our site", "our site (example.com/x)")]
    [InlineData("https://www.example.com", "example.com", "example.com")]
    [InlineData("mailto:ada@example.com", "Ada@Example.com", "Ada@Example.com")]
    [InlineData("mailto:ada@example.com", "write", "write (ada@example.com)")]
    [InlineData("files/slides.pdf", "slides", "slides (example.com/files/slides.pdf)")]
    [InlineData("#skills", "skills", "skills")]
    public void Links_are_spelled_out_where_their_words_do_not_say_where_they_lead(string address, string words, string printed) =>
        Assert.Equal(printed, PlainText.Of(Print(Link(address, words))));

    [Fact]
    public void An_address_is_spelled_out_where_it_stands_first()
    {
        var content = Print(Link("https://example.com/x", "site"), new TextRun(", "), Link("https://example.com/x", "again"), new TextRun(", "), Link("https://example.com/y", "other"));
        Assert.Equal("site (example.com/x), again, other (example.com/y)", PlainText.Of(content));
        Assert.Equal(["https://example.com/x", "https://example.com/x", "https://example.com/x", "https://example.com/y", "https://example.com/y"], content.OfType<Link>().Select(link => link.Address));
    }

    [Fact]
    public void An_address_that_a_link_shows_is_not_spelled_out_behind_the_next() =>
        Assert.Equal("example.com, the site", PlainText.Of(Print(Link("https://example.com/", "example.com"), new TextRun(", "), Link("https://example.com/", "the site"))));

    [Fact]
    public void The_portrait_goes_and_any_other_picture_is_its_words()
    {
        var (photo, chart) = (new Image("me.jpg", "Ada", null), new Image("chart.png", "A chart", null));
        Assert.Equal("A chart", PlainText.Of(Print(photo, new Link("https://example.com", null, [photo]), chart)));
    }

    [Theory]
    [InlineData("en-US", "Ystad, Sweden", "Letter")]
    [InlineData("en-GB", "Portland, OR", "A4")]
    [InlineData("en", "Portland, OR", "Letter")]
    [InlineData("en", "Toronto, Canada", "Letter")]
    [InlineData("en", "Ystad, Sweden", "A4")]
    public void The_paper_is_that_of_the_country(string language, string place, string paper)
    {
        var cv = SampleCv.Ada with { Language = language, Contacts = [new(ContactKind.Location, place)] };
        Assert.Equal(paper, CvFlow.Of(SampleViews.Of(cv)).Paper.ToString());
    }

    private static ImmutableArray<Inline> Print(params Inline[] content)
    {
        var cv = SampleCv.Ada with { Photo = new("me.jpg", "Ada", null) };
        return new PrintedText(SampleViews.Of(cv).Map, cv.Photo, spellsOutLinks: true).Rewrite([.. content]);
    }

    private static List<string> Lines(Cv cv) =>
        [.. CvFlow.Of(SampleViews.Of(cv)).Items.OfType<FlowLine>().Select(line => $"{line.Kind}: {PlainText.Of(line.Content)}")];

    private static Role Cook(string written, DateRange dates) =>
        new() { Title = "Cook", Dates = dates, Head = Head(Line(Title("Cook"), Between(", "), Dates(written))) };

    private static Cv With(Role role) => SampleCv.Ada with { Sections = [Section(SectionKind.Experience, role)] };

    private static Section Section(SectionKind kind, params SectionPart[] parts) => new() { Kind = kind, Parts = [.. parts] };
}
