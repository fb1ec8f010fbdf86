using Portfolio.Theme.Parts;
using Xunit;

namespace Portfolio.Tests.Theme;

public sealed class DisplayTextTests
{
    [Theory]
    [InlineData("Senior Back-end Developer", "Senior [Back-end] Developer")]
    [InlineData("Back-end", "[Back-end]")]
    [InlineData("Co-owner of a front-end", "[Co-owner] of a [front-end]")]
    [InlineData("Software-Entwicklungs-Ingenieurin", "Software-Entwicklungs-Ingenieurin")]
    [InlineData("Head Cook", "Head Cook")]
    [InlineData("", "")]
    public void A_short_word_with_a_hyphen_stays_whole(string text, string shown)
    {
        var page = Rendered.Page(new DisplayText { Text = text });
        Assert.Equal(text, page.Body!.TextContent);
        foreach (var whole in page.QuerySelectorAll(".whole")) whole.TextContent = $"[{whole.TextContent}]";
        Assert.Equal(shown, page.Body.TextContent);
    }
}
