using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Theme.Timelines;
using Xunit;
using static Portfolio.Tests.Theme.SamplePortfolio;

namespace Portfolio.Tests.Theme;

public sealed class PlaceInCareerTests
{
    private static readonly Role First = RoleOf("A", "X", new(2010, 1), new PartialDate(2011, 12), "");
    private static readonly Role Second = RoleOf("B", "Y", new(2012, 1), new PartialDate(2013, 12), "");
    private static readonly Role Third = RoleOf("C", "Z", new(2014, 1), new PartialDate(2017, 12), "");

    [Theory]
    [InlineData("en", "0% 25%", "25% 25%", "50% 50%")]
    [InlineData("he", "75% 25%", "50% 25%", "0% 50%")]
    public void A_role_stands_where_it_was_with_the_oldest_where_reading_begins(string language, params string[] places)
    {
        Assert.Equal(places[0], Assert.Single(Bars(language, First)));
        Assert.Equal(places[1], Assert.Single(Bars(language, Second)));
        Assert.Equal(places[2], Assert.Single(Bars(language, Third)));
    }

    [Fact]
    public void What_followed_without_a_gap_is_one_bar() =>
        Assert.Equal(["0% 50%"], Bars("en", First, Second));

    [Fact]
    public void A_place_in_a_career_of_one_role_says_nothing() =>
        Assert.Empty(Bars("en", [First], [First]));

    private static IReadOnlyList<string> Bars(string language, params Role[] shown) => Bars(language, shown, [First, Second, Third]);

    private static IReadOnlyList<string> Bars(string language, Role[] shown, Role[] all)
    {
        var cv = CvOf(new Section { Kind = SectionKind.Experience, Heading = Line("Work"), Parts = [.. all] }) with { Language = language };
        var page = Rendered.Page(new PlaceInCareer { Portfolio = View(cv), Roles = ImmutableArray.Create(shown) });
        return [.. page.QuerySelectorAll("rect").Select(bar => $"{bar.GetAttribute("x")} {bar.GetAttribute("width")}")];
    }
}
