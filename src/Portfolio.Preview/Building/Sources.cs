using System.Collections.Immutable;
using System.Text;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Input;
using Portfolio.Preview.Headers;
using Portfolio.Theme.Files;

namespace Portfolio.Preview.Building;

/// <summary>All that a preview is made of, as it was at one moment.</summary>
internal sealed record Sources
{
    public required InputTree Input { get; init; }

    public required ThemeAssets Theme { get; init; }

    /// <summary>What messages call the theme's folder, and its files by their paths in it.</summary>
    public required (string Name, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files) ThemeFiles { get; init; }

    public required ImmutableArray<HeaderRule> Headers { get; init; }

    /// <summary>What messages call the file of the headers, and what it says.</summary>
    public required (string Name, string Text) HeadersFile { get; init; }

    /// <summary>What kept files from being read or understood, with places as messages call them.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The lines of every file by the path that messages call it: <c>input/cv.md</c>, <c>theme/theme.yml</c>, <c>netlify.toml</c>.</summary>
    public SourceLines Lines => new(Find);

    /// <summary>The files that differ, that came and that went, as messages call them.</summary>
    public ImmutableArray<string> ChangedSince(Sources? earlier) => earlier is null ? [] :
    [
        .. SortedDifference.Between(earlier.Input.Files, Input.Files, static (file, other) => file.IsSameAs(other)).Select(path => $"{Input.Name}/{path}")
            .Concat(SortedDifference.Between(earlier.ThemeFiles.Files, ThemeFiles.Files, static (file, other) => file.Span.SequenceEqual(other.Span)).Select(path => $"{ThemeFiles.Name}/{path}"))
            .Concat(HeadersFile == earlier.HeadersFile ? [] : [HeadersFile.Name])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Nothing differs, and there is the same to say about the files.</summary>
    public bool AreThoseOf(Sources? other) => other is not null && ChangedSince(other).IsEmpty && Diagnostics.SequenceEqual(other.Diagnostics);

    /// <summary>A file of the owner's that had something in it is gone or empty, as in the midst of a save: editors empty a file and fill it, or put another in its place.</summary>
    public bool LackWhatWasIn(Sources? earlier) => earlier is not null && ((HeadersFile.Text.Length == 0 && earlier.HeadersFile.Text.Length > 0)
        || SortedDifference.Between(earlier.Input.Files, Input.Files, static (file, other) => file.IsSameAs(other)).Any(path => earlier.Input.Files.ContainsKey(path) && (!Input.Files.TryGetValue(path, out var file) || file.Bytes.IsEmpty)));

    private ReadOnlyMemory<byte>? Find(string path)
    {
        if (Inside(Input.Name, path) is { } file && Input.Files.TryGetValue(file, out var found)) return found.Bytes;
        if (Inside(ThemeFiles.Name, path) is { } part && ThemeFiles.Files.TryGetValue(part, out var bytes)) return bytes;
        return path == HeadersFile.Name ? Encoding.UTF8.GetBytes(HeadersFile.Text) : null;
    }

    private static string? Inside(string folder, string path) =>
        path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal) ? path[(folder.Length + 1)..] : null;
}
