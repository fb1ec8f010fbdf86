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
    [InlineData("-", "")]
    [InlineData(" ", "")]
    [InlineData("", "")]
    public void A_phrase_is_its_folded_words_with_one_space_between_them(string text, string phrase)
    {
        Assert.Equal(phrase, FoldedWords.Phrase(text));
        Assert.Equal(phrase, string.Join(' ', FoldedWords.Of(text)));
    }
}
