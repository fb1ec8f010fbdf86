using System.Collections.Immutable;

namespace Portfolio.EndToEnd.Judges;

/// <summary>What Lighthouse makes of a page, as on a telephone.</summary>
/// <param name="Address">Of the page.</param>
/// <param name="Scores">Out of 100, by category: <c>performance</c>, <c>accessibility</c>, <c>best-practices</c>, <c>seo</c>.</param>
/// <param name="Lost">What lost points.</param>
/// <param name="LayoutShift">Cumulative Layout Shift.</param>
/// <param name="Bytes">All that was loaded.</param>
public sealed record LighthouseReport(string Address, ImmutableDictionary<string, int> Scores, ImmutableArray<string> Lost, double LayoutShift, double Bytes)
{
    /// <summary>One run of the program for all pages, which share its browser.</summary>
    public static ImmutableArray<LighthouseReport> Of(IEnumerable<string> addresses) =>
        NodeScript.Run<ImmutableArray<LighthouseReport>>("lighthouse.mjs", [Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium", .. addresses]);

    public override string ToString() => $"{Address}: {string.Join(' ', Scores.OrderBy(score => score.Key, StringComparer.Ordinal).Select(score => $"{score.Key} {score.Value}"))}; {string.Join("; ", Lost)}";
}
