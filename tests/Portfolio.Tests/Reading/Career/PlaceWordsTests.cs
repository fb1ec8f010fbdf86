using Portfolio.Reading.Career.Words;
using Xunit;

namespace Portfolio.Tests.Reading.Career;

public class PlaceWordsTests
{
    [Theory]
    [InlineData("6003 Luzern")]
    [InlineData("D-80331 Musterstadt")]
    [InlineData("08001 Villamolino")]
    public void A_postcode_and_what_follows_are_a_place(string text) => Assert.True(PlaceWords.IsPlace(text));

    [Theory]
    [InlineData("2023 Summer School")]
    [InlineData("24 Mills")]
    [InlineData("6003 small mills")]
    public void A_year_or_a_number_with_words_is_none(string text) => Assert.False(PlaceWords.IsPlace(text));
}
