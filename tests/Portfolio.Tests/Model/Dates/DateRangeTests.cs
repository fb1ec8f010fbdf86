using Portfolio.Model.Dates;
using Xunit;

namespace Portfolio.Tests.Model.Dates;

public sealed class DateRangeTests
{
    private static readonly PartialDate AsOf = new(2026, 3);

    [Fact]
    public void Both_months_count() =>
        Assert.Equal(18, new DateRange(new(2024, 2), new(2025, 7)).Months(AsOf));

    [Fact]
    public void Years_alone_count_as_their_difference_and_one_at_least()
    {
        Assert.Equal(24, new DateRange(new(2016), new(2018)).Months(AsOf));
        Assert.Equal(12, DateRange.On(new(2016)).Months(AsOf));
    }

    [Fact]
    public void What_goes_on_counts_to_the_latest_date_of_the_content() =>
        Assert.Equal(8, DateRange.Since(new(2025, 8)).Months(AsOf));

    [Fact]
    public void A_missing_end_or_a_start_after_the_end_has_no_length()
    {
        Assert.Null(new DateRange(new(2016, 1), null).Months(AsOf));
        Assert.Null(new DateRange(null, new(2016, 1)).Months(AsOf));
        Assert.Null(DateRange.Since(new(2026, 9)).Months(AsOf));
    }
}
