using System.Text;
using Portfolio.Model.Career;
using Portfolio.Model.Mapping;
using Portfolio.Model.Settings;
using Portfolio.Theme.Files;
using Portfolio.Theme.Rendering;
using Xunit;

namespace Portfolio.Tests.Theme;

/// <summary>That browsers agree with what is asked for is tested in one, on every page.</summary>
public sealed class FontPreloadsTests
{
    [Theory]
    [InlineData("<h1>Ada</h1>", "display.latin")]
    [InlineData("<h1>Łucja</h1>", "display.latin-a display.latin")]
    [InlineData("<p>a</p><div class=\"prose\"><h2>b</h2></div>", "regular.latin semibold.latin")]
    [InlineData("<p>a <em>b</em></p>", "italic.latin regular.latin")]
    [InlineData("<div class=\"entry\"><header><h3><a class=\"title p-name\" href=\"x\">b</a></h3></header></div>", "semibold.latin")]
    [InlineData("<p><code>a</code></p> <script>b</script>", "")]
    [InlineData("<p>Привет</p>", "regular.cyrillic regular.latin")]
    [InlineData("<p>東京</p>", "regular.latin")]
    [InlineData("<p>5 €</p>", "regular.latin regular.signs")]
    public void A_page_asks_for_the_cuts_that_its_words_are_set_in(string body, string expected) =>
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), Asked(body, "").Order(StringComparer.Ordinal));

    [Fact]
    public void Fonts_that_the_theme_does_not_show_are_not_asked_for() =>
        Assert.Equal(["display.latin"], Asked("<h1>Ada</h1><p>a</p>", "Fonts:\n  Text: [Iowan Old Style, serif]\n"));

    private static IEnumerable<string> Asked(string body, string yaml)
    {
        var assets = ThemeAssets.Load(yaml);
        var site = assets.On(new SiteMap(new SiteContent { Settings = new SiteSettings(), Portfolios = [] }, null));
        var html = Encoding.UTF8.GetString(FontPreloads.Into(Encoding.UTF8.GetBytes($"<html><head><link rel=\"stylesheet\"></head><body>{body}</body></html>"), site));
        return html.Split("<link rel=\"preload\" href=\"").Skip(1).Select(link => link["/assets/".Length..link.IndexOf(".woff2", StringComparison.Ordinal)]).Select(name => name[..name.LastIndexOf('.')]);
    }
}
