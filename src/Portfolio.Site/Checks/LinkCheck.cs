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
        var (site, root) = (byPath.GetValueOrDefault(BuildMemory.WholeSite), byPath.GetValueOrDefault(""));
        return
            from folder in folders
            from links in folder.LinksOut
            from link in links.Missed(new(site, byPath.GetValueOrDefault(links.Name), root))
            from fault in Faults(link.Out.From.Portfolio, link.Out.Links, link.Found)
            select fault;
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
