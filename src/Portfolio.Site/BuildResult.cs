using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Mapping;
using Portfolio.Site.Output;
using Portfolio.Site.Publishing;

namespace Portfolio.Site;

/// <summary>A site in memory, and all that is to be said about it.</summary>
/// <param name="Content">What was read, private things included; null where nothing could be read.</param>
/// <param name="Files">By path. Not to be published while <see cref="HasErrors"/>.</param>
/// <param name="Diagnostics">In the order of their places, which are relative to the input folder.</param>
/// <param name="Pipelines">What each made and how long it worked, in the order of the builder's lists.</param>
public sealed record BuildResult(
    SiteContent? Content,
    ImmutableArray<OutputFile> Files,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<PipelineReport> Pipelines)
{
    /// <summary>The paths of files that belong to the site but were not made, in ordinal order: see <see cref="SiteParts.Pages"/>.</summary>
    public ImmutableArray<string> NotMade { get; init; } = [];

    /// <summary>What links say for the root of the site: <c>/</c>, or the folder of its host that it stands in, with a slash at its end.</summary>
    public string Root { get; init; } = "/";

    /// <summary>The addresses that others may link to, from the root of the site, in ordinal order: what <see cref="AddressBook"/> keeps.</summary>
    public ImmutableArray<string> Addresses => Published.Value;

    /// <summary>Put together when somebody asks: a preview never does.</summary>
    internal Lazy<ImmutableArray<string>> Published { get; init; } = new([]);

    /// <summary>The pages that nothing in the site mentions. Their addresses are for the owner alone.</summary>
    public ImmutableArray<UnlistedPage> Unlisted { get; init; } = [];

    /// <summary>The page for which a visitor fetches most, of those that weigh most uncompressed; null where there is no page.</summary>
    public PageWeight? Heaviest => HeaviestPage.Value;

    /// <summary>Weighed beside what comes after the build, or when somebody asks.</summary>
    internal Lazy<PageWeight?> HeaviestPage { get; init; } = new((PageWeight?)null);

    /// <summary>Every page, and every file that pages show, in the order of their paths; empty unless <see cref="BuildRequest.WeighsAll"/> asked for it.</summary>
    public ImmutableArray<FileWeight> Weights { get; init; } = [];

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <param name="File">The letter's or talk's file, relative to the input folder.</param>
/// <param name="Address">Where its page is.</param>
public sealed record UnlistedPage(string File, Address Address);

/// <param name="Name">The pipeline.</param>
/// <param name="Files">How many files it made.</param>
/// <param name="Time">How long it worked, all portfolios together; nothing where all was taken over from an earlier build.</param>
public sealed record PipelineReport(string Name, int Files, TimeSpan Time);
