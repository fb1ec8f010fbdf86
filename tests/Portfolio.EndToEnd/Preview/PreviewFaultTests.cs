using Microsoft.Playwright;
using Portfolio.EndToEnd.Browsing;
using Portfolio.EndToEnd.Judges;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Preview;

/// <summary>Errors are shown over the last good page, with the lines that they are about, until they are mended.</summary>
[Collection(Browsers.Name)]
public sealed class PreviewFaultTests(BrowserFixture browsers)
{
    /// <summary>A link to a page that is not there.</summary>
    private const string Broken = "- See [my bridge](/bridges/) for that.\n";

    [Fact]
    public async Task An_error_keeps_the_last_good_page_and_shows_over_it_what_is_wrong()
    {
        await using var previewed = await PreviewedFolder.StartAsync(browsers.Browser, Reader.DeskByDay);
        previewed.Edit("input/cv.md", "- Built the engine.\n", "- Built *two* engines.\n" + Broken);
        await previewed.SeesPanelAsync("1 error");
        var line = 1 + (await File.ReadAllLinesAsync(previewed.Folder.PathOf("input", "cv.md"))).ToList().FindIndex(text => text.Contains("bridges", StringComparison.Ordinal));
        await previewed.SeesPanelAsync($"input/cv.md, line {line}");
        await previewed.SeesPanelAsync("'/bridges/' leads nowhere");
        await previewed.SeesPanelAsync("Correct the address");
        Assert.Equal([$"{line - 2}", $"{line - 1}", $"{line}", $"{line + 1}", $"{line + 2}"], await previewed.Panel.Locator(".number").AllTextContentsAsync());
        Assert.Contains("See [my bridge](/bridges/) for that.", await previewed.Panel.Locator(".here code").TextContentAsync(), StringComparison.Ordinal);
        // The page behind it is the last good one, and stays as it was scrolled.
        Assert.Equal(1, await previewed.Page.Locator("main").GetByText("Built the engine.").CountAsync());
        await previewed.Preview.HearAsync($@"^input/cv\.md\({line}.*: error SC\d+: .*bridges");
        await previewed.Preview.HearAsync("1 error; the pages stay as they were");

        previewed.Edit("input/cv.md", Broken, "");
        await previewed.SeesNoPanelAsync();
        await previewed.SeesAsync("two");
        Assert.True(await previewed.IsSamePageAsync());
        Assert.Empty(previewed.Complaints);
        await previewed.Preview.HearAsync("mended");
    }

    [Fact]
    public async Task What_stands_over_the_page_can_be_folded_away_by_keyboard()
    {
        await using var previewed = await PreviewedFolder.StartAsync(browsers.Browser, Reader.PhoneByDay);
        previewed.Edit("input/cv.md", "- Built the engine.\n", Broken);
        await previewed.SeesPanelAsync("1 error");
        var button = previewed.Panel.GetByRole(AriaRole.Button);
        await button.FocusAsync();
        await previewed.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(("Show", "false"), (await button.TextContentAsync(), await button.GetAttributeAsync("aria-expanded")));
        Assert.False(await previewed.Panel.Locator("ol").IsVisibleAsync());
        await previewed.Page.Keyboard.PressAsync("Enter");
        Assert.True(await previewed.Panel.Locator("ol").IsVisibleAsync());
    }

    public static TheoryData<string> Readers => [.. Reader.All.Select(reader => reader.Name)];

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Everyone_can_read_what_stands_over_the_page(string name)
    {
        var reader = Reader.All.Single(reader => reader.Name == name);
        await using var previewed = await PreviewedFolder.StartAsync(browsers.Browser, reader);
        previewed.Edit("input/cv.md", "- Built the engine.\n", Broken);
        await previewed.SeesPanelAsync("1 error");
        await Screenshots.TakeAsync(previewed.Page, $"panel {name}");
        // Before axe, which writes styles into the page itself.
        Assert.Empty(previewed.Complaints);
        Assert.Empty(await Axe.ObjectionsAsync(previewed.Page));
        Assert.Equal(0, await previewed.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        var box = await previewed.Panel.BoundingBoxAsync();
        Assert.InRange(box!.Y, 100, reader.Height);
    }

    [Fact]
    public async Task An_error_in_the_theme_or_in_the_headers_is_shown_with_its_line()
    {
        await using var previewed = await PreviewedFolder.StartAsync(browsers.Browser, Reader.DeskByNight);
        previewed.Edit("theme/theme.yml", "Ink: \"#17181c\"", "Ink: \"#eeeeee\"");
        await previewed.SeesPanelAsync("theme/theme.yml, line ");
        previewed.Edit("theme/theme.yml", "Ink: \"#eeeeee\"", "Ink: \"#17181c\"");
        await previewed.SeesNoPanelAsync();
        var good = await File.ReadAllTextAsync(previewed.Folder.PathOf("netlify.toml"));
        previewed.Edit("netlify.toml", "[[headers]]", "[[headers");
        await previewed.SeesPanelAsync("netlify.toml, line ");
        // The policy holds all the same.
        var answer = await previewed.Page.APIRequest.GetAsync(previewed.Preview.Url + "/cv/");
        Assert.Contains("default-src 'none'", answer.Headers["content-security-policy"], StringComparison.Ordinal);
        previewed.Folder.Write("netlify.toml", good);
        await previewed.SeesNoPanelAsync();
        Assert.True(await previewed.IsSamePageAsync());
    }

    [Fact]
    public async Task What_is_wrong_from_the_start_stands_in_place_of_the_page_until_there_is_one()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("input"));
        using var preview = await PreviewProcess.StartAsync(folder.Path);
        await using var context = await browsers.Browser.NewContextAsync(Reader.PhoneByNight.Options);
        var page = await context.NewPageAsync();
        var answer = await page.GotoAsync(preview.Url + "/");
        Assert.Equal(503, answer!.Status);
        Assert.Contains("default-src 'none'", (await answer.AllHeadersAsync())["content-security-policy"], StringComparison.Ordinal);
        await page.GetByText("cv.md").First.WaitForAsync();
        await Screenshots.TakeAsync(page, "nothing yet");
        Assert.Empty(await Axe.ObjectionsAsync(page));
        folder.Write("input/cv.md", SampleInput.Cv);
        await page.GetByRole(AriaRole.Heading, new() { Name = "Ada Example" }).WaitForAsync();
    }
}
