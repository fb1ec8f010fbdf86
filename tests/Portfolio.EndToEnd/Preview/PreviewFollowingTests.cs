using Microsoft.Playwright;
using Portfolio.EndToEnd.Browsing;
using Xunit;

namespace Portfolio.EndToEnd.Preview;

/// <summary>An open page becomes what its files are, and whoever looks at it is not disturbed.</summary>
[Collection(Browsers.Name)]
public sealed class PreviewFollowingTests(BrowserFixture browsers) : IAsyncLifetime
{
    private PreviewedFolder _previewed = null!;

    private IPage Page => _previewed.Page;

    public async Task InitializeAsync() => _previewed = await PreviewedFolder.StartAsync(browsers.Browser, Reader.DeskByDay);

    [Fact]
    public async Task A_changed_text_is_changed_in_place()
    {
        // What a person has done with the page: scrolled, focused, opened, and a script has added to it.
        await Page.EvaluateAsync("""
            () => {
              const details = document.createElement('details');
              details.innerHTML = '<summary>More</summary>';
              document.body.append(details);
              details.open = true;
              document.querySelector('main a').focus({ preventScroll: true });
              document.querySelector('main a').kept = true;
              scrollTo({ top: 700, behavior: 'instant' });
            }
            """);
        _previewed.Edit("input/cv.md", "Polished part 40 of the engine until it shone.", "Broke part 40.");
        await _previewed.SeesAsync("Broke part 40.");
        _previewed.Edit("input/cv.md", "- Broke part 40.\n", "");
        await Page.GetByText("Broke part 40.").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Equal(700, await Page.EvaluateAsync<double>("() => scrollY"));
        Assert.True(await Page.EvaluateAsync<bool>("() => document.activeElement.kept === true && document.querySelector('details').open"));
        Assert.True(await _previewed.IsSamePageAsync());
        Assert.Empty(_previewed.Complaints);
    }

    [Fact]
    public async Task A_changed_style_is_there_without_loading_the_page_anew()
    {
        _previewed.Edit("theme/theme.yml", "Ink: \"#17181c\"", "Ink: \"#003300\"");
        await Page.WaitForFunctionAsync("() => getComputedStyle(document.body).color === 'rgb(0, 51, 0)'");
        _previewed.Folder.Write("theme/assets/70-mine.css", "body { letter-spacing: 3px; }\n");
        await Page.WaitForFunctionAsync("() => getComputedStyle(document.body).letterSpacing === '3px'");
        Assert.True(await _previewed.IsSamePageAsync());
        await Assertions.Expect(Page.Locator("head link[rel=stylesheet]")).ToHaveCountAsync(1);
        Assert.Empty(_previewed.Complaints);
    }

    [Fact]
    public async Task A_changed_script_loads_the_page_anew_where_it_was_scrolled_to()
    {
        await Page.EvaluateAsync("() => scrollTo({ top: 500, behavior: 'instant' })");
        _previewed.Edit("theme/assets/script.js", "(() => {", "(() => {\n  document.documentElement.dataset.mine = 'yes';");
        await Page.WaitForSelectorAsync("html[data-mine=yes]");
        await Page.WaitForFunctionAsync("() => scrollY === 500");
        Assert.Empty(_previewed.Complaints);
    }

    [Fact]
    public async Task The_name_of_the_site_changes_in_the_title_of_the_window()
    {
        _previewed.Edit("input/cv.md", "# Ada Example", "# Ada Byron Example");
        await Page.WaitForFunctionAsync("() => document.title.includes('Byron')");
        Assert.True(await _previewed.IsSamePageAsync());
    }

    [Fact]
    public async Task Changed_headers_are_those_of_the_page_at_once()
    {
        _previewed.Edit("netlify.toml", "X-Frame-Options = \"DENY\"", "X-Frame-Options = \"SAMEORIGIN\"");
        await Page.WaitForFunctionAsync("() => window.isSamePage === undefined");
        var answer = await Page.GotoAsync(_previewed.Preview.Url + "/cv/");
        Assert.Equal("SAMEORIGIN", (await answer!.AllHeadersAsync())["x-frame-options"]);
    }

    [Fact]
    public async Task A_role_whose_title_changes_is_followed_to_its_new_address()
    {
        await _previewed.OpenAsync("/roles/");
        await _previewed.OpenAsync((await Page.Locator("main a[href^='/roles/']").First.GetAttributeAsync("href"))!);
        await Page.EvaluateAsync("() => scrollTo({ top: 400, behavior: 'instant' })");
        _previewed.Edit("input/cv.md", "### Engineer, Example Works", "### Chief Engineer, Example Works");
        await Page.WaitForURLAsync("**/roles/chief-engineer-example-works*/");
        await Page.WaitForFunctionAsync("() => scrollY === 400");
    }

    [Fact]
    public async Task A_page_that_was_not_looked_at_is_up_to_date_when_it_is()
    {
        await Page.EvaluateAsync("() => { Object.defineProperty(document, 'hidden', { value: true, configurable: true }); document.dispatchEvent(new Event('visibilitychange')); }");
        _previewed.Edit("input/cv.md", "Polished part 2 ", "Forgot part 2 ");
        await _previewed.Preview.HearAsync(@"^input/cv\.md: ");
        await Page.WaitForTimeoutAsync(300);
        Assert.Equal(0, await Page.GetByText("Forgot part 2").CountAsync());
        await Page.EvaluateAsync("() => { Object.defineProperty(document, 'hidden', { value: false }); document.dispatchEvent(new Event('visibilitychange')); }");
        await _previewed.SeesAsync("Forgot part 2");
    }

    [Fact]
    public async Task A_page_says_that_the_preview_has_ended_and_follows_the_next()
    {
        var port = new Uri(_previewed.Preview.Url).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(0, _previewed.Preview.End("TERM"));
        await Page.Locator("portfolio-preview .notice").GetByText("The preview has ended").WaitForAsync();
        _previewed.Edit("input/cv.md", "Polished part 3 ", "Lost part 3 ");
        using var again = await PreviewProcess.StartAsync(_previewed.Folder.Path, "--port", port);
        await _previewed.SeesAsync("Lost part 3");
        await Assertions.Expect(Page.Locator("portfolio-preview .notice")).ToHaveTextAsync("");
        Assert.True(await _previewed.IsSamePageAsync());
    }

    public async Task DisposeAsync() => await _previewed.DisposeAsync();
}
