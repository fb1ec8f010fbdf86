using Portfolio.Downloads.Typesetting.Hyphenation;
using Xunit;

namespace Portfolio.Tests.Downloads.Typesetting.Hyphenation;

public sealed class HyphenatorTests
{
    // As the dictionaries of each language say, without the divisions that leave fewer than three letters.
    [Theory]
    [InlineData("en", "hyphenation", "hyphen-a-tion")]
    [InlineData("en-US", "responsibilities", "respon-si-bil-i-ties")]
    [InlineData("en-GB", "responsibilities", "respons-ib-il-it-ies")]
    [InlineData("en", "academies", "acad-e-mies")]
    [InlineData("de", "Donaudampfschifffahrt", "Donau-dampf-schiff-fahrt")]
    [InlineData("de-AT", "Entwicklungsumgebung", "Ent-wick-lungs-um-ge-bung")]
    [InlineData("fr", "développement", "déve-lop-pe-ment")]
    [InlineData("fr", "l'architecture", "l'archi-tec-ture")]
    [InlineData("es", "administración", "admi-nis-tra-ción")]
    [InlineData("pl", "przedsiębiorstwo", "przed-się-bior-stwo")]
    [InlineData("pt-BR", "desenvolvimento", "desen-vol-vi-mento")]
    [InlineData("it", "responsabilità", "respon-sa-bi-lità")]
    public void Words_are_divided_by_the_patterns_of_their_language(string language, string word, string divided) =>
        Assert.Equal(divided, Divided(language, word));

    [Theory]
    [InlineData("en", "Rotterdam Kubernetes PostgreSQL HTTP/JSON e-mail-address")]
    [InlineData("en", "responsibilities2 example.com/responsibilities ada@responsibilities.example")]
    [InlineData("en", "letter under")]
    public void Names_abbreviations_addresses_and_short_words_are_left_whole(string language, string text) =>
        Assert.Equal(text, Divided(language, text));

    [Fact]
    public void Punctuation_and_what_stands_around_it_do_not_matter() =>
        Assert.Equal("a (con-tin-u-ous) “deliv-ery”, and", Divided("en", "a (continuous) “delivery”, and"));

    [Fact]
    public void A_language_without_patterns_has_no_hyphenator() => Assert.Null(Hyphenator.For("fi"));

    private static string Divided(string language, string text)
    {
        foreach (var place in Hyphenator.For(language)!.Divide(text).Reverse()) text = text.Insert(place, "-");
        return text;
    }
}
