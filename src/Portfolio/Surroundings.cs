using Portfolio.Terminal;

namespace Portfolio;

/// <summary>All that a command knows of the world outside its arguments and files.</summary>
/// <param name="Host">What the machine says about where the site will stand.</param>
/// <param name="Results">Standard output: what was asked for.</param>
/// <param name="Talk">Standard error: all else that is said.</param>
internal sealed record Surroundings(HostEnvironment Host, TextWriter Results, TextWriter Talk)
{
    /// <summary>Where programs of this user keep what they can get again; null where there is no such place.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>The user's cache folder (XDG Base Directory Specification, <c>$XDG_CACHE_HOME</c>; <c>%LOCALAPPDATA%</c> on Windows).</summary>
    /// <param name="variable">The environment.</param>
    public static string? CacheFolderOf(Func<string, string?> variable)
    {
        // Relative paths are to be ignored, says the specification.
        if (variable("XDG_CACHE_HOME") is { Length: > 0 } cache && Path.IsPathRooted(cache)) return Path.Combine(cache, "portfolio");
        if (variable("HOME") is { Length: > 0 } home) return Path.Combine(home, ".cache", "portfolio");
        return variable("LOCALAPPDATA") is { Length: > 0 } local ? Path.Combine(local, "portfolio") : null;
    }

    /// <summary>What is at the end of standard output.</summary>
    public Screen ResultScreen { get; init; } = Screen.None;

    /// <summary>What is at the end of standard error.</summary>
    public Screen TalkScreen { get; init; } = Screen.None;
}
