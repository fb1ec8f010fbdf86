using Portfolio.Reading.Career.Words;
using Xunit;

namespace Portfolio.Tests.Reading.Career;

public sealed class FoldedWordsTests
{
    [Theory]
    [InlineData("work", "work")]
    [InlineData("work experience", "work experience")]
    [InlineData("c++ and c#", "c++ and c#")]
    [InlineData("Work  Experience", "work experience")]
    [InlineData("work  experience", "work experience")]
    [InlineData(" work", "work")]
    [InlineData("work ", "work")]
    [InlineData("where i've worked", "where i ve worked")]
    [InlineData("Éducation", "education")]
    [InlineData("Опыт  работы, ЩИ", "opyt raboty shchi")]
    [InlineData("Straße & Cœur", "strasse coeur")]
    [InlineData("기술 스택", "기술 스택")]
    [InlineData("-", "")]
    [InlineData(" ", "")]
    [InlineData("", "")]
    public void A_phrase_is_its_folded_words_with_one_space_between_them(string text, string phrase)
    {
        Assert.Equal(phrase, FoldedWords.Phrase(text));
        Assert.Equal(phrase, FoldedWords.Phrase(text.AsSpan()));
        Assert.Equal(phrase, string.Join(' ', FoldedWords.Of(text)));
    }

    [Fact]
    public void A_word_of_any_length_is_folded()
    {
        var word = string.Concat(Enumerable.Repeat("Щи", 300));
        Assert.Equal(string.Concat(Enumerable.Repeat("shchi", 300)), FoldedWords.Fold(word));
        Assert.Equal(FoldedWords.Fold(word) + " " + FoldedWords.Fold(word), FoldedWords.Phrase($"{word}, {word}"));
    }
}
