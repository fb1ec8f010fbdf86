using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Privacy;
using Portfolio.Site.Pipelines;

namespace Portfolio.Site.Checks;

/// <summary>The finished site as a whole, before anybody sees it.</summary>
internal static class SiteCheck
{
    public static ImmutableArray<Diagnostic> Find(ImmutableArray<FileGroup> groups, ImmutableArray<WithheldValue> withheld, BuildMemory memory) =>
    [
        .. SamePaths(groups),
        .. LinkCheck.Find(groups),
        .. LeakCheck.Find(groups, withheld, memory),
    ];

    /// <summary>Two files of one path, or a file whose path is another's folder; capitals are no difference everywhere.</summary>
    private static IEnumerable<Diagnostic> SamePaths(ImmutableArray<FileGroup> groups)
    {
        var paths = groups.SelectMany(group => group.Files.Select(file => file.Path).Concat(group.NotMade)).ToList();
        var folders = FoldersOf(paths);
        var (met, taken) = (new HashSet<string>(paths.Count, StringComparer.OrdinalIgnoreCase), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var path in paths)
        {
            if (!met.Add(path) || folders.Contains(path)) taken.Add(path);
        }
        return taken.Select(path => CheckFaults.SamePath(paths.First(first => first.Equals(path, StringComparison.OrdinalIgnoreCase)), OriginOf(path, groups)));
    }

    /// <summary>Where the owner asked for one of the files of a path.</summary>
    private static SourcePlace? OriginOf(string path, ImmutableArray<FileGroup> groups) =>
        groups.SelectMany(group => group.Files).Where(file => file.Path.Equals(path, StringComparison.OrdinalIgnoreCase)).Select(file => file.Origin).FirstOrDefault(origin => origin is not null);

    /// <summary>Most files stand beside the one before, whose folders are known.</summary>
    private static HashSet<string> FoldersOf(List<string> paths)
    {
        var folders = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var known = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in paths)
        {
            for (var slash = path.LastIndexOf('/'); slash > 0 && known.Add(path.AsSpan(0, slash)); slash = path.LastIndexOf('/', slash - 1)) { }
        }
        return folders;
    }
}
