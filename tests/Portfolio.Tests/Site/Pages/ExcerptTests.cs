using Portfolio.Site.Pages;
using Xunit;

namespace Portfolio.Tests.Site.Pages;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("short enough", 20, "short enough")]
    [InlineData("one\n two\tthree", 20, "one two three")]
    [InlineData("one, two, three", 10, "one, two…")]
    [InlineData("Donaudampfschifffahrt", 10, "Donaudamp…")]
    [InlineData("", 10, "")]
    [InlineData(" one two \t\n", 7, "one two")]
    [InlineData("one\ttwo \t x", 8, "one two…")]
    [InlineData("one two\n\nthree", 8, "one two…")]
    public void A_long_text_ends_after_a_whole_word(string text, int length, string expected) =>
        Assert.Equal(expected, Excerpt.Of(text, length));
}
