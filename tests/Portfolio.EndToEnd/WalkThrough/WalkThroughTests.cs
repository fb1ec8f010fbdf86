using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portfolio.EndToEnd.Browsing;
using Portfolio.EndToEnd.Preview;
using Portfolio.EndToEnd.Publishing;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.WalkThrough;

/// <summary><c>docs/walk-through.md</c>, walked as it is written: its commands run, its files saved, its preview open in Chromium.</summary>
[Collection(Browsers.Name)]
public sealed class WalkThroughTests(BrowserFixture browsers)
{
    [Fact]
    public async Task The_owners_day_goes_as_it_is_written()
    {
        using var mine = new OwnRepository();
        await using var context = await browsers.Browser.NewContextAsync(Reader.DeskByDay.Options);
        var page = await context.NewPageAsync();
        PreviewProcess? preview = null;
        var said = "";
        try
        {
            foreach (var step in WalkThroughStep.Read(File.ReadAllText(Repository.PathOf("docs", "walk-through.md"))))
            {
                if (step.Kind == "sh" && step.Text.TrimEnd().EndsWith(" preview", StringComparison.Ordinal))
                {
                    preview = PreviewProcess.Begin(mine.Line($"exec {step.Text}"));
                    await page.GotoAsync(preview.Url + "/");
                    await page.GetByRole(AriaRole.Heading, new() { Name = "Nothing to show yet" }).WaitForAsync();
                }
                else if (step.Kind == "sh")
                {
                    said = mine.Succeed(step.Text).ToString();
                }
                else if (step.Kind == "text")
                {
                    // By the command before, or by the preview that runs beside it.
                    foreach (var pattern in step.Patterns().Where(pattern => !Regex.IsMatch(said, pattern, RegexOptions.NonBacktracking))) await preview!.HearAsync(pattern);
                }
                else
                {
                    mine.Write(step.File, step.Text);
                    await SeesAsync(page, preview!, step);
                }
            }
            var letter = (await preview!.HearAsync("tower-ltd.md is unlisted, at ")).Split(" at ")[1];
            Assert.Equal(200, (await page.APIRequest.GetAsync(letter)).Status);
            Assert.Equal(0, preview.End("INT"));
        }
        finally
        {
            preview?.Dispose();
        }
        var site = mine.PathOf("output");
        Assert.True(File.Exists(Path.Combine(site, "roles", "senior-engineer-arch-sons", "index.html")));
        Assert.Contains("https://ada.example/", await File.ReadAllTextAsync(Path.Combine(site, "sitemap.xml")), StringComparison.Ordinal);
        Assert.Contains("input/letters/tower-ltd.md", mine.Succeed("git ls-tree -r --name-only origin/main").Output, StringComparison.Ordinal);
    }

    /// <summary>What the page in the browser shows once the file is saved.</summary>
    private static async Task SeesAsync(IPage page, PreviewProcess preview, WalkThroughStep step)
    {
        var panel = page.Locator("portfolio-preview .panel");
        switch (step.File)
        {
            case "input/cv.md":
                await page.GetByRole(AriaRole.Heading, new() { Name = "Ada Byron" }).First.WaitForAsync();
                await page.GetByText("Senior Engineer").First.WaitForAsync();
                break;
            case "input/letters/tower-ltd.md":
                await preview.HearAsync(@"^input/letters/tower-ltd\.md: warning PB9202");
                break;
            case "input/talks/bridges.md" when step.Text.Contains("/floods/", StringComparison.Ordinal):
                await panel.GetByText("input/talks/bridges.md, line 7").WaitForAsync();
                break;
            case "input/talks/bridges.md":
                await panel.WaitForAsync(new() { State = WaitForSelectorState.Detached });
                break;
            case "input/site.yml":
                await page.WaitForFunctionAsync("() => document.querySelector('link[rel=canonical]').href === 'https://ada.example/'");
                break;
            default:
                Assert.Fail($"Nobody knows what {step.File} should show.");
                break;
        }
    }
}
