using System.Collections.Immutable;
using Portfolio.Model.Input;
using Portfolio.Model.Settings;

namespace Portfolio.Model.Career;

/// <summary>All that the input folder holds: what the pipelines work on.</summary>
public sealed record SiteContent
{
    public required SiteSettings Settings { get; init; }

    /// <summary>In the order of their paths. One with an empty path is the only one.</summary>
    public required ImmutableArray<PortfolioContent> Portfolios { get; init; }

    /// <summary>What lies in the <c>files</c> folders and is copied as it is.</summary>
    public ImmutableArray<InputFile> Files { get; init; } = [];
}
