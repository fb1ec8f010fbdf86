using System.Collections.Immutable;

namespace Portfolio.Model.Career;

/// <summary>All that one person's folder holds.</summary>
public sealed record PortfolioContent
{
    /// <summary>The folder relative to the input folder, with <c>/</c> separators; empty for the input folder itself.</summary>
    public required string Path { get; init; }

    public required Cv Cv { get; init; }

    /// <summary>In the order of the file names. As read, drafts are among them; see <see cref="Publication.IsDraft"/>.</summary>
    public ImmutableArray<Letter> Letters { get; init; } = [];

    /// <summary>The talks of the CV and of the talk files, newest first, each once. As read, drafts are among them.</summary>
    public ImmutableArray<Talk> Talks { get; init; } = [];
}
