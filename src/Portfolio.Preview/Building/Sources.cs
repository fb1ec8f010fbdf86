using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Input;
using Portfolio.Preview.Headers;
using Portfolio.Theme.Files;

namespace Portfolio.Preview.Building;

/// <summary>All that a preview is made of, as it was at one moment.</summary>
internal sealed record Sources
{
    /// <summary>Every file by the path that messages call it: <c>input/cv.md</c>, <c>theme/theme.yml</c>, <c>netlify.toml</c>.</summary>
    public required ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files { get; init; }

    public required InputTree Input { get; init; }

    public required ThemeAssets Theme { get; init; }

    public required ImmutableArray<HeaderRule> Headers { get; init; }

    /// <summary>What kept files from being read or understood, with places as messages call them.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The files that differ, that came and that went.</summary>
    public ImmutableArray<string> ChangedSince(Sources? earlier) => earlier is null ? [] :
    [
        .. Files.Where(file => !earlier.Files.TryGetValue(file.Key, out var bytes) || !bytes.Span.SequenceEqual(file.Value.Span)).Select(file => file.Key)
            .Concat(earlier.Files.Keys.Where(path => !Files.ContainsKey(path)))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The same words in the same files, with the same to say about them.</summary>
    public bool IsSameAs(Sources? earlier) => earlier is not null && ChangedSince(earlier).IsEmpty && Diagnostics.SequenceEqual(earlier.Diagnostics);
}
