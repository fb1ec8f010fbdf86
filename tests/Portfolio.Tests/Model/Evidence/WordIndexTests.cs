using Portfolio.Model.Evidence;
using Xunit;

namespace Portfolio.Tests.Model.Evidence;

public sealed class WordIndexTests
{
    [Theory]
    [InlineData("Wrote services in Go.", "Go", true)]
    [InlineData("the go-to person", "Go", false)]
    [InlineData("Go-to person", "Go", false)]
    [InlineData("let it go", "Go", false)]
    [InlineData("Django and Mongo", "Go", false)]
    [InlineData("plain JavaScript", "Java", false)]
    [InlineData("Java/Kotlin", "Java", true)]
    [InlineData("Python-based pipeline", "Python", true)]
    [InlineData("using postgresql", "PostgreSQL", true)]
    [InlineData("C++ and C#", "C", false)]
    [InlineData("C++ and C#", "C++", true)]
    [InlineData("C++ and C#", "C#", true)]
    [InlineData("AWS (SQS/SNS)", "SQS", true)]
    [InlineData("anything", "", false)]
    public void A_name_is_found_as_whole_words_only(string text, string name, bool expected) =>
        Assert.Equal(expected, new WordIndex(text).Contains(name));
}
