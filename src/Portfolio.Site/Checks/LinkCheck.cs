using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;
using Portfolio.Model.Views;
using Portfolio.Site.Pipelines;

namespace Portfolio.Site.Checks;

/// <summary>Every link of every page that stays within the site leads to a file of the site, and its fragment to a place there (rule 8).</summary>
internal static class LinkCheck
{
    public static IEnumerable<Diagnostic> Find(ImmutableArray<FileGroup> groups)
    {
        var folders = groups.ToLookup(group => group.Portfolio?.Content.Path ?? "", StringComparer.Ordinal);
        return groups.SelectMany(group => group.Links.Open.SelectMany(place =>
            FoundIn(folders, place.Key.Path, place.Key.Fragment) is var found and not Found.All ? Faults(group.Portfolio, place.Value, found) : []));
    }

    /// <summary>A file stands in the folder of its portfolio, or at the root.</summary>
    private static Found FoundIn(ILookup<string, FileGroup> folders, string path, string fragment)
    {
        var folder = path[..Math.Max(0, path.IndexOf('/', StringComparison.Ordinal))];
        var groups = folder.Length == 0 ? folders[""] : folders[folder].Concat(folders[""]);
        return groups.Select(group => group.Links.Finds(path, fragment)).DefaultIfEmpty(Found.Nothing).Max();
    }

    private static IEnumerable<Diagnostic> Faults(PortfolioView? portfolio, List<PageLink> links, Found found)
    {
        var places = portfolio is null ? [] : Places(portfolio);
        return links.Select(link =>
        {
            SourcePlace? place = places.TryGetValue(link.Address, out var written) ? written : null;
            return found == Found.File ? CheckFaults.BrokenFragment(link.Page, link.Address, place) : CheckFaults.BrokenLink(link.Page, link.Address, place);
        });
    }

    /// <summary>Where the owner wrote which link.</summary>
    private static Dictionary<string, SourcePlace> Places(PortfolioView portfolio)
    {
        var places = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
        foreach (var (inline, place) in ContentText.Inlines(portfolio.Content))
        {
            if (inline is Link link) places.TryAdd(portfolio.Map.Resolve(link.Address), place);
            else if (inline is Image image) places.TryAdd(portfolio.Map.Resolve(image.Address), place);
        }
        return places;
    }
}
