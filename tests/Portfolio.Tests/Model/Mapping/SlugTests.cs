using Portfolio.Model.Mapping;
using Xunit;

namespace Portfolio.Tests.Model.Mapping;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Lead Engineer / Chief Technologist Riverdrop", "lead-engineer-chief-technologist-riverdrop")]
    [InlineData("Michał Bułtrówicz", "michal-bultrowicz")]
    [InlineData("Straße & Søn, Ærø", "strasse-son-aero")]
    [InlineData("Разработчик «Везёт»", "razrabotchik-vezet")]
    [InlineData("Ελλάδα", "ellada")]
    [InlineData("C++ and C#", "c-plus-plus-and-c-sharp")]
    [InlineData("Let’s go", "lets-go")]
    [InlineData("東京大学", "東京大学")]
    [InlineData("…", "")]
    public void Slugs_are_lower_case_words(string text, string expected) => Assert.Equal(expected, Slug.Of(text));

    [Fact]
    public void A_long_slug_ends_with_a_whole_word()
    {
        var slug = Slug.Of("Senior Vice President of Engineering and Operations at the International Society of Long Names");
        Assert.Equal("senior-vice-president-of-engineering-and-operations-at-the", slug);
    }

    [Theory]
    [InlineData("Michael L. Welles", "Michael-Welles")]
    [InlineData("Michał Bultrowicz", "Michal-Bultrowicz")]
    [InlineData("Anna-Lena O’Neill", "Anna-Lena-ONeill")]
    [InlineData("Дмитрий Логвиненко", "Dmitrii-Logvinenko")]
    [InlineData("X", "X")]
    public void File_names_keep_the_capitals_and_drop_initials(string name, string expected) =>
        Assert.Equal(expected, Slug.FileNameOf(name));
}
