using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Site.Pipelines;

namespace Portfolio.Site.Checks;

/// <summary>No two files have one path, and none has a path that is another's folder.</summary>
internal static class PathCheck
{
    /// <param name="groups">The whole site.</param>
    /// <param name="memory">Keeps the paths of a portfolio that takes the same ones as before.</param>
    public static IEnumerable<Diagnostic> Find(ImmutableArray<FileGroup> groups, BuildMemory memory) => IsAllFree(groups, memory) ? [] : Clashes(groups);

    /// <summary>A portfolio's files stand in its folder, so what is new there can clash with its own, and with those that the site puts into the folder.</summary>
    private static bool IsAllFree(ImmutableArray<FileGroup> groups, BuildMemory memory)
    {
        var folders = new Dictionary<string, TakenPaths>(StringComparer.OrdinalIgnoreCase);
        foreach (var own in groups.Where(group => group.Portfolio is not null).GroupBy(group => group.Portfolio!.Content.Path, StringComparer.Ordinal))
        {
            var list = new GroupList([.. own]);
            var taken = memory.Recall($"paths of {list.Names}", own.Key, list, () => new TakenPaths(own.SelectMany(PathsOf)));
            if (taken.HasClash || !folders.TryAdd(own.Key, taken)) return false;
        }
        var ofSite = groups.Where(group => group.Portfolio is null).SelectMany(PathsOf).ToList();
        return !new TakenPaths(ofSite).HasClash && !ofSite.Exists(path => folders.ContainsKey(path) || TakenAround(path, folders).Any(taken => taken.ClashWith(path)));
    }

    /// <summary>What stands in the same portfolio's folder, or in the portfolio at the root.</summary>
    private static IEnumerable<TakenPaths> TakenAround(string path, Dictionary<string, TakenPaths> folders)
    {
        var folder = path[..Math.Max(0, path.IndexOf('/', StringComparison.Ordinal))];
        if (folders.TryGetValue("", out var root)) yield return root;
        if (folder.Length > 0 && folders.TryGetValue(folder, out var own)) yield return own;
    }

    private static IEnumerable<Diagnostic> Clashes(ImmutableArray<FileGroup> groups)
    {
        var paths = groups.SelectMany(PathsOf).ToList();
        var all = new TakenPaths(paths);
        var (met, taken) = (new HashSet<string>(paths.Count, StringComparer.OrdinalIgnoreCase), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var path in paths)
        {
            if (!met.Add(path) || all.HasFolder(path)) taken.Add(path);
        }
        return taken.Select(path => CheckFaults.SamePath(paths.First(first => first.Equals(path, StringComparison.OrdinalIgnoreCase)), OriginOf(path, groups)));
    }

    private static IEnumerable<string> PathsOf(FileGroup group) => group.Files.Select(file => file.Path).Concat(group.NotMade);

    /// <summary>Where the owner asked for one of the files of a path.</summary>
    private static SourcePlace? OriginOf(string path, ImmutableArray<FileGroup> groups) =>
        groups.SelectMany(group => group.Files).Where(file => file.Path.Equals(path, StringComparison.OrdinalIgnoreCase)).Select(file => file.Origin).FirstOrDefault(origin => origin is not null);
}
