using Portfolio.Reading.Career.Words;
using Xunit;

namespace Portfolio.Tests.Reading.Career;

public class PlaceWordsTests
{
    [Theory]
    [InlineData("6003 Luzern")]
    [InlineData("D-80331 Musterstadt")]
    [InlineData("08001 Villamolino")]
    [InlineData("Quellgasse 12 Berlin")]
    [InlineData("Mlýnská 151/6 Brno")]
    public void A_postcode_or_a_street_and_its_town_are_a_place(string text) => Assert.True(PlaceWords.IsPlace(text));

    [Theory]
    [InlineData("2023 Summer School")]
    [InlineData("24 Mills")]
    [InlineData("Mill 12 Works")]
    [InlineData("6003 small mills")]
    public void A_year_or_a_number_with_words_is_none(string text) => Assert.False(PlaceWords.IsPlace(text));

    [Theory]
    [InlineData("Portland, OR", 3)]
    [InlineData("New York, NY", 3)]
    [InlineData("Rio de Janeiro, RJ, BR", 3)]
    [InlineData("Pebblix, Portland, OR", 2)]
    [InlineData("Quern, London, UK", 2)]
    [InlineData("Self-employed, Leeds", 0)]
    public void What_is_known_from_its_first_word_on_is_surely_a_place(string text, int score) => Assert.Equal(score, PlaceWords.Score(text));
}
