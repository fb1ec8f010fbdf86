using Microsoft.Playwright;
using Portfolio.EndToEnd.Browsing;
using Portfolio.EndToEnd.Serving;
using Portfolio.EndToEnd.Sites;
using Xunit;

namespace Portfolio.EndToEnd.Pages;

/// <summary>What a hiring manager sees of the home page in eight seconds, on a telephone, without touching it.</summary>
[Collection(Browsers.Name)]
public sealed class FirstLookTests(BrowserFixture browser)
{
    private const int Width = 360;
    private const int Height = 640;

    [Theory]
    [InlineData("/michael-welles/", "Michael L. Welles", "backend engineer", "CubeNexus.ai", "Istari Digital", "Chicago")]
    [InlineData("/michal-bultrowicz/", "Michał Bultrowicz", "cloud software architect", "Hi Auto", "Scalo", "Gdańsk")]
    public async Task Name_calling_present_and_last_employer_education_and_download_stand_on_the_first_screen(string address, params string[] words)
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Own);
        await using var context = await browser.Browser.NewContextAsync(new() { ViewportSize = new() { Width = Width, Height = Height } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Url + address);
        await page.EvaluateAsync("() => document.fonts.ready");
        foreach (var word in words) await AssertSeenAsync(page.Locator("main").GetByText(word).First, word);
        await AssertSeenAsync(page.Locator("main .brief time").First, "the dates of the present employer");
        await AssertSeenAsync(page.Locator("main a[download][href$='.pdf']").First, "the download");
    }

    private static async Task AssertSeenAsync(ILocator place, string what)
    {
        var box = await place.BoundingBoxAsync();
        Assert.True(box is not null && box.X >= 0 && box.Y >= 0 && box.X + box.Width <= Width && box.Y + box.Height <= Height,
            $"{what} is not on the first screen: {box?.X}, {box?.Y}, {box?.Width} × {box?.Height}");
    }
}
