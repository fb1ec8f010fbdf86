using System.Collections.Immutable;
using System.Diagnostics;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Mapping;
using Portfolio.Model.Privacy;
using Portfolio.Reading;
using Portfolio.Site.Checks;
using Portfolio.Site.Pipelines;
using Portfolio.Site.Publishing;

namespace Portfolio.Site;

/// <summary>Makes a site of the owner's files: read, map, run the pipelines, check. It writes nothing; who called decides what becomes of the result.</summary>
public static class SiteBuilder
{
    /// <summary>What a site consists of.</summary>
    private static readonly ImmutableArray<IPipeline> Pipelines =
    [
        new HomePipeline(),
        new CvPipeline(),
        new RolesPipeline(),
        new SkillsPipeline(),
        new LettersPipeline(),
        new TalksPipeline(),
        new FeedsPipeline(),
        new DownloadsPipeline(),
        new PeoplePipeline(),
        new NotFoundPipeline(),
        new RedirectsPipeline(),
        new AssetsPipeline(),
        new HeadersPipeline(),
        new SitemapPipeline(),
    ];

    public static async Task<BuildResult> BuildAsync(BuildRequest request, CancellationToken cancellation)
    {
        var read = ContentReader.Read(request.Input);
        if (read.Content is not { } owned) return new BuildResult(null, [], Sorted(read.Diagnostics), []);

        var baseUrl = request.BaseUrl ?? owned.Settings.Url;
        var (shown, publishing) = ShownPages.Of(owned, request, AddressBook.Read(request.Input));
        var map = new SiteMap(Withholding.Apply(shown), baseUrl);
        await using var renderers = new PageRendererPool();
        var site = new SiteContext(map, request, renderers);

        var made = await Task.WhenAll(Pipelines.Select(pipeline => Task.Run(() => RunAsync(pipeline, site, cancellation), cancellation)));
        var files = made.SelectMany(run => run.Output.Files).OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();
        var notMade = made.SelectMany(run => run.Output.NotMade).Order(StringComparer.Ordinal).ToImmutableArray();
        var diagnostics = read.Diagnostics
            .Concat(SiteFaults.Of(request, owned))
            .Concat(publishing)
            .Concat(made.SelectMany(run => run.Output.Diagnostics))
            .Concat(SiteCheck.Find(files, notMade, map, Withholding.Values(owned)));
        return new BuildResult(owned, files, Sorted(diagnostics), [.. made.Select(run => run.Report)])
        {
            NotMade = notMade,
            Root = map.Home.Href,
            Unlisted = [.. Unlisted(map)],
        };
    }

    private static async Task<(PipelineOutput Output, PipelineReport Report)> RunAsync(IPipeline pipeline, SiteContext site, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        var output = await pipeline.RunAsync(site, cancellation);
        return (output, new PipelineReport(pipeline.Name, output.Files.Length, Stopwatch.GetElapsedTime(started)));
    }

    private static IEnumerable<UnlistedPage> Unlisted(SiteMap map) =>
        from portfolio in map.Content.Portfolios
        from page in portfolio.Letters.Select(letter => (letter.Source.File, letter.Publication.Key, Subject: (object)letter))
            .Concat(portfolio.Talks.Select(talk => (talk.Place.File, talk.Publication.Key, Subject: (object)talk)))
        where page.Key is not null
        select new UnlistedPage(page.File, map.Of(portfolio).Page(page.Subject));

    private static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.OrderBy(diagnostic => diagnostic.Place).ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal).Distinct()];
}
