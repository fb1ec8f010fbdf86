using System.Collections.Concurrent;
using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Mapping;
using Portfolio.Model.Text;
using Portfolio.Site.Output;

namespace Portfolio.Site.Checks;

/// <summary>Every link of every page that stays within the site leads to a file of the site, and its fragment to a place there (rule 8).</summary>
internal static class LinkCheck
{
    private static readonly (string Selector, string Attribute)[] Linking =
        [("a[href]", "href"), ("link[href]", "href"), ("img[src]", "src"), ("script[src]", "src")];

    public static IEnumerable<Diagnostic> Find(IReadOnlyCollection<OutputFile> files, ImmutableArray<string> notMade, SiteMap map)
    {
        var pages = new ConcurrentDictionary<string, Page>(StringComparer.Ordinal);
        Parallel.ForEach(files.Where(file => file.IsHtml), file => pages[file.Path] = Page.Read(file));
        var paths = files.Select(file => file.Path).Concat(notMade).ToHashSet(StringComparer.Ordinal);
        var places = Places(map);
        var home = new Uri(map.Home.Url);
        return pages.OrderBy(page => page.Key, StringComparer.Ordinal)
            .SelectMany(page => page.Value.Links.Distinct(StringComparer.Ordinal).Select(link => Check(page.Key, link)))
            .OfType<Diagnostic>();

        Diagnostic? Check(string page, string link)
        {
            var here = new Uri(home, Uri.EscapeDataString(page).Replace("%2F", "/", StringComparison.Ordinal));
            if (!Uri.TryCreate(here, link, out var target) || !home.IsBaseOf(target)) return null;
            SourcePlace? place = places.TryGetValue(link, out var found) ? found : null;
            var path = Uri.UnescapeDataString(target.AbsolutePath[home.AbsolutePath.Length..]);
            if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
            if (!paths.Contains(path)) return CheckFaults.BrokenLink(page, link, place);
            var fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
            if (fragment.Length == 0 || !pages.TryGetValue(path, out var targetPage)) return null;
            return targetPage.Ids.Contains(fragment) ? null : CheckFaults.BrokenFragment(page, link, place);
        }
    }

    /// <summary>Where the owner wrote which link.</summary>
    private static Dictionary<string, SourcePlace> Places(SiteMap map)
    {
        var places = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
        foreach (var portfolio in map.Content.Portfolios)
        {
            foreach (var (inline, place) in ContentText.Inlines(portfolio))
            {
                if (inline is Link link) places.TryAdd(map.Of(portfolio).Resolve(link.Address), place);
                else if (inline is Image image) places.TryAdd(map.Of(portfolio).Resolve(image.Address), place);
            }
        }
        return places;
    }

    private sealed record Page(ImmutableArray<string> Links, ImmutableHashSet<string> Ids)
    {
        public static Page Read(OutputFile file)
        {
            using var document = new HtmlParser().ParseDocument(file.ReadText());
            return new(
                [.. Linking.SelectMany(kind => document.QuerySelectorAll(kind.Selector).Select(element => element.GetAttribute(kind.Attribute)!))],
                [.. document.QuerySelectorAll("[id]").Select(element => element.Id!)]);
        }
    }
}
