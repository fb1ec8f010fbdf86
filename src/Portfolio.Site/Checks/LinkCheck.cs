using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;
using Portfolio.Model.Views;

namespace Portfolio.Site.Checks;

/// <summary>Every link of every page that stays within the site leads to a file of the site, and its fragment to a place there (rule 8).</summary>
internal static class LinkCheck
{
    /// <param name="folders">The whole site.</param>
    public static IEnumerable<Diagnostic> Find(ImmutableArray<SiteFolder> folders)
    {
        var byPath = folders.ToDictionary(folder => folder.Path, StringComparer.Ordinal);
        // All portfolios lead to the same few places outside: the styles, the people.
        var known = new Dictionary<(string Path, string Fragment), Found>();
        return folders.SelectMany(folder => folder.LinksOut).SelectMany(link =>
            FoundAt((link.Path, link.Fragment)) is var found and not Found.All ? Faults(link.From.Portfolio, link.Links, found) : []);

        Found FoundAt((string Path, string Fragment) place)
        {
            if (!known.TryGetValue(place, out var found)) known.Add(place, found = FoundIn(byPath, place.Path, place.Fragment));
            return found;
        }
    }

    /// <summary>A file stands in the folder of its portfolio, or at the root.</summary>
    private static Found FoundIn(Dictionary<string, SiteFolder> folders, string path, string fragment)
    {
        var own = path[..Math.Max(0, path.IndexOf('/', StringComparison.Ordinal))];
        var best = Found.Nothing;
        foreach (var folder in new[] { BuildMemory.WholeSite, own, "" })
        {
            if (best < Found.All && folders.TryGetValue(folder, out var there) && there.Finds(path, fragment) is var found && found > best) best = found;
        }
        return best;
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
