using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
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

    private WeightCheck(ImmutableArray<FileGroup> groups)
    {
        _files = new(groups.Sum(group => group.Files.Length), StringComparer.Ordinal);
        foreach (var file in groups.SelectMany(group => group.Files)) _files.TryAdd(file.Path, file);
    }

    /// <param name="groups">The whole site.</param>
    /// <param name="mostKilobytes">What a page may weigh without the owner's pictures, each of which is judged by itself: a photo that is good enough weighs more than all else.</param>
    /// <returns>The heaviest page, null where there is none, and those that weigh too much.</returns>
    public static (PageWeight? Heaviest, ImmutableArray<Diagnostic> Diagnostics) Find(ImmutableArray<FileGroup> groups, double mostKilobytes)
    {
        var check = new WeightCheck(groups);
        var pages = groups.SelectMany(group => group.Links.Shown).Select(page => (Path: page.Key, Shown: page.Value, Raw: check.FilesOf(page.Value).Sum(file => file.Bytes.Length))).ToList();
        var most = pages.Select(page => page.Raw).DefaultIfEmpty().Max();
        var suspects = pages.Where(page => page.Raw == most || page.Raw > mostKilobytes * 1000)
            .OrderByDescending(page => page.Raw)
            .ThenBy(page => page.Path, StringComparer.Ordinal)
            .Select(page => (page.Path, Files: check.FilesOf(page.Shown).ToList()))
            .ToList();
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
    /// <returns>In the order of their paths.</returns>
    public static ImmutableArray<FileWeight> WeighAll(ImmutableArray<FileGroup> groups)
    {
        var check = new WeightCheck(groups);
        var pages = groups.SelectMany(group => group.Links.Shown).ToDictionary(page => page.Key, page => check.FilesOf(page.Value).ToList(), StringComparer.Ordinal);
        var sizes = pages.Values.SelectMany(files => files).Distinct().AsParallel().ToDictionary(file => file, CompressedSize.Of);
        return
        [
            .. sizes.OrderBy(file => file.Key.Path, StringComparer.Ordinal).Select(file => new FileWeight(
                file.Key.Path,
                file.Value,
                pages.TryGetValue(file.Key.Path, out var shown) ? shown.Select(part => sizes[part]).Aggregate(CompressedSize.Add) : null)),
        ];
    }

    /// <summary>Those of the files that the site has; a link to one that it lacks is another check's fault.</summary>
    private IEnumerable<OutputFile> FilesOf(ImmutableArray<string> paths) => paths.Select(_files.GetValueOrDefault).OfType<OutputFile>();

    private PageWeight Weigh(string path, IEnumerable<OutputFile> files) => new(path, files.Select(SizeOf).Aggregate(CompressedSize.Add));

    private CompressedSize SizeOf(OutputFile file)
    {
        if (!_sizes.TryGetValue(file.Path, out var size)) _sizes.Add(file.Path, size = CompressedSize.Of(file));
        return size;
    }
}
