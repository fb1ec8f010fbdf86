using Portfolio.EndToEnd.Sites;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Browsing;

/// <summary>The judges themselves: what they let pass says something only if they would find a fault.</summary>
[Collection(Browsers.Name)]
public sealed class VisitsTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_bad_page_is_found_out_in_every_respect()
    {
        var visit = Assert.Single(await VisitAsync("bad", """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bad</title>
            <link rel="stylesheet" href="style.css"><script src="script.js" defer></script></head>
            <body><main><h1>Bad</h1><p class="pale">Hard to read</p><p class="wide">Wide</p><img src="https://elsewhere.example/pixel.png" alt=""><script>alert()</script></main></body></html>
            """));
        Assert.Contains(visit.Console, line => line.Contains("out loud", StringComparison.Ordinal));
        Assert.Contains(visit.PolicyViolations, line => line.StartsWith("script-src", StringComparison.Ordinal));
        Assert.Contains(visit.PolicyViolations, line => line.StartsWith("img-src", StringComparison.Ordinal));
        Assert.InRange(visit.Overflow, 100, 1000);
        Assert.Contains(visit.Barriers, line => line.StartsWith("color-contrast", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_good_page_is_let_pass()
    {
        var visit = Assert.Single(await VisitAsync("good", """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Good</title></head>
            <body><main><h1>Good</h1></main></body></html>
            """));
        Assert.Equal(200, visit.Status);
        Assert.Empty(visit.Console.Concat(visit.PolicyViolations).Concat(visit.ForeignRequests).Concat(visit.Barriers));
        Assert.Equal(0, visit.Overflow);
    }

    private async Task<IReadOnlyList<Visit>> VisitAsync(string name, string page)
    {
        using var folder = new TemporaryFolder();
        folder.Write("index.html", page);
        folder.Write("style.css", ".pale { color: #ccc } .wide { width: 600px }");
        folder.Write("script.js", "console.log('out loud')");
        // What browsers ask for unasked.
        folder.Write("favicon.ico", "");
        return await browser.Visits.OfAsync(TestSite.Existing(name, folder.Path), Reader.PhoneByDay);
    }
}
