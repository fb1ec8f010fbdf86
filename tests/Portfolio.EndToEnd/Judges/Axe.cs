using System.Collections.Immutable;
using Microsoft.Playwright;

namespace Portfolio.EndToEnd.Judges;

/// <summary>axe, run within a page that is open: WCAG 2.2 at level AA, what came before it, and best practices.</summary>
/// <remarks>Our pages have no frames, so one run in the page judges all of it; the package for Playwright opens a second page for each.</remarks>
public static class Axe
{
    private static readonly Lazy<string> Source = new(() => File.ReadAllText(Path.Combine(NodeScript.Folder, "node_modules", "axe-core", "axe.min.js")));

    /// <returns>What axe objects to, one line for each element.</returns>
    public static async Task<ImmutableArray<string>> ObjectionsAsync(IPage page)
    {
        await page.EvaluateAsync(Source.Value);
        var lines = await page.EvaluateAsync<string[]>("""
            async () => {
              const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const found = await axe.run(document, { runOnly: { type: 'tag', values } });
              return found.violations.flatMap(violation => violation.nodes.map(node => `${violation.id}: ${violation.help}: ${node.html}`));
            }
            """);
        return [.. lines];
    }
}
