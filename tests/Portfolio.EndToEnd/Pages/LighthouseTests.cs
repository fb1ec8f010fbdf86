using Portfolio.EndToEnd.Browsing;
using Portfolio.EndToEnd.Judges;
using Portfolio.EndToEnd.Serving;
using Portfolio.EndToEnd.Sites;
using Xunit;

namespace Portfolio.EndToEnd.Pages;

/// <summary>Lighthouse, in its emulation of a telephone, on one page of each kind that hiring managers come for.</summary>
[Collection(Browsers.Name)]
public sealed class LighthouseTests
{
    /// <summary>A busy machine is a slow telephone: only what is short of 100 every time is short of it.</summary>
    private const int Tries = 3;

    [Fact]
    public async Task Home_cv_and_role_pages_have_100_in_all_categories()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Own);
        var role = BuiltSites.Own.Pages.Select(page => page.Address).First(address => address.StartsWith("/michael-welles/roles/", StringComparison.Ordinal) && address != "/michael-welles/roles/");
        var left = new List<string>(["/michael-welles/", "/michal-bultrowicz/cv/", role]);
        var lacking = new List<LighthouseReport>();
        for (var attempt = 0; attempt < Tries && left.Count > 0; attempt++)
        {
            lacking = [.. LighthouseReport.Of(left.Select(address => server.Url + address)).Where(report => report.Scores.Count != 4 || report.Scores.Values.Any(score => score < 100) || report.LayoutShift > 0)];
            left = [.. lacking.Select(report => new Uri(report.Address).AbsolutePath)];
        }
        Assert.Empty(lacking);
    }
}
