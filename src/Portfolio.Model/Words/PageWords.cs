namespace Portfolio.Model.Words;

/// <summary>What the pages of the site say themselves.</summary>
public sealed record PageWords
{
    public required string Home { get; init; }

    public required string Cv { get; init; }

    public required string Roles { get; init; }

    public required string Skills { get; init; }

    public required string Talks { get; init; }

    public required string Letters { get; init; }

    public required string People { get; init; }
}
