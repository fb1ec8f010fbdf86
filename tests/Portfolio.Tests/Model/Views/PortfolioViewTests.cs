using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Views;
using Portfolio.TestKit.Samples;
using Xunit;

namespace Portfolio.Tests.Model.Views;

public sealed class PortfolioViewTests
{
    [Fact]
    public void A_role_that_goes_on_is_counted_to_a_later_date_that_the_content_names()
    {
        var present = RoleOf(DateRange.Since(new(2024, 1)));
        Assert.Equal(6, ViewOf(present, RoleOf(new(new(2020, 1), new(2024, 6)))).Months(present));
    }

    [Fact]
    public void A_role_that_goes_on_has_no_length_where_its_start_is_the_latest_date_of_all()
    {
        var present = RoleOf(DateRange.Since(new(2024, 3)));
        Assert.Null(ViewOf(present, RoleOf(new(new(2020, 1), new(2024, 2)))).Months(present));
    }

    [Fact]
    public void A_role_of_one_month_that_has_ended_is_counted()
    {
        var last = RoleOf(new(new(2024, 3), new(2024, 3)));
        Assert.Equal(1, ViewOf(last).Months(last));
    }

    private static PortfolioView ViewOf(params Role[] roles) => SampleViews.Of(new Cv
    {
        Name = "Jane Doe",
        Language = "en",
        Sections = [new Section { Kind = SectionKind.Experience, Parts = [.. roles] }],
        Source = new SourceText("cv.md", "", []),
    });

    private static Role RoleOf(DateRange dates) => new() { Title = "Engineer", Dates = dates };
}
