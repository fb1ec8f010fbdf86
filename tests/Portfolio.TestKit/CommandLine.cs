using System.Collections.Immutable;

namespace Portfolio.TestKit;

/// <summary>A program with its arguments and surroundings.</summary>
public sealed record CommandLine(string Program, params string[] Arguments)
{
    /// <summary>Where it runs; null for the root of the repository.</summary>
    public string? Folder { get; init; }

    /// <summary>What differs from the environment of the tests; null takes a variable away.</summary>
    public ImmutableDictionary<string, string?> Environment { get; init; } = ImmutableDictionary<string, string?>.Empty;
}
