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
        var files = groups.SelectMany(group => group.Files.Select(file => (file.Path, file.Origin)).Concat(group.NotMade.Select(path => (Path: path, Origin: (SourcePlace?)null)))).ToList();
        var folders = files.SelectMany(file => FoldersOf(file.Path)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return files.GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Skip(1).Any() || folders.Contains(same.Key))
            .Select(same => CheckFaults.SamePath(same.Key, same.Select(file => file.Origin).FirstOrDefault(origin => origin is not null)));
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
    }
}
