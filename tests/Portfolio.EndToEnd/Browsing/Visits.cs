using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Playwright;
using Portfolio.EndToEnd.Judges;
using Portfolio.EndToEnd.Serving;
using Portfolio.EndToEnd.Sites;

namespace Portfolio.EndToEnd.Browsing;

/// <summary>Opens every page of a site as one reader, once, and keeps what was met for the tests to judge.</summary>
public sealed class Visits(IBrowser browser)
{
    /// <summary>Pages that are open at the same time.</summary>
    private const int Tabs = 2;

    private readonly ConcurrentDictionary<(string Site, string Reader), Lazy<Task<ImmutableArray<Visit>>>> _visits = new();

    public Task<ImmutableArray<Visit>> OfAsync(TestSite site, Reader reader) =>
        _visits.GetOrAdd((site.Name, reader.Name), _ => new(() => VisitAllAsync(site, reader))).Value;

    private async Task<ImmutableArray<Visit>> VisitAllAsync(TestSite site, Reader reader)
    {
        await using var server = await SiteServer.StartAsync(site);
        var visits = new ConcurrentBag<Visit>();
        await Parallel.ForEachAsync(
            site.Pages,
            new ParallelOptions { MaxDegreeOfParallelism = Tabs },
            async (page, _) => visits.Add(await SettledVisitAsync(reader, server.Url, page)));
        return [.. visits.OrderBy(visit => visit.Address, StringComparer.Ordinal)];
    }

    /// <summary>A browser that is kept waiting paints before its fonts are there; only what moves at every visit moves by the page's own doing.</summary>
    private async Task<Visit> SettledVisitAsync(Reader reader, string server, BuiltPage built)
    {
        var visit = await VisitAsync(reader, server, built);
        for (var again = 0; again < 2 && !visit.LayoutShifts.IsEmpty; again++) visit = await VisitAsync(reader, server, built);
        return visit;
    }

    /// <summary>Every page is the first that its reader ever sees of the site: nothing comes out of a cache.</summary>
    private async Task<Visit> VisitAsync(Reader reader, string server, BuiltPage built)
    {
        await using var context = await browser.NewContextAsync(reader.Options);
        await context.AddInitScriptAsync("""
            window.policyViolations = [];
            window.layoutShifts = [];
            const box = rect => `${rect.x},${rect.y} ${rect.width}x${rect.height}`;
            const moved = source => `${source.node?.nodeName}.${source.node?.className} from ${box(source.previousRect)} to ${box(source.currentRect)}`;
            new PerformanceObserver(list => {
              for (const shift of list.getEntries()) window.layoutShifts.push(`a layout shift of ${shift.value} after ${shift.startTime} ms: ${shift.sources.map(moved).join('; ')}`);
            }).observe({ type: 'layout-shift', buffered: true });
            document.addEventListener('securitypolicyviolation', e => window.policyViolations.push(`${e.effectiveDirective} ${e.blockedURI} ${e.sourceFile ?? ''}:${e.lineNumber}`));
            """);
        var console = new ConcurrentQueue<string>();
        var foreign = new ConcurrentQueue<string>();
        var answered = new ConcurrentQueue<IRequest>();
        var page = await context.NewPageAsync();
        page.Console += (_, message) => console.Enqueue($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => console.Enqueue(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(server, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) foreign.Enqueue(request.Url);
        };
        page.RequestFinished += (_, request) => answered.Enqueue(request);
        var response = await page.GotoAsync(server + built.Address, new() { WaitUntil = WaitUntilState.Load });
        var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        var fonts = await page.EvaluateAsync<int>("""
            () => document.fonts.ready.then(fonts => [...fonts].filter(font => font.status === 'loaded' && !/Georgia|Times/.test(font.family)).length)
            """);
        var preloaded = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('link[rel=preload][as=font]')].map(link => link.getAttribute('href'))");
        var violations = await page.EvaluateAsync<string[]>("() => window.policyViolations");
        var met = new Visit(built.Address)
        {
            Status = response!.Status,
            Console = [.. console],
            PolicyViolations = [.. violations],
            ForeignRequests = [.. foreign],
            Overflow = overflow,
            LayoutShifts = [.. await page.EvaluateAsync<string[]>("() => window.layoutShifts")],
            Transferred = await SizeOfAsync(answered),
            FontsShown = fonts,
            FontsPreloaded = [.. preloaded],
            FontsRequested = [.. answered.Select(request => new Uri(request.Url).AbsolutePath).Where(path => path.EndsWith(".woff2", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)],
            Barriers = await Axe.ObjectionsAsync(page),
        };
        await page.CloseAsync();
        return met;
    }

    /// <summary>Headers are left out: this server speaks HTTP/1.1, and the hosts HTTP/2, which sends those that repeat as a byte or two (RFC 7541).</summary>
    private static async Task<int> SizeOfAsync(IEnumerable<IRequest> requests)
    {
        var size = 0;
        foreach (var request in requests) size += (await request.SizesAsync()).ResponseBodySize;
        return size;
    }
}
