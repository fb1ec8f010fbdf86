using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Views;
using Portfolio.Site.Checks;
using Portfolio.Site.Output;
using Portfolio.Site.Publishing;

namespace Portfolio.Site.Pipelines;

/// <summary>
/// Files that change together: the pages of a portfolio, its documents, or what belongs to the site as a whole. An unchanged
/// group is taken over from an earlier build with all that a look at it alone has shown.
/// </summary>
internal sealed record FileGroup
{
    /// <summary>What it is called: <c>pages</c>, <c>documents</c>, <c>documents to come</c>, <c>no documents</c>, <c>surroundings</c>, <c>assets</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Whose group it is; null for the site as a whole.</summary>
    public PortfolioView? Portfolio { get; init; }

    /// <summary>In the order of their paths.</summary>
    public ImmutableArray<OutputFile> Files { get; init; } = [];

    /// <summary>The paths of files that belong to the group and are made later, in ordinal order.</summary>
    public ImmutableArray<string> NotMade { get; init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>How many files each pipeline made.</summary>
    public ImmutableArray<(string Pipeline, int Files)> Counts { get; init; } = [];

    public required GroupLinks Links { get; init; }

    /// <summary>From <see cref="PublishedAddresses"/>.</summary>
    public ImmutableArray<string> Published { get; init; } = [];

    /// <summary>The documents, pictures and Markdown pages of a portfolio without their bytes: they may be linked to.</summary>
    /// <param name="site">Where they stand.</param>
    /// <param name="portfolio">Whose documents.</param>
    /// <param name="areMadeLater">False where the site is to have none.</param>
    public static FileGroup OfDocuments(SiteContext site, PortfolioView portfolio, bool areMadeLater)
    {
        var paths = DownloadsPipeline.Addresses(portfolio)
            .Concat(PicturesPipeline.Addresses(site, portfolio))
            .Concat(MarkdownPipeline.Addresses(site, portfolio))
            .Select(address => address.OutputPath).Order(StringComparer.Ordinal).ToImmutableArray();
        var links = GroupLinks.ToFiles(paths);
        return areMadeLater
            ? new() { Name = "documents to come", Portfolio = portfolio, NotMade = paths, Links = links, Published = PublishedAddresses.Of(paths, [portfolio]) }
            : new() { Name = "no documents", Portfolio = portfolio, Links = links };
    }
}
