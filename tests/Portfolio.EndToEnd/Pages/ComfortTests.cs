using Microsoft.Playwright;
using Portfolio.EndToEnd.Browsing;
using Portfolio.EndToEnd.Serving;
using Portfolio.EndToEnd.Sites;
using Xunit;

namespace Portfolio.EndToEnd.Pages;

/// <summary>What scripts add for comfort, and what a keyboard needs.</summary>
[Collection(Browsers.Name)]
public sealed class ComfortTests(BrowserFixture browser)
{
    private const string Roles = "/side-by-side/roles/";

    [Fact]
    public async Task The_list_of_roles_can_be_narrowed_down_to_a_skill_by_an_address_that_can_be_sent_on()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.EdgeCases);
        await using var context = await browser.Browser.NewContextAsync(Reader.PhoneByDay.Options);
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Url + Roles);
        var all = await page.Locator(".ledger > li:visible").CountAsync();
        await page.GetByLabel("Roles that show").SelectOptionAsync(new SelectOptionValue { Label = "Go" });
        Assert.Equal(["Principal Engineer", "Engineer"], await page.Locator(".ledger > li:visible .name").AllInnerTextsAsync());
        Assert.Equal($"2 of {all}", await page.Locator("output").InnerTextAsync());
        Assert.Equal(all - 2 - 1, await page.Locator(".career a.dim").CountAsync());

        await page.GotoAsync(page.Url);
        Assert.Equal(2, await page.Locator(".ledger > li:visible").CountAsync());
        await page.GetByLabel("Roles that show").SelectOptionAsync(new SelectOptionValue { Label = "any skill" });
        Assert.Equal(all, await page.Locator(".ledger > li:visible").CountAsync());
        Assert.EndsWith(Roles, page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_scripts_every_role_is_shown_and_no_button_that_does_nothing()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.EdgeCases);
        var options = Reader.PhoneByDay.Options;
        options.JavaScriptEnabled = false;
        await using var context = await browser.Browser.NewContextAsync(options);
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Url + Roles + "?skill=go");
        Assert.Equal(8, await page.Locator(".ledger > li:visible").CountAsync());
        Assert.Equal(0, await page.Locator("button:visible, select:visible").CountAsync());
    }

    [Fact]
    public async Task The_choice_of_light_or_dark_is_remembered_from_page_to_page()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.EdgeCases);
        await using var context = await browser.Browser.NewContextAsync(Reader.DeskByDay.Options);
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Url + "/side-by-side/");
        var day = await GroundAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Light or dark" }).ClickAsync();
        var night = await GroundAsync(page);
        Assert.NotEqual(day, night);
        await page.GotoAsync(server.Url + Roles);
        Assert.Equal(night, await GroundAsync(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Light or dark" }).ClickAsync();
        Assert.Equal(day, await GroundAsync(page));
    }

    [Fact]
    public async Task The_address_is_copied_by_the_button_beside_it()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.EdgeCases);
        await using var context = await browser.Browser.NewContextAsync(Reader.DeskByDay.Options);
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Url + "/side-by-side/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy" }).ClickAsync();
        // The button says so when the browser has done it, which is a moment later.
        await page.GetByRole(AriaRole.Button, new() { Name = "Copied" }).WaitForAsync();
        Assert.Equal("ada@many-hats.example", await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }

    [Theory]
    [InlineData("/side-by-side/")]
    [InlineData(Roles)]
    [InlineData("/heavy-text/cv/")]
    [InlineData("/right-to-left/skills/")]
    public async Task Whatever_a_keyboard_reaches_is_marked_and_in_sight(string address)
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.EdgeCases);
        await using var context = await browser.Browser.NewContextAsync(Reader.PhoneByNight.Options);
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Url + address);
        var expected = await page.Locator("a[href]:not([tabindex='-1']):visible, button:visible, select:visible, [tabindex='0']:visible").CountAsync();
        var unmarked = new List<string>();
        var reached = 0;
        for (; reached < expected + 5; reached++)
        {
            await page.Keyboard.PressAsync("Tab");
            var met = await page.EvaluateAsync<string?>("""
                () => {
                  const element = document.activeElement;
                  if (element === document.body) return null;
                  const [style, box] = [getComputedStyle(element), element.getBoundingClientRect()];
                  const isMarked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || element.classList.contains('skip');
                  const isSeen = box.bottom > 0 && box.top < innerHeight && box.width > 1;
                  return `${isMarked && isSeen ? 'good' : 'bad'} ${element.outerHTML.slice(0, 80)}`;
                }
                """);
            if (met is null) break;
            if (met.StartsWith("bad", StringComparison.Ordinal)) unmarked.Add(met);
        }
        Assert.Empty(unmarked);
        Assert.InRange(reached, Math.Max(3, expected - 2), expected + 2);
    }

    private static Task<string> GroundAsync(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}
