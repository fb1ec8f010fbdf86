using Microsoft.Playwright;

namespace Portfolio.EndToEnd.Preview;

/// <summary>Pictures for a person to look at, where <c>PORTFOLIO_SCREENSHOTS</c> names a folder for them.</summary>
internal static class Screenshots
{
    public static async Task TakeAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("PORTFOLIO_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name.Replace(' ', '-')}.png") });
    }
}
