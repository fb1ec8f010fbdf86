using System.Collections.Immutable;
using Portfolio.Theme.Files;

namespace Portfolio.Preview.Building;

/// <summary>The theme's files on disk, where the preview runs in a folder that has them: the same that are built in.</summary>
internal static class ThemeFolder
{
    /// <summary>What messages call the folder.</summary>
    public static string NameOf(string folder) => folder.Replace('\\', '/').TrimEnd('/');

    /// <summary>By path in the folder. Empty where there is no theme: a stylesheet is what makes one.</summary>
    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Read(string folder)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        try
        {
            foreach (var kind in ThemeFileKind.All)
            {
                var place = Path.Combine(folder, kind.Folder);
                if (!Directory.Exists(place)) continue;
                foreach (var file in Directory.EnumerateFiles(place, kind.Pattern).Where(file => !Path.GetFileName(file).StartsWith('.')))
                    files[kind.PathOf(Path.GetFileName(file))] = File.ReadAllBytes(file);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A file that goes while it is read: the next look finds the folder as it is then.
        }
        return files.Keys.Any(path => path.EndsWith(".css", StringComparison.Ordinal)) ? files.ToImmutable() : ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty.WithComparers(StringComparer.Ordinal);
    }
}
