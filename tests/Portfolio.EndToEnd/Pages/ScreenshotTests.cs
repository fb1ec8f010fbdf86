using Microsoft.Playwright;
using Portfolio.EndToEnd.Browsing;
using Portfolio.EndToEnd.Serving;
using Portfolio.EndToEnd.Sites;
using Xunit;

namespace Portfolio.EndToEnd.Pages;

/// <summary>Pictures of every page, to be looked at: <c>tests/screenshots.sh</c>. What is good-looking no test can say.</summary>
[Collection(Browsers.Name)]
public sealed class ScreenshotTests(BrowserFixture browser)
{
    private static readonly (int Width, int Height)[] Windows = [(360, 640), (820, 1180), (1440, 900)];

    [ScreenshotsFact]
    public async Task Every_page_has_its_picture_taken_at_three_widths_by_day_and_by_night_and_on_paper()
    {
        foreach (var site in (TestSite[])[BuiltSites.Own, BuiltSites.EdgeCases])
        {
            await using var server = await SiteServer.StartAsync(site);
            foreach (var (width, height) in Windows)
            {
                foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
                    await TakeAsync(site, server.Url, new Reader($"{width}-{scheme}".ToLowerInvariant(), width, height, scheme));
            }
        }
    }

    private async Task TakeAsync(TestSite site, string server, Reader reader)
    {
        await using var context = await browser.Browser.NewContextAsync(reader.Options);
        var page = await context.NewPageAsync();
        foreach (var built in site.Pages)
        {
            await page.GotoAsync(server + built.Address);
            await page.EvaluateAsync("() => document.fonts.ready");
            var name = Path.Combine(ScreenshotsFactAttribute.Folder!, site.Name, NameOf(built));
            await page.ScreenshotAsync(new() { Path = $"{name}.{reader.Name}.png", FullPage = true });
            if (reader is { Width: 1440, Scheme: ColorScheme.Light }) await page.PdfAsync(new() { Path = $"{name}.paper.pdf", PreferCSSPageSize = true });
        }
    }

    private static string NameOf(BuiltPage page) =>
        Uri.UnescapeDataString(page.Address.Trim('/')).Replace('/', '_') is { Length: > 0 } name ? name : "index";
}
