using System.Collections.Immutable;

namespace Portfolio.Preview.Watching;

/// <summary>What may have changed since somebody asked the last time.</summary>
internal sealed class Changes
{
    private readonly ImmutableHashSet<string>? _paths;

    private Changes(ImmutableHashSet<string>? paths) => _paths = paths;

    /// <summary>Nobody said what: all of it may have.</summary>
    public static Changes Anything { get; } = new(null);

    public static Changes Nothing { get; } = new(ImmutableHashSet.Create<string>(StringComparer.Ordinal));

    public bool AreNone => _paths is { IsEmpty: true };

    /// <param name="path">The full path of what came, went or was written.</param>
    public Changes And(string path) => _paths is null ? this : new(_paths.Add(path));

    /// <summary>The names of what was touched directly in a folder, or holds what was; null where that is not known.</summary>
    public IReadOnlySet<string>? NamesIn(string folder)
    {
        if (_paths is null) return null;
        var prefix = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
        return _paths.Where(path => path.StartsWith(prefix, StringComparison.Ordinal))
            .Select(path => path[prefix.Length..].Split(Path.DirectorySeparatorChar)[0]).ToHashSet(StringComparer.Ordinal);
    }
}
