using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using Portfolio.Model.Views;
using Portfolio.Site.Checks;
using Portfolio.Site.Output;
using Portfolio.Site.Publishing;

namespace Portfolio.Site.Pipelines;

/// <summary>Runs pipelines side by side, those of a portfolio only where the memory has not kept what they made of the same.</summary>
internal sealed class PipelineRunner(SiteContext site, BuildMemory memory, CancellationToken cancellation)
{
    private readonly ConcurrentDictionary<string, TimeSpan> _times = new(StringComparer.Ordinal);

    /// <summary>As many at a time as there are processors, the results in the order of the runs.</summary>
    public async Task<ImmutableArray<FileGroup>> RunAllAsync(ImmutableArray<Func<Task<FileGroup>>> runs)
    {
        var groups = new FileGroup[runs.Length];
        await Parallel.ForAsync(0, runs.Length, cancellation, async (index, _) => groups[index] = await runs[index]());
        return [.. groups];
    }

    /// <summary>One group of a portfolio.</summary>
    /// <param name="name">What it is called in the memory.</param>
    /// <param name="portfolio">Whose group it is.</param>
    /// <param name="pipelines">What it consists of.</param>
    /// <param name="dependsOn">All that the pipelines look at, but for the portfolio and the map that it has.</param>
    public Task<FileGroup> RunAsync(string name, PortfolioView portfolio, ImmutableArray<IPortfolioPipeline> pipelines, object dependsOn) =>
        memory.RecallAsync(name, portfolio.Content.Path, (portfolio, dependsOn), () =>
            RunAsync(name, portfolio, [portfolio], pipelines.Select(pipeline => (pipeline.Name, Timed(pipeline.Name, () => pipeline.Run(site, portfolio, cancellation))))));

    /// <summary>A group that belongs to the site as a whole.</summary>
    /// <param name="name">What it is called in the memory.</param>
    /// <param name="content">What the site is to hold.</param>
    /// <param name="pipelines">What it consists of.</param>
    /// <param name="dependsOn">All that the pipelines look at, but for the map.</param>
    public Task<FileGroup> RunAsync(string name, PublicContent content, ImmutableArray<ISitePipeline> pipelines, object dependsOn) =>
        memory.RecallAsync(name, BuildMemory.WholeSite, (site.Map, dependsOn), () =>
            RunAsync(name, null, content.Portfolios, pipelines.Select(pipeline => (pipeline.Name, Timed(pipeline.Name, () => pipeline.Run(site, content, cancellation))))));

    /// <summary>What the pipelines made and how long they worked, the time of all portfolios together.</summary>
    public ImmutableArray<PipelineReport> Reports(IEnumerable<string> pipelines, IEnumerable<FileGroup> groups)
    {
        var files = groups.SelectMany(group => group.Counts).GroupBy(count => count.Pipeline, count => count.Files, StringComparer.Ordinal)
            .ToDictionary(counts => counts.Key, counts => counts.Sum(), StringComparer.Ordinal);
        return [.. pipelines.Select(name => new PipelineReport(name, files.GetValueOrDefault(name), _times.GetValueOrDefault(name)))];
    }

    private async Task<FileGroup> RunAsync(string name, PortfolioView? portfolio, ImmutableArray<PortfolioView> among, IEnumerable<(string Name, Task<PipelineOutput> Output)> runs)
    {
        var started = runs.ToList();
        var outputs = await Task.WhenAll(started.Select(run => run.Output));
        var files = OutputFile.InOrder(outputs.SelectMany(output => output.Files));
        return new FileGroup
        {
            Name = name,
            Portfolio = portfolio,
            Files = files,
            Diagnostics = [.. outputs.SelectMany(output => output.Diagnostics)],
            Counts = [.. started.Zip(outputs, (run, output) => (run.Name, output.Files.Length))],
            Links = GroupLinks.Of(files, site.Map),
            Published = PublishedAddresses.Of(files.Select(file => file.Path), among),
        };
    }

    private Task<PipelineOutput> Timed(string name, Func<PipelineOutput> run) => Task.Run(() =>
    {
        var started = Stopwatch.GetTimestamp();
        var output = run();
        var time = Stopwatch.GetElapsedTime(started);
        _times.AddOrUpdate(name, time, (_, before) => before + time);
        return output;
    }, cancellation);
}
