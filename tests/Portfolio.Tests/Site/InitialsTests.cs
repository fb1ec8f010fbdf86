using Portfolio.Site.Pictures;
using Xunit;

namespace Portfolio.Tests.Site;

public sealed class InitialsTests
{
    [Theory]
    [InlineData("Jane Q. Doe", "JD")]
    [InlineData("Jane", "J")]
    [InlineData("J. R. R. Tolkien", "JT")]
    [InlineData("Dr. Łucja Kowalska-Nowak", "ŁK")]
    [InlineData("Jane Doe, PhD", "JD")]
    [InlineData("Jane Doe Jr.", "JD")]
    [InlineData("Jane “Soup” (née Roe) Doe", "JD")]
    [InlineData("élodie dupont", "ÉD")]
    [InlineData("Ludwig van Beethoven", "LB")]
    [InlineData("Dr.", "D")]
    [InlineData("42", "")]
    [InlineData("", "")]
    public void A_name_is_known_by_its_first_and_last_letter(string name, string initials) => Assert.Equal(initials, Initials.Of(name));
}
