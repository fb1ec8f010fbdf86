using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Mapping;
using Portfolio.Site.Files;
using Portfolio.Site.Output;
using Portfolio.Site.Pipelines;

namespace Portfolio.Site.Checks;

/// <summary>
/// What a visitor has to fetch before a page is whole: the page and its styles, fonts, scripts and pictures, compressed. Compressing takes
/// longer than making a page, so only what could be too heavy is compressed, and the heaviest.
/// </summary>
internal sealed class WeightCheck
{
    private readonly Dictionary<string, OutputFile> _files;
    private readonly Dictionary<string, CompressedSize> _sizes = new(StringComparer.Ordinal);
    private readonly SiteTargets _targets;

    private WeightCheck(ImmutableArray<FileGroup> groups, SiteMap map)
    {
        _files = groups.SelectMany(group => group.Files).DistinctBy(file => file.Path, StringComparer.Ordinal).ToDictionary(file => file.Path, StringComparer.Ordinal);
        _targets = new(map);
    }

    /// <param name="groups">The whole site.</param>
    /// <param name="map">Whose addresses its pages say.</param>
    /// <param name="mostKilobytes">What a page may weigh without the owner's pictures, each of which is judged by itself: a photo that is good enough weighs more than all else.</param>
    /// <returns>The heaviest page, null where there is none, and those that weigh too much.</returns>
    public static (PageWeight? Heaviest, ImmutableArray<Diagnostic> Diagnostics) Find(ImmutableArray<FileGroup> groups, SiteMap map, double mostKilobytes)
    {
        var check = new WeightCheck(groups, map);
        var pages = groups.SelectMany(group => group.Links.Shown)
            .Select(page => (Path: page.Key, Files: check.FilesOf(page.Key, page.Value)))
            .Select(page => (page.Path, page.Files, Raw: page.Files.Sum(file => file.Bytes.Length)))
            .OrderByDescending(page => page.Raw)
            .ThenBy(page => page.Path, StringComparer.Ordinal)
            .ToList();
        var suspects = pages.TakeWhile((page, index) => index == 0 || page.Raw > mostKilobytes * 1000).ToList();
        return (
            suspects.Select(page => check.Weigh(page.Path, page.Files)).MaxBy(page => page.Size.Brotli),
            [
                .. suspects.Select(page => check.Weigh(page.Path, page.Files.Where(file => !OwnersFiles.IsPicture(file.Path))))
                    .Where(page => page.Size.Brotli > mostKilobytes * 1000)
                    .Select(page => CheckFaults.TooHeavy(page, mostKilobytes)),
            ]);
    }

    /// <summary>Every file that a page consists of, and every page with all that it shows.</summary>
    /// <param name="groups">The whole site.</param>
    /// <param name="map">Whose addresses its pages say.</param>
    /// <returns>In the order of their paths.</returns>
    public static ImmutableArray<FileWeight> WeighAll(ImmutableArray<FileGroup> groups, SiteMap map)
    {
        var check = new WeightCheck(groups, map);
        var pages = groups.SelectMany(group => group.Links.Shown).ToDictionary(page => page.Key, page => check.FilesOf(page.Key, page.Value), StringComparer.Ordinal);
        var sizes = pages.Values.SelectMany(files => files).Distinct().AsParallel().ToDictionary(file => file, CompressedSize.Of);
        return
        [
            .. sizes.OrderBy(file => file.Key.Path, StringComparer.Ordinal).Select(file => new FileWeight(
                file.Key.Path,
                file.Value,
                pages.TryGetValue(file.Key.Path, out var shown) ? shown.Select(part => sizes[part]).Aggregate(CompressedSize.Add) : null)),
        ];
    }

    private List<OutputFile> FilesOf(string page, IReadOnlySet<string> shown) =>
        [.. shown.Select(address => _targets.PlaceOf(page, address)?.Path).Append(page).OfType<string>().Distinct(StringComparer.Ordinal).Where(_files.ContainsKey).Select(path => _files[path])];

    private PageWeight Weigh(string path, IEnumerable<OutputFile> files) => new(path, files.Select(SizeOf).Aggregate(CompressedSize.Add));

    private CompressedSize SizeOf(OutputFile file)
    {
        if (!_sizes.TryGetValue(file.Path, out var size)) _sizes.Add(file.Path, size = CompressedSize.Of(file));
        return size;
    }
}
