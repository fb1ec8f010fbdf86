using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Theme.Parts;
using Xunit;
using static Portfolio.Tests.Theme.SamplePortfolio;

namespace Portfolio.Tests.Theme;

public sealed class CountedToTests
{
    [Fact]
    public void How_far_is_counted_is_said_where_something_goes_on()
    {
        var since = RoleOf("Engineer", "Nordlys", new(2016, 1), null, "Jan 2016 - Present");
        Assert.Equal("What goes on is counted up to February 2020.", Note(since, Former));
    }

    [Fact]
    public void What_goes_on_and_does_not_say_since_when_is_not_counted()
    {
        var current = Current with { Dates = new DateRange(null, null, IsOngoing: true) };
        Assert.Null(Note(current, Former));
    }

    private static string? Note(params Role[] roles) =>
        Rendered.Page(new CountedTo { Portfolio = View(CvOf(new Section { Kind = SectionKind.Experience, Heading = Line("Work"), Parts = [.. roles] })) }).QuerySelector("p")?.TextContent;
}
