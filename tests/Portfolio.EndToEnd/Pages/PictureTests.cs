using Portfolio.EndToEnd.Browsing;
using Portfolio.EndToEnd.Serving;
using Portfolio.EndToEnd.Sites;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Pages;

/// <summary>Pictures and icons of the built sites, opened by other programs.</summary>
[Collection(Browsers.Name)]
public sealed class PictureTests(BrowserFixture browser)
{
    [JudgedFact("pngcheck")]
    public void Pngcheck_passes_every_picture()
    {
        var pictures = BuiltSites.Own.Files().Where(file => file.EndsWith(".png", StringComparison.Ordinal)).Select(BuiltSites.Own.PathOf).ToArray();
        Assert.True(pictures.Length > 20, $"There are only {pictures.Length}.");
        Judge.Ask("pngcheck", ["-q", .. pictures]);
    }

    [Fact]
    public async Task Chromium_opens_the_picture_and_every_icon_of_every_page_in_the_size_that_is_said()
    {
        var site = BuiltSites.Own;
        await using var server = await SiteServer.StartAsync(site);
        var page = await browser.Browser.NewPageAsync();
        await page.GotoAsync(server.Url + "/");
        var said = site.Pages.SelectMany(built => built.Document.QuerySelectorAll("link[rel~=icon], link[rel=apple-touch-icon]").Select(link => link.GetAttribute("href")!)
            .Append(built.Meta("og:image")?[TestSite.BaseUrl.Length..])).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        foreach (var address in said)
        {
            var size = await page.EvaluateAsync<int[]>("async address => { const picture = new Image(); picture.src = address; await picture.decode(); return [picture.naturalWidth, picture.naturalHeight] }", address);
            int[] expected = address.EndsWith("card.png", StringComparison.Ordinal) ? [1200, 630]
                : address.EndsWith("apple-touch-icon.png", StringComparison.Ordinal) ? [180, 180]
                : address.EndsWith(".ico", StringComparison.Ordinal) ? [32, 32]
                : size;
            Assert.True(size.SequenceEqual(expected) && size[0] > 0, $"{address}: {string.Join(" x ", size)}");
        }
        Assert.Contains(said, address => address.EndsWith("card.png", StringComparison.Ordinal));
        await page.CloseAsync();
    }
}
