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
    /// <param name="groups">The whole site.</param>
    /// <param name="memory">Keeps which links lead out of a portfolio while its groups stay the same.</param>
    public static IEnumerable<Diagnostic> Find(ImmutableArray<FileGroup> groups, BuildMemory memory)
    {
        var folders = groups.ToLookup(FolderOf, StringComparer.Ordinal);
        // All portfolios lead to the same few places outside: the styles, the people.
        var known = new Dictionary<(string Path, string Fragment), Found>();
        return folders.SelectMany(own => own.SelectMany(group => LinksOut(group, own, memory).SelectMany(place =>
            FoundAt(place.Key) is var found and not Found.All ? Faults(group.Portfolio, place.Value, found) : [])));

        Found FoundAt((string Path, string Fragment) place)
        {
            if (!known.TryGetValue(place, out var found)) known.Add(place, found = FoundIn(folders, place.Path, place.Fragment));
            return found;
        }
    }

    private static string FolderOf(FileGroup group) => group.Portfolio?.Content.Path ?? BuildMemory.WholeSite;

    /// <summary>What a group's pages lead to that is in none of the groups beside it.</summary>
    private static IReadOnlyList<KeyValuePair<(string Path, string Fragment), List<PageLink>>> LinksOut(FileGroup group, IEnumerable<FileGroup> own, BuildMemory memory)
    {
        if (group.Links.Open.Count == 0) return [];
        var around = new GroupList([group, .. own]);
        return memory.Recall($"links out of {around.Names}", FolderOf(group), around, () =>
            group.Links.Open.Where(place => own.All(beside => beside.Links.Finds(place.Key.Path, place.Key.Fragment) != Found.All)).ToList());
    }

    /// <summary>A file stands in the folder of its portfolio, or at the root.</summary>
    private static Found FoundIn(ILookup<string, FileGroup> folders, string path, string fragment)
    {
        var folder = path[..Math.Max(0, path.IndexOf('/', StringComparison.Ordinal))];
        var found = FoundIn(folders[BuildMemory.WholeSite], path, fragment);
        if (found < Found.All) found = Best(found, FoundIn(folders[folder], path, fragment));
        return found < Found.All && folder.Length > 0 ? Best(found, FoundIn(folders[""], path, fragment)) : found;
    }

    private static Found FoundIn(IEnumerable<FileGroup> groups, string path, string fragment)
    {
        var best = Found.Nothing;
        foreach (var group in groups) best = Best(best, group.Links.Finds(path, fragment));
        return best;
    }

    private static Found Best(Found one, Found other) => one > other ? one : other;

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
