using System.Globalization;
using AngleSharp.Dom;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Theme.Timelines;
using Xunit;
using static Portfolio.Tests.Theme.SamplePortfolio;

namespace Portfolio.Tests.Theme;

public sealed class CareerPictureTests
{
    [Fact]
    public void Every_dated_role_is_a_link_that_says_what_where_and_when()
    {
        var links = Picture(Ada).QuerySelectorAll("svg a");
        Assert.Equal(
            ["/site/roles/staff-engineer-nordlys/ Staff Engineer, Nordlys, Mar 2020 – Present", "/site/roles/engineer-nordlys/ Engineer, Nordlys, Jan 2018 – Feb 2020"],
            links.Select(link => $"{link.GetAttribute("href")} {link.QuerySelector("title")!.TextContent}"));
        Assert.Equal("kafka", links[0].GetAttribute("data-skills"));
    }

    [Fact]
    public void Bars_are_to_scale()
    {
        var heights = (Picture(With(RoleOf("B", "Y", new(2016, 1), new PartialDate(2019, 12), ""), RoleOf("A", "X", new(2014, 1), new PartialDate(2015, 12), ""))))
            .QuerySelectorAll("rect").Select(bar => Em(bar.GetAttribute("height")!)).ToList();
        Assert.InRange(heights[0] / heights[1], 1.95, 2.15);
    }

    [Fact]
    public void No_line_of_words_touches_the_next()
    {
        var cv = With([.. Enumerable.Range(0, 30).Select(index => RoleOf($"Role {index}", "X", new(2000 + (index / 12), (index % 12) + 1), new PartialDate(2000 + (index / 12), (index % 12) + 1), ""))]);
        var picture = Picture(cv);
        var lines = picture.QuerySelectorAll("a text").Select(text => Em(text.GetAttribute("y")!)).Order().ToList();
        Assert.Equal(30, lines.Count);
        Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 1.59));
        Assert.True(Em(picture.QuerySelector("svg.career")!.GetAttribute("height")!) > lines[^1]);
    }

    [Fact]
    public void Right_to_left_it_is_the_mirror_image()
    {
        var (left, right) = (Picture(Ada), Picture(Ada with { Language = "he" }));
        Assert.Equal("100%", right.QuerySelector("svg svg")!.GetAttribute("x"));
        var axes = new[] { left, right }.Select(picture => Em(picture.QuerySelector("line.axis")!.GetAttribute("x1")!)).ToList();
        Assert.Equal(-axes[0], axes[1]);
    }

    [Fact]
    public void Beside_a_list_that_says_the_same_it_is_for_the_eye_alone()
    {
        var picture = Picture(Ada, isListed: true);
        Assert.Equal("true", picture.QuerySelector("svg.career")!.GetAttribute("aria-hidden"));
        Assert.All(picture.QuerySelectorAll("a"), link => Assert.Equal("-1", link.GetAttribute("tabindex")));
    }

    [Fact]
    public void Without_dates_there_is_no_picture() =>
        Assert.Null(Picture(With(Current with { Dates = null })).QuerySelector("svg"));

    private static Cv With(params Role[] roles) => CvOf(new Section { Kind = SectionKind.Experience, Heading = Line("Work"), Parts = [.. roles] });

    private static IDocument Picture(Cv cv, bool isListed = false) =>
        Rendered.Page(new CareerPicture { Portfolio = View(cv), IsListed = isListed });

    private static double Em(string length) => double.Parse(length[..^"em".Length], CultureInfo.InvariantCulture);
}
