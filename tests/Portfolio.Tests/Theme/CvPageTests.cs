using AngleSharp.Dom;
using Portfolio.Model.Career;
using Portfolio.Model.Mapping;
using Portfolio.Model.Text;
using Portfolio.Theme.Pages;
using Xunit;
using static Portfolio.Tests.Theme.SamplePortfolio;

namespace Portfolio.Tests.Theme;

public sealed class CvPageTests
{
    [Fact]
    public void A_head_keeps_its_words_in_the_owners_order()
    {
        var entry = Page(Ada).QuerySelector(".entry header")!;
        Assert.Equal("Staff Engineer, Nordlys\nMar 2020 - Present · Bergen\n", entry.TextContent);
    }

    [Fact]
    public void Dates_are_machine_readable_in_the_owners_words()
    {
        var times = Page(Ada).QuerySelectorAll(".entry time").Select(time => $"{time.ClassName} {time.GetAttribute("datetime")} {time.TextContent}");
        Assert.Equal(["dt-start 2020-03 Mar 2020", "dt-start 2018-01 Jan 2018", "dt-end 2020-02 Feb 2020"], times);
    }

    [Fact]
    public void The_title_leads_to_the_page_of_the_role_and_owners_links_stay_theirs()
    {
        var linked = Current with
        {
            Head = new([new([new HeadPart(HeadPartKind.Title, [new Link("https://x.example/", null, Line("Lead"))]), Part(HeadPartKind.Text, " at "), Part(HeadPartKind.Organization, "Nordlys")])]),
        };
        var page = Page(CvOf(new Section { Kind = SectionKind.Experience, Heading = Line("Work"), Parts = [linked] }));
        Assert.Equal(
            ["https://x.example/ Lead", "/site/roles/staff-engineer-nordlys/ Nordlys"],
            page.QuerySelectorAll(".entry a").Select(link => $"{link.GetAttribute("href")} {link.TextContent}"));
    }

    [Fact]
    public void The_line_with_the_title_is_the_heading_wherever_it_stands()
    {
        var datesFirst = Current with { Head = new([Current.Head.Lines[1], Current.Head.Lines[0]]) };
        var page = Page(CvOf(new Section { Kind = SectionKind.Experience, Heading = Line("Work"), Parts = [datesFirst] }));
        Assert.Equal("Staff Engineer, Nordlys", page.QuerySelector(".entry h3")!.TextContent);
        Assert.Equal("P", page.QuerySelector(".entry header")!.FirstElementChild!.TagName);
    }

    [Fact]
    public void No_heading_level_is_skipped_and_the_name_is_the_only_first()
    {
        var group = new OrganizationGroup { Organization = "Nordlys", Head = new([new([Part(HeadPartKind.Organization, "Nordlys")])]), Parts = [Former with { Body = [new Heading(6, Line("Deep"))] }] };
        var page = Page(CvOf(
            new Section { Kind = SectionKind.Opening, Parts = [new NameLine(Line("Ada Bråten"))] },
            new Section { Kind = SectionKind.Experience, Heading = Line("Work"), Depth = 2, Parts = [Current, group] },
            new Section { Kind = SectionKind.Other, Heading = Line("Inside"), Depth = 3 },
            new Section { Kind = SectionKind.Skills, Heading = Line("Skills"), Depth = 1 }));
        Assert.Equal(
            ["H1 Ada Bråten", "H2 Work", "H3 Staff Engineer, Nordlys", "H3 Nordlys", "H4 Engineer, Nordlys", "H5 Deep", "H3 Inside", "H2 Skills"],
            page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => $"{heading.TagName} {heading.TextContent}"));
    }

    [Fact]
    public void A_name_that_the_file_does_not_say_heads_the_page_all_the_same()
    {
        var page = Page(CvOf(new Section { Kind = SectionKind.Experience, Heading = Line("Work"), Parts = [Current] }));
        Assert.Equal("Ada Bråten", page.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("Engineer| (|2019|)", "0101")]
    [InlineData("Engineer| · |2019| · |Bergen", "01000")]
    [InlineData("2019| · |Bergen", "010")]
    [InlineData("Engineer| at |2019", "000")]
    public void Marks_beside_dates_that_hang_in_the_margin_rest(string written, string alone)
    {
        var parts = written.Split('|').Select(text => Part(text switch { "2019" => HeadPartKind.Dates, "Engineer" => HeadPartKind.Title, "Bergen" => HeadPartKind.Location, _ => HeadPartKind.Text }, text));
        var page = Page(CvOf(new Section { Kind = SectionKind.Experience, Heading = Line("Work"), Parts = [Current with { Head = new([new([.. parts])]) }] }));
        Assert.Equal(alone.Count(mark => mark == '1'), page.QuerySelectorAll(".entry .alone").Length);
        Assert.Equal(written.Replace("|", "", StringComparison.Ordinal), page.QuerySelector(".entry header")!.TextContent.TrimEnd());
    }

    private static IDocument Page(Cv cv)
    {
        var view = View(cv);
        return Rendered.Page(new CvPage { Frame = Frame(view, view.Map.Cv), Portfolio = view, Downloads = new[] { DownloadKind.Pdf } });
    }
}
