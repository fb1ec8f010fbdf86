using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Site.Checks;

/// <summary>No two files have one path, and none has a path that is another's folder.</summary>
internal static class PathCheck
{
    /// <param name="folders">The whole site.</param>
    public static IEnumerable<Diagnostic> Find(ImmutableArray<SiteFolder> folders) => IsAllFree(folders) ? [] : Clashes(folders);

    /// <summary>A portfolio's files stand in its folder, so what is new there can clash with its own, and with those that the site puts into the folder.</summary>
    private static bool IsAllFree(ImmutableArray<SiteFolder> folders)
    {
        var portfolios = new Dictionary<string, TakenPaths>(StringComparer.OrdinalIgnoreCase);
        foreach (var folder in folders)
        {
            if (folder.Taken.HasClash || (folder.IsPortfolio && !portfolios.TryAdd(folder.Path, folder.Taken))) return false;
        }
        return !folders.Where(folder => !folder.IsPortfolio).SelectMany(site => site.Paths)
            .Any(path => portfolios.ContainsKey(path) || TakenAround(path, portfolios).Any(taken => taken.ClashWith(path)));
    }

    /// <summary>What stands in the same portfolio's folder, or in the portfolio at the root.</summary>
    private static IEnumerable<TakenPaths> TakenAround(string path, Dictionary<string, TakenPaths> portfolios)
    {
        var folder = path[..Math.Max(0, path.IndexOf('/', StringComparison.Ordinal))];
        if (portfolios.TryGetValue("", out var root)) yield return root;
        if (folder.Length > 0 && portfolios.TryGetValue(folder, out var own)) yield return own;
    }

    private static IEnumerable<Diagnostic> Clashes(ImmutableArray<SiteFolder> folders)
    {
        var paths = folders.SelectMany(folder => folder.Paths).ToList();
        var all = new TakenPaths(paths);
        var (met, taken) = (new HashSet<string>(paths.Count, StringComparer.OrdinalIgnoreCase), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var path in paths)
        {
            if (!met.Add(path) || all.HasFolder(path)) taken.Add(path);
        }
        return taken.Select(path => CheckFaults.SamePath(paths.First(first => first.Equals(path, StringComparison.OrdinalIgnoreCase)), OriginOf(path, folders)));
    }

    /// <summary>Where the owner asked for one of the files of a path.</summary>
    private static SourcePlace? OriginOf(string path, ImmutableArray<SiteFolder> folders) =>
        folders.SelectMany(folder => folder.Groups).SelectMany(group => group.Files)
            .Where(file => file.Path.Equals(path, StringComparison.OrdinalIgnoreCase)).Select(file => file.Origin).FirstOrDefault(origin => origin is not null);
}
