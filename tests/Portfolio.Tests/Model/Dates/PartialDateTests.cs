using Portfolio.Model.Dates;
using Xunit;

namespace Portfolio.Tests.Model.Dates;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData(2016, null, null, "2016")]
    [InlineData(2016, 7, null, "2016-07")]
    [InlineData(2016, 7, 9, "2016-07-09")]
    [InlineData(987, null, null, "0987")]
    public void Text_is_iso_and_as_exact_as_the_source(int year, int? month, int? day, string expected) =>
        Assert.Equal(expected, new PartialDate(year, month, day).ToString());

    [Theory]
    [InlineData(2016, 13, null)]
    [InlineData(2016, 0, null)]
    [InlineData(2015, 2, 29)]
    [InlineData(2016, null, 3)]
    [InlineData(20185, null, null)]
    public void A_date_that_does_not_exist_is_refused(int year, int? month, int? day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(year, month, day));

    [Fact]
    public void Dates_sort_by_day_and_the_vaguer_first() =>
        Assert.Equal(
            [new PartialDate(2015, 12), new PartialDate(2016), new PartialDate(2016, 1), new PartialDate(2016, 1, 1), new PartialDate(2016, 2)],
            new[] { new PartialDate(2016, 2), new PartialDate(2016, 1, 1), new PartialDate(2016), new PartialDate(2016, 1), new PartialDate(2015, 12) }.Order());
}
