using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Mapping;
using Portfolio.Model.Privacy;
using Portfolio.Site.Output;

namespace Portfolio.Site.Checks;

/// <summary>The finished site as a whole, before anybody sees it.</summary>
internal static class SiteCheck
{
    /// <param name="files">All that was made.</param>
    /// <param name="notMade">Paths that will be there, too.</param>
    /// <param name="map">Whose addresses the links are.</param>
    /// <param name="withheld">What must stand nowhere.</param>
    public static ImmutableArray<Diagnostic> Find(IReadOnlyCollection<OutputFile> files, ImmutableArray<string> notMade, SiteMap map, ImmutableArray<WithheldValue> withheld) =>
    [
        .. SamePaths(files, notMade),
        .. LinkCheck.Find(files, notMade, map),
        .. LeakCheck.Find(files, withheld),
    ];

    /// <summary>Two files of one path, or a file whose path is another's folder; capitals are no difference everywhere.</summary>
    private static IEnumerable<Diagnostic> SamePaths(IReadOnlyCollection<OutputFile> files, ImmutableArray<string> notMade)
    {
        var paths = files.Select(file => (file.Path, file.Origin)).Concat(notMade.Select(path => (Path: path, Origin: (SourcePlace?)null))).ToList();
        var folders = paths.SelectMany(file => FoldersOf(file.Path)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return paths.GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Skip(1).Any() || folders.Contains(same.Key))
            .Select(same => CheckFaults.SamePath(same.Key, same.Select(file => file.Origin).FirstOrDefault(origin => origin is not null)));
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
    }
}
