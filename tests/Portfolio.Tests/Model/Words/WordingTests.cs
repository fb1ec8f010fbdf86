using Portfolio.Model.Dates;
using Portfolio.Model.Words;
using Xunit;

namespace Portfolio.Tests.Model.Words;

public sealed class WordingTests
{
    private static readonly Wording English = Wording.For("en");

    [Fact]
    public void Every_language_has_every_word_and_twelve_months() =>
        Assert.All(Wording.Languages, language =>
        {
            var words = Wording.For(language);
            Assert.Equal(language, words.Language);
            Assert.Equal(12, words.Months.Count);
            Assert.Equal(12, words.ShortMonths.Count);
        });

    [Fact]
    public void A_region_speaks_its_language_and_an_unknown_language_english()
    {
        Assert.Equal("en", Wording.For("en-GB").Language);
        Assert.Equal("en", Wording.For("tlh").Language);
    }

    [Fact]
    public void Ranges_read_as_in_a_cv()
    {
        Assert.Equal("Feb 2024 – Jul 2025", English.Short(new DateRange(new(2024, 2), new(2025, 7))));
        Assert.Equal("August 2025 – Present", English.Long(DateRange.Since(new(2025, 8))));
        Assert.Equal("2015", English.Short(DateRange.On(new(2015))));
        Assert.Equal("", English.Short(default(DateRange)));
    }

    [Theory]
    [InlineData(1, "1 month")]
    [InlineData(12, "1 year")]
    [InlineData(18, "1 year 6 months")]
    [InlineData(36, "3 years")]
    public void Durations_are_years_and_months(int months, string expected) => Assert.Equal(expected, English.Duration(months));
}
