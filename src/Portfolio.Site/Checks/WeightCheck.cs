using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Work;
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
    private readonly BuildMemory _memory;
    private readonly Dictionary<string, OutputFile> _ofSite;
    private readonly Lazy<Dictionary<string, OutputFile>> _all;

    private WeightCheck(ImmutableArray<FileGroup> groups, BuildMemory memory)
    {
        _memory = memory;
        _ofSite = ByPath(groups.Where(group => group.Portfolio is null));
        _all = new(() => ByPath(groups));
    }

    private static Dictionary<string, OutputFile> ByPath(IEnumerable<FileGroup> groups)
    {
        var files = new Dictionary<string, OutputFile>(StringComparer.Ordinal);
        foreach (var file in groups.SelectMany(group => group.Files)) files.TryAdd(file.Path, file);
        return files;
    }

    /// <param name="groups">The whole site.</param>
    /// <param name="mostKilobytes">What a page may weigh without the owner's pictures, each of which is judged by itself: a photo that is good enough weighs more than all else.</param>
    /// <param name="memory">Keeps the sizes of files that were compressed before.</param>
    /// <returns>The heaviest page, null where there is none, which is weighed when it is asked for; and those that weigh too much.</returns>
    public static (Lazy<PageWeight?> Heaviest, ImmutableArray<Diagnostic> Diagnostics) Find(ImmutableArray<FileGroup> groups, double mostKilobytes, BuildMemory memory)
    {
        var check = new WeightCheck(groups, memory);
        var dresses = groups.SelectMany(group => group.Links.Dresses, (group, dress) => (group.Links.Shown, dress.Pages, Elsewhere: check.FilesOf(dress.Elsewhere).Sum(file => file.Bytes.Length))).ToList();
        var most = dresses.Select(dress => dress.Elsewhere + dress.Pages[0].Own).DefaultIfEmpty().Max();
        var suspects = dresses
            .SelectMany(dress => dress.Pages.Select(page => (page.Path, Raw: dress.Elsewhere + page.Own, dress.Shown)).TakeWhile(page => page.Raw == most || page.Raw > mostKilobytes * 1000))
            .OrderByDescending(page => page.Raw)
            .ThenBy(page => page.Path, StringComparer.Ordinal)
            .Select(page => (page.Path, page.Raw, Files: check.FilesOf(page.Shown[page.Path]).ToList()))
            .ToList();
        return (
            new(() => suspects.Select(page => check.Weigh(page.Path, page.Files)).MaxBy(page => page.Size.Brotli)),
            [
                .. suspects.Where(page => page.Raw > mostKilobytes * 1000)
                    .Select(page => check.Weigh(page.Path, page.Files.Where(file => !OwnersFiles.IsPicture(file.Path))))
                    .Where(page => page.Size.Brotli > mostKilobytes * 1000)
                    .Select(page => CheckFaults.TooHeavy(page, mostKilobytes)),
            ]);
    }

    /// <summary>Every file that a page consists of, and every page with all that it shows.</summary>
    /// <param name="groups">The whole site.</param>
    /// <param name="memory">Keeps the sizes of files that were compressed before.</param>
    /// <returns>In the order of their paths.</returns>
    public static ImmutableArray<FileWeight> WeighAll(ImmutableArray<FileGroup> groups, BuildMemory memory)
    {
        var check = new WeightCheck(groups, memory);
        var pages = groups.SelectMany(group => group.Links.Shown).ToDictionary(page => page.Key, page => check.FilesOf(page.Value).ToList(), StringComparer.Ordinal);
        var sizes = pages.Values.SelectMany(files => files).Distinct().ToImmutableArray()
            .SelectSideBySide(file => (File: file, Size: check.SizeOf(file))).ToDictionary(weighed => weighed.File, weighed => weighed.Size);
        return
        [
            .. sizes.OrderBy(file => file.Key.Path, StringComparer.Ordinal).Select(file => new FileWeight(
                file.Key.Path,
                file.Value,
                pages.TryGetValue(file.Key.Path, out var shown) ? shown.Select(part => sizes[part]).Aggregate(CompressedSize.Add) : null)),
        ];
    }

    /// <summary>Those of the files that the site has; a link to one that it lacks is another check's fault.</summary>
    private IEnumerable<OutputFile> FilesOf(ImmutableArray<string> paths) => paths.Select(FileAt).OfType<OutputFile>();

    /// <summary>Nearly always one that the theme brings.</summary>
    private OutputFile? FileAt(string path) => _ofSite.GetValueOrDefault(path) ?? _all.Value.GetValueOrDefault(path);

    private PageWeight Weigh(string path, IEnumerable<OutputFile> files) => new(path, files.ToImmutableArray().SelectSideBySide(SizeOf).Aggregate(new CompressedSize(0, 0, 0), CompressedSize.Add));

    private CompressedSize SizeOf(OutputFile file) => _memory.Recall($"size of {file.Path}", BuildMemory.WholeSite, file, () => CompressedSize.Of(file));
}
