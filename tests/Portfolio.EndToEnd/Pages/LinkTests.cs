using System.Net;
using Portfolio.EndToEnd.Serving;
using Portfolio.EndToEnd.Sites;
using Xunit;

namespace Portfolio.EndToEnd.Pages;

/// <summary>Every link that stays on the site leads somewhere, in what a server answers.</summary>
public sealed class LinkTests
{
    [Theory]
    [MemberData(nameof(Sites))]
    public async Task Every_internal_link_and_fragment_leads_somewhere(string site)
    {
        var built = BuiltSites.Named(site);
        await using var server = await SiteServer.StartAsync(built);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new(server.Url) };
        var answers = new Dictionary<string, HttpStatusCode>(StringComparer.Ordinal);
        var broken = new List<string>();
        foreach (var (page, link) in built.Pages.SelectMany(Links))
        {
            var target = new Uri(new Uri(TestSite.BaseUrl + page.Address), link);
            if (target.GetLeftPart(UriPartial.Authority) != TestSite.BaseUrl) continue;
            if (!answers.TryGetValue(target.PathAndQuery, out var status))
                answers[target.PathAndQuery] = status = (await client.GetAsync(new Uri(target.PathAndQuery, UriKind.Relative))).StatusCode;
            if (status != HttpStatusCode.OK) broken.Add($"{page}: {link} answers {(int)status}");
            else if (target.Fragment.Length > 1 && !HasFragment(built, target)) broken.Add($"{page}: {link} has no such fragment");
        }
        Assert.Empty(broken.Distinct(StringComparer.Ordinal));
        Assert.True(answers.Count > built.Pages.Length / 2, $"Only {answers.Count} addresses are linked");
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_page_can_be_reached_from_the_first(string site)
    {
        var built = BuiltSites.Named(site);
        var pages = built.Pages.ToDictionary(page => page.Address, StringComparer.Ordinal);
        var seen = new HashSet<string>(["/"], StringComparer.Ordinal);
        var next = new Queue<string>(seen);
        while (next.TryDequeue(out var address))
        {
            var links = pages[address].Document.QuerySelectorAll("a[href]")
                .Select(link => new Uri(new Uri(TestSite.BaseUrl + address), link.GetAttribute("href")).AbsolutePath);
            foreach (var link in links.Where(pages.ContainsKey).Where(seen.Add)) next.Enqueue(link);
        }
        Assert.Empty(built.Pages.Where(page => page.IsIndexed).Select(page => page.Address).Except(seen, StringComparer.Ordinal));
        Assert.Empty(built.Pages.Where(page => !page.IsIndexed).Select(page => page.Address).Intersect(seen, StringComparer.Ordinal));
    }

    private static bool HasFragment(TestSite site, Uri target) =>
        site.Pages.SingleOrDefault(page => page.Address == target.AbsolutePath)
            ?.Document.GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is not null;

    private static IEnumerable<(BuiltPage Page, string Link)> Links(BuiltPage page)
    {
        string[] attributes = ["href", "src", "poster", "data"];
        foreach (var element in page.Document.All)
        {
            foreach (var attribute in attributes)
            {
                if (element.GetAttribute(attribute) is { } link && !link.StartsWith("data:", StringComparison.Ordinal)) yield return (page, link);
            }
        }
    }

    public static TheoryData<string> Sites() => BuiltSites.NamesWithEdgeCases;
}
