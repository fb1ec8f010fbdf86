using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Site.Outside;

/// <summary>Whether the links to the outside lead somewhere. The only part of the program that asks others; never a part of a build.</summary>
public static class OutsideCheck
{
    /// <param name="content">What the owner wrote.</param>
    /// <param name="home">Where the site will stand; null where nobody says.</param>
    /// <param name="options">How to ask.</param>
    /// <param name="news">Is called with how many of how many links are done, from any thread.</param>
    /// <param name="cancellation">Stops at once.</param>
    /// <returns>In the order of their places.</returns>
    public static async Task<ImmutableArray<Diagnostic>> FindAsync(SiteContent content, Uri? home, OutsideOptions options, Action<int, int> news, CancellationToken cancellation)
    {
        var links = OutsideLinks.In(content, home);
        var addresses = links.Select(link => link.Address).Distinct().ToList();
        var cache = new AnswerCache(options);
        using var probe = new LinkProbe(options);
        var answers = new Dictionary<Uri, LinkAnswer>();
        // One host after another at once, the addresses of one host one after another.
        await Parallel.ForEachAsync(
            addresses.GroupBy(address => address.Authority, StringComparer.OrdinalIgnoreCase),
            new ParallelOptions { MaxDegreeOfParallelism = options.MostAtOnce, CancellationToken = cancellation },
            async (host, stop) =>
            {
                foreach (var address in host)
                {
                    var answer = cache.Find(address) ?? await probe.AskAsync(address, stop);
                    cache.Keep(address, answer);
                    lock (answers)
                    {
                        answers[address] = answer;
                        news(answers.Count, addresses.Count);
                    }
                }
            });
        cache.Write();
        return [.. links.Select(link => OutsideFaults.Of(link, answers[link.Address])).OfType<Diagnostic>().OrderBy(fault => fault.Place)];
    }
}
