using System.Collections.Immutable;

namespace Portfolio.TestKit;

/// <summary>What git holds: the tracked files, and the new ones that it does not ignore.</summary>
public static class RepositoryFiles
{
    /// <summary>Relative to the root, with <c>/</c> separators; a file that was deleted but not yet committed is left out.</summary>
    public static ImmutableArray<string> All { get; } = List();

    /// <summary>The files that are text, with what they say.</summary>
    public static IEnumerable<(string File, string Text)> Texts() =>
        from file in All
        let bytes = File.ReadAllBytes(Repository.PathOf(file))
        where !bytes.Contains((byte)0)
        select (file, System.Text.Encoding.UTF8.GetString(bytes));

    private static ImmutableArray<string> List()
    {
        var result = Command.Run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard");
        if (result.ExitCode != 0) throw new InvalidOperationException(result.ToString());
        return [.. result.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(Repository.PathOf(file)))];
    }
}
