using Portfolio.EndToEnd.Browsing;
using Portfolio.EndToEnd.Serving;
using Portfolio.EndToEnd.Sites;
using Xunit;

namespace Portfolio.EndToEnd.Pages;

/// <summary>Every page in Chromium: by day and by night, at a desk and on a narrow phone.</summary>
[Collection(Browsers.Name)]
public sealed class ReaderTests(BrowserFixture browser)
{
    [Theory]
    [MemberData(nameof(Readers))]
    public Task Every_page_answers_and_writes_nothing_to_the_console(string site, string reader) =>
        AssertAllAsync(site, reader, visit =>
        [
            .. visit.Status == 200 ? Array.Empty<string>() : [$"status {visit.Status}"],
            .. visit.Console,
        ]);

    [Theory]
    [MemberData(nameof(Readers))]
    public Task No_page_breaks_the_content_security_policy_or_calls_anybody(string site, string reader) =>
        AssertAllAsync(site, reader, visit => [.. visit.PolicyViolations, .. visit.ForeignRequests]);

    [Theory]
    [MemberData(nameof(Readers))]
    public Task No_page_scrolls_sideways(string site, string reader) =>
        AssertAllAsync(site, reader, visit => visit.Overflow > 0 ? [$"{visit.Overflow} px too wide"] : []);

    [Theory]
    [MemberData(nameof(Readers))]
    public Task Nothing_moves_while_a_page_is_made(string site, string reader) =>
        AssertAllAsync(site, reader, visit => visit.LayoutShifts);

    [Theory]
    [MemberData(nameof(Readers))]
    public Task A_page_weighs_less_than_100_kilobytes_with_all_that_it_loads(string site, string reader) =>
        AssertAllAsync(site, reader, visit => visit.Transferred >= 100_000 ? [$"{visit.Transferred} bytes"] : []);

    [Theory]
    [MemberData(nameof(Readers))]
    public Task A_page_asks_early_for_the_fonts_that_it_shows_and_for_no_others(string site, string reader) =>
        AssertAllAsync(site, reader, visit =>
            visit.FontsShown == visit.FontsPreloaded.Length && visit.FontsRequested.Order(StringComparer.Ordinal).SequenceEqual(visit.FontsPreloaded.Order(StringComparer.Ordinal))
                ? []
                : [$"{visit.FontsShown} shown, {string.Join(' ', visit.FontsPreloaded)} preloaded, {string.Join(' ', visit.FontsRequested)} requested"]);

    [Theory]
    [MemberData(nameof(Readers))]
    public Task Axe_finds_no_barrier(string site, string reader) => AssertAllAsync(site, reader, visit => visit.Barriers);

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task Without_scripts_a_page_says_the_same(string site)
    {
        var built = BuiltSites.Named(site);
        await using var server = await SiteServer.StartAsync(built);
        await using var with = await browser.Browser.NewContextAsync(Reader.DeskByDay.Options);
        var options = Reader.DeskByDay.Options;
        options.JavaScriptEnabled = false;
        await using var without = await browser.Browser.NewContextAsync(options);
        var (page, plain) = (await with.NewPageAsync(), await without.NewPageAsync());
        foreach (var address in built.Pages.Select(each => each.Address))
        {
            await page.GotoAsync(server.Url + address);
            await plain.GotoAsync(server.Url + address);
            // Buttons and the filter are what scripts add for comfort; a page without scripts does not show them.
            await page.EvaluateAsync("() => document.querySelectorAll('button, [data-filter]').forEach(comfort => comfort.remove())");
            Assert.Equal(Words(await page.InnerTextAsync("main")), Words(await plain.InnerTextAsync("main")));
        }
    }

    [Fact]
    public async Task The_policy_that_is_served_would_stop_an_inline_script()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Own);
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Url + "/");
        var ran = await page.EvaluateAsync<bool>("""
            () => { const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.head.append(script); return window.ran === true; }
            """);
        Assert.False(ran);
    }

    [Fact]
    public async Task An_address_that_does_not_exist_answers_with_a_page_that_leads_on()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Own);
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var response = await page.GotoAsync(server.Url + "/no/such/page/at/all/");
        Assert.Equal(404, response!.Status);
        var on = await page.RunAndWaitForResponseAsync(() => page.Locator("main a").First.ClickAsync(), answer => answer.Request.IsNavigationRequest);
        Assert.Equal(200, on.Status);
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task AssertAllAsync(string site, string reader, Func<Visit, IEnumerable<string>> complaints)
    {
        var visits = await browser.Visits.OfAsync(BuiltSites.Named(site), Reader.All.Single(one => one.Name == reader));
        Assert.NotEmpty(visits);
        Assert.Empty(visits.SelectMany(visit => complaints(visit).Select(complaint => $"{visit.Address}: {complaint}")));
    }

    public static TheoryData<string> Sites() => BuiltSites.NamesWithEdgeCases;

    /// <summary>The repository's own site for every reader; others for one of each kind, which cost half.</summary>
    public static TheoryData<string, string> Readers()
    {
        var all = new TheoryData<string, string>();
        foreach (var site in BuiltSites.Sites.Add(BuiltSites.EdgeCases))
        {
            foreach (var reader in site.Name == "input" ? Reader.All : [Reader.DeskByDay, Reader.PhoneByNight]) all.Add(site.Name, reader.Name);
        }
        return all;
    }
}
