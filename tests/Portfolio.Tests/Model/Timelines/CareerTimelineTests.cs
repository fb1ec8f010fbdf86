using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Timelines;
using Xunit;

namespace Portfolio.Tests.Model.Timelines;

public sealed class CareerTimelineTests
{
    [Fact]
    public void Roles_at_the_same_time_stand_side_by_side_and_the_others_in_one_line()
    {
        var timeline = Of(Role("Now", 2022, 1, 2023, 12), Role("Beside", 2022, 6, 2022, 9), Role("Before", 2020, 1, 2021, 12));
        Assert.Equal(["Now 0", "Beside 1", "Before 0"], timeline.Bars.Select(bar => $"{bar.Role.Title} {bar.Lane}"));
        Assert.Equal(2, timeline.Lanes);
    }

    [Fact]
    public void A_role_that_ends_in_the_month_in_which_the_next_begins_was_left_for_it() =>
        Assert.Equal([0, 0], Of(Role("Next", 2021, 9, 2023, 11), Role("Left", 2020, 1, 2021, 9)).Bars.Select(bar => bar.Lane));

    [Fact]
    public void Two_roles_that_go_on_stand_side_by_side_even_if_the_newer_has_just_begun() =>
        Assert.Equal([0, 1], CareerTimeline.Of(Portfolio([Since("New", 2024, 3), Since("Old", 2023, 4)]), new PartialDate(2024, 3), showsBreaks: false).Bars.Select(bar => bar.Lane));

    [Fact]
    public void Time_between_roles_takes_no_room_and_has_no_name_unless_the_owner_shows_it()
    {
        Role[] roles = [Role("Later", 2022, 1, 2022, 12), Role("Earlier", 2018, 1, 2018, 12)];
        var folded = Of(roles);
        Assert.Equal(24, folded.Axis.Length);
        Assert.Empty(folded.Breaks);
        Assert.Equal([2022, 2018], folded.Axis.Years);

        var shown = CareerTimeline.Of(Portfolio(roles), null, showsBreaks: true);
        Assert.Equal(60, shown.Axis.Length);
        Assert.Equal(new MonthSpan(2019 * 12, (2021 * 12) + 11), Assert.Single(shown.Breaks));
        Assert.Equal([2022, 2021, 2020, 2019, 2018], shown.Axis.Years);
    }

    [Fact]
    public void Studies_and_the_weeks_between_two_roles_are_no_break()
    {
        var portfolio = Portfolio([Role("Third", 2022, 1, 2022, 12), Role("Second", 2021, 6, 2021, 10), Role("First", 2018, 1, 2018, 12)], new Study { Dates = Range(2019, 1, 2021, 5) });
        Assert.Empty(CareerTimeline.Of(portfolio, null, showsBreaks: true).Breaks);
    }

    [Fact]
    public void Roles_without_dates_are_not_drawn_and_periods_are_parts_of_one_bar()
    {
        var twice = new Role { Title = "Twice", Dates = Range(2016, 1, 2020, 12), Periods = [Range(2016, 1, 2016, 6), Range(2020, 1, 2020, 12)] };
        var bar = Assert.Single(Of(twice, new Role { Title = "Some time" }).Bars);
        Assert.Equal([new MonthSpan(2020 * 12, (2020 * 12) + 11), new MonthSpan(2016 * 12, (2016 * 12) + 5)], bar.Spans.AsEnumerable());
    }

    [Fact]
    public void Talks_are_marked_where_their_time_is_shown_and_everybody_may_see_them()
    {
        var portfolio = Portfolio([Role("Cook", 2020, 1, 2020, 12)]) with
        {
            Talks =
            [
                new Talk { Title = "Soup", Dates = DateRange.On(new PartialDate(2020, 5, 1)) },
                new Talk { Title = "Before all", Dates = DateRange.On(new PartialDate(2010)) },
                new Talk { Title = "Secret", Dates = DateRange.On(new PartialDate(2020, 6)), Publication = new(Visibility.Unlisted) },
            ],
        };
        Assert.Equal(["Soup"], CareerTimeline.Of(portfolio, null, showsBreaks: false).Talks.Select(mark => mark.Talk.Title));
    }

    [Fact]
    public void Distances_count_from_the_newest_end_and_leave_out_what_is_folded()
    {
        var axis = new TimeAxis([new MonthSpan(100, 109), new MonthSpan(200, 204)]);
        Assert.Equal([0, 5, 5, 15], new[] { 205, 200, 110, 100 }.Select(axis.Above));
    }

    private static CareerTimeline Of(params Role[] roles) => CareerTimeline.Of(Portfolio(roles), null, showsBreaks: false);

    private static PortfolioContent Portfolio(Role[] roles, params Study[] studies) => new()
    {
        Path = "",
        Cv = new Cv
        {
            Name = "Jane Doe",
            Language = "en",
            Sections = [new Section { Kind = SectionKind.Experience, Parts = [.. roles, .. studies] }],
            Source = new SourceText("cv.md", "", []),
        },
    };

    private static Role Role(string title, int startYear, int startMonth, int endYear, int endMonth) => new() { Title = title, Dates = Range(startYear, startMonth, endYear, endMonth) };

    private static Role Since(string title, int year, int month) => new() { Title = title, Dates = DateRange.Since(new(year, month)) };

    private static DateRange Range(int startYear, int startMonth, int endYear, int endMonth) => new(new(startYear, startMonth), new(endYear, endMonth));
}
