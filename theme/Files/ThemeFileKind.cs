using System.IO.Enumeration;

namespace Portfolio.Theme.Files;

/// <summary>Files that a theme is made of.</summary>
/// <param name="Folder">In the theme's folder, parts with <c>/</c> between them; empty for the folder itself.</param>
/// <param name="Pattern">Their names; a star stands for anything.</param>
public sealed record ThemeFileKind(string Folder, string Pattern)
{
    public static readonly ThemeFileKind Settings = new("", "theme.yml");

    /// <summary>They become one stylesheet, in the order of their names.</summary>
    public static readonly ThemeFileKind Stylesheets = new("assets", "*.css");

    public static readonly ThemeFileKind Script = new("assets", "script.js");

    public static readonly ThemeFileKind Fonts = new("fonts/web", "*.woff2");

    public static ImmutableArray<ThemeFileKind> All { get; } = [Settings, Stylesheets, Script, Fonts];

    /// <summary>The path of a file of this kind in the theme's folder.</summary>
    public string PathOf(string name) => Folder.Length == 0 ? name : $"{Folder}/{name}";

    /// <summary>The files of this kind among all of a theme, by their names.</summary>
    /// <param name="sources">By path in the theme's folder.</param>
    internal IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> In(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> sources) =>
        sources.Select(source => (Path: source.Key, Name: source.Key[(source.Key.LastIndexOf('/') + 1)..], source.Value))
            .Where(source => source.Path == PathOf(source.Name) && FileSystemName.MatchesSimpleExpression(Pattern, source.Name, ignoreCase: false))
            .OrderBy(source => source.Name, StringComparer.Ordinal)
            .Select(source => (source.Name, source.Value));
}
