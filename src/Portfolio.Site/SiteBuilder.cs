using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Input;
using Portfolio.Model.Mapping;
using Portfolio.Model.Privacy;
using Portfolio.Model.Views;
using Portfolio.Reading;
using Portfolio.Site.Checks;
using Portfolio.Site.Output;
using Portfolio.Site.Pipelines;
using Portfolio.Site.Publishing;

namespace Portfolio.Site;

/// <summary>Makes a site of the owner's files: read, map, run the pipelines, check. It writes nothing; who called decides what becomes of the result.</summary>
public static class SiteBuilder
{
    /// <summary>What the pages of a portfolio consist of.</summary>
    private static readonly ImmutableArray<IPortfolioPipeline> Pages =
    [
        new HomePipeline(),
        new CvPipeline(),
        new RolesPipeline(),
        new SkillsPipeline(),
        new LettersPipeline(),
        new TalksPipeline(),
        new FeedsPipeline(),
        new IconsPipeline(),
    ];

    /// <summary>What takes longer than its pages. The longest last: a thread takes up first what it laid down last, and short ones fill the gaps at the end.</summary>
    private static readonly ImmutableArray<IPortfolioPipeline> Documents = [new MarkdownPipeline(), new PicturesPipeline(), new DownloadsPipeline()];

    /// <summary>What stands around the portfolios.</summary>
    private static readonly ImmutableArray<ISitePipeline> Surroundings =
    [
        new PeoplePipeline(),
        new NotFoundPipeline(),
        new RedirectsPipeline(),
        new HeadersPipeline(),
        new SitemapPipeline(),
    ];

    /// <summary>What is in the site as it is.</summary>
    private static readonly ImmutableArray<ISitePipeline> Assets = [new AssetsPipeline()];

    private static readonly ImmutableArray<string> PipelineNames =
        [.. Pages.Concat(Documents).Select(pipeline => pipeline.Name), .. Surroundings.Concat(Assets).Select(pipeline => pipeline.Name)];

    public static async Task<BuildResult> BuildAsync(BuildRequest request, CancellationToken cancellation)
    {
        var memory = request.Memory;
        // What draws takes as long to get its fonts as a CV takes to be read.
        var drawing = Task.Run(() => SiteContext.DrawingOf(request), cancellation);
        var read = memory.Read = ContentReader.Read(request.Input, memory.Read);
        if (read.Content is not { } owned) return new BuildResult(null, [], Sorted(read.Diagnostics, request.Input), []);

        var map = new SiteMap(owned, request.BaseUrl ?? owned.Settings.Url);
        var content = PublicContent.Of(owned, request, map);
        var site = new SiteContext(request, map, await drawing);

        var runner = new PipelineRunner(site, memory, cancellation);
        var news = new BuildNews(content.Portfolios.Length, request.News);
        var groups = await runner.RunAllAsync(
        [
            .. content.Portfolios.Select(portfolio => (Func<Task<FileGroup>>)(() => news.AfterDocumentsAsync(DocumentsAsync(portfolio, request, runner, site)))),
            .. content.Portfolios.Select(portfolio => (Func<Task<FileGroup>>)(() => news.AfterPagesAsync(PagesAsync(portfolio, request, runner, site)))),
            () => SurroundingsAsync(content, request, runner, site),
            () => runner.RunAsync("assets", content, Assets, (site.Theme, new FileList(content.Files))),
        ]);
        memory.KeepOnly(content.Portfolios);
        var weighing = Task.Run(() => WeightCheck.Find(groups, request.Theme.Tokens.PageWeight, memory), cancellation);

        var files = SortedRuns.Merge(groups.Select(group => group.Files), file => file.Path);
        var notMade = SortedRuns.Merge(groups.Select(group => group.NotMade), path => path);
        var published = new Lazy<ImmutableArray<string>>(() => SortedRuns.Merge(groups.Select(group => group.Published), address => address));
        var withheld = Withheld(owned, memory);
        var faults = SiteCheck.Find(groups, withheld, memory);
        var (heaviest, tooHeavy) = await weighing;
        // It takes long, and nothing here waits for it. Whoever has pages alone made does not ask.
        if (request.Parts != SiteParts.Pages) _ = Task.Run(() => heaviest.Value, cancellation);
        var diagnostics = read.Diagnostics
            .Concat(SiteFaults.Of(request, owned, withheld))
            .Concat(content.Diagnostics)
            .Concat(groups.SelectMany(group => group.Diagnostics))
            .Concat(faults)
            .Concat(tooHeavy)
            .Concat(AddressCheck.Find(request, published, content));
        return new BuildResult(owned, files, Sorted(diagnostics, request.Input), runner.Reports(PipelineNames, groups))
        {
            NotMade = notMade,
            Root = map.Home.Href,
            HeaviestPage = heaviest,
            Weights = request.WeighsAll ? WeightCheck.WeighAll(groups, memory) : [],
            Published = published,
            Unlisted = [.. content.Unlisted],
        };
    }

    /// <summary>What must not turn up in anything that is published, each value once.</summary>
    private static ImmutableArray<WithheldValue> Withheld(SiteContent owned, BuildMemory memory) => Withholding.Distinct(owned.Portfolios.SelectMany(portfolio =>
        memory.Recall<IReadOnlyList<WithheldValue>>("withheld", portfolio.Path, (portfolio, owned.Settings), () => Withholding.Values(portfolio, owned.Settings.Withheld))));

    private static Task<FileGroup> SurroundingsAsync(PublicContent content, BuildRequest request, PipelineRunner runner, SiteContext site) =>
        runner.RunAsync("surroundings", content, Surroundings, (SiteListing.Of(site, content.Portfolios, request.Memory), PageKey(request, site)));

    private static Task<FileGroup> PagesAsync(PortfolioView portfolio, BuildRequest request, PipelineRunner runner, SiteContext site) =>
        runner.RunAsync("pages", portfolio, Pages, PageKey(request, site));

    /// <summary>What pages depend on beside what they show.</summary>
    private static object PageKey(BuildRequest request, SiteContext site) => (site.Theme, site.IsIndexed, site.Pictures, request.Parts == SiteParts.NoDocuments);

    private static Task<FileGroup> DocumentsAsync(PortfolioView portfolio, BuildRequest request, PipelineRunner runner, SiteContext site) =>
        request.Parts == SiteParts.All
            ? runner.RunAsync("documents", portfolio, Documents, site.Theme)
            : Task.FromResult(DocumentsToCome(portfolio, request, site));

    /// <summary>What a portfolio's documents will be called, or none of them where the site is to have none.</summary>
    private static FileGroup DocumentsToCome(PortfolioView portfolio, BuildRequest request, SiteContext site) =>
        request.Memory.Recall("documents to come", portfolio.Content.Path, (portfolio, site.Theme, request.Parts), () => FileGroup.OfDocuments(site, portfolio, request.Parts == SiteParts.Pages));

    private static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics, InputTree input) =>
        [.. diagnostics.Select(diagnostic => FoundPlaces.Sharpen(diagnostic, input)).OrderBy(diagnostic => diagnostic.Place).ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal).Distinct()];
}
