using System.Collections.Immutable;
using Portfolio.Model.Mapping;
using Portfolio.Site.Output;

namespace Portfolio.Site.Checks;

/// <summary>The links of a group of the site: which files it has, and which places of the site it leads to.</summary>
internal sealed class GroupLinks
{
    private static readonly IReadOnlySet<string> NoIds = ImmutableHashSet<string>.Empty;

    private readonly Dictionary<string, IReadOnlySet<string>> _files = new(StringComparer.Ordinal);

    /// <summary>The places of the site that the pages lead to and that are not in the group itself, with the links that lead there.</summary>
    public IReadOnlyDictionary<(string Path, string Fragment), List<PageLink>> Open => _open;

    private readonly Dictionary<(string Path, string Fragment), List<PageLink>> _open = [];

    /// <summary>The files of the pages, with the paths of the files that each consists of: what it fetches to be shown, and itself at the end.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<string>> Shown => _shown;

    private readonly Dictionary<string, ImmutableArray<string>> _shown = new(StringComparer.Ordinal);

    /// <summary>The same pages by what they fetch from other groups.</summary>
    public ImmutableArray<PageDress> Dresses { get; private set; } = [];

    private GroupLinks()
    {
    }

    /// <summary>Of files that lead nowhere, such as documents that are made later.</summary>
    public static GroupLinks ToFiles(IEnumerable<string> paths)
    {
        var links = new GroupLinks();
        foreach (var path in paths) links._files.TryAdd(path, NoIds);
        return links;
    }

    public static GroupLinks Of(ImmutableArray<OutputFile> files, SiteMap map)
    {
        var links = new GroupLinks();
        var (pages, known) = (new List<(string Path, PageLinks Links)>(), new KnownTexts());
        foreach (var file in files)
        {
            if (file.IsHtml) pages.Add((file.Path, PageLinks.Of(file.Bytes.Span, known)));
            links._files.TryAdd(file.Path, file.IsHtml ? pages[^1].Links.Ids : NoIds);
        }
        var site = new SiteTargets(map);
        foreach (var (path, page) in pages)
        {
            links._shown.TryAdd(path, [.. page.Shown.Select(address => site.PlaceOf(path, address)?.Path).Append(path).OfType<string>().Distinct(StringComparer.Ordinal)]);
            foreach (var target in page.Targets)
            {
                if (site.PlaceOf(path, target) is not { } place || links.Finds(place.Path, place.Fragment) == Found.All) continue;
                if (!links._open.TryGetValue(place, out var same)) links._open.Add(place, same = []);
                same.Add(new(path, target));
            }
        }
        links.Dresses = links.DressesOf(files);
        return links;
    }

    private ImmutableArray<PageDress> DressesOf(ImmutableArray<OutputFile> files)
    {
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in files) sizes.TryAdd(file.Path, file.Bytes.Length);
        return
        [
            .. _shown.Select(page => (
                    Path: page.Key,
                    Own: page.Value.Sum(path => sizes.GetValueOrDefault(path)),
                    Elsewhere: page.Value.Where(path => !sizes.ContainsKey(path)).ToImmutableArray()))
                .GroupBy(page => string.Join('\n', page.Elsewhere), StringComparer.Ordinal)
                .Select(pages => new PageDress(pages.First().Elsewhere, [.. pages.OrderByDescending(page => page.Own).Select(page => (page.Path, page.Own))])),
        ];
    }

    /// <summary>What the group has of a place of the site.</summary>
    public Found Finds(string path, string fragment) =>
        !_files.TryGetValue(path, out var ids) ? Found.Nothing
        : fragment.Length == 0 || !IsPage(path) || ids.Contains(fragment) ? Found.All
        : Found.File;

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);
}

/// <summary>A link as it is written.</summary>
/// <param name="Page">The file that it stands in.</param>
/// <param name="Address">Where it leads, in the page's words.</param>
internal sealed record PageLink(string Page, string Address);

/// <summary>How much there is of a place that a link leads to.</summary>
internal enum Found
{
    Nothing,

    /// <summary>The page, but not the element in it.</summary>
    File,
    All,
}
