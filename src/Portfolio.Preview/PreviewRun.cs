using System.Collections.Immutable;
using System.Diagnostics;
using Portfolio.Model.Diagnostics;
using Portfolio.Preview.Building;
using Portfolio.Preview.Faults;
using Portfolio.Preview.Serving;
using Portfolio.Preview.Watching;
using Portfolio.Theme.Files;

namespace Portfolio.Preview;

/// <summary>A preview from its start to its end: serve, and whenever a file changes, read, build, show.</summary>
public sealed class PreviewRun
{
    /// <summary>A file that is being written looks like a mistake for a moment: errors are shown when the files have been still for so long.</summary>
    private static readonly TimeSpan ErrorPatience = TimeSpan.FromMilliseconds(150);

    /// <summary>Documents are made when nothing else is to be done; a request for one does not wait for this.</summary>
    private static readonly TimeSpan BeforeDocuments = TimeSpan.FromMilliseconds(700);

    private readonly PreviewOptions _options;
    private readonly Action<PreviewNews> _tell;
    private readonly SourceReader _reader;
    private readonly PreviewBuilder _builder;
    private readonly LiveState _live = new();
    private Sources? _sources;
    private ImmutableArray<Diagnostic> _diagnostics = [];
    private ServedSite? _complete;

    /// <param name="options">What is to be previewed.</param>
    /// <param name="tell">Called for each piece of news, one after another.</param>
    public PreviewRun(PreviewOptions options, Action<PreviewNews> tell)
    {
        (_options, _tell) = (options, tell);
        (_reader, _builder) = (new SourceReader(options), new PreviewBuilder(options));
    }

    /// <summary>Runs until it is cancelled, which is the ordinary end.</summary>
    /// <returns>False where it could not start.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellation)
    {
        await using var server = await PreviewServer.StartAsync(_live, _options.Port, cancellation);
        if (server is null)
        {
            _tell(new PreviewNotStarted(PreviewFaults.NoPort(_options.Port, "127.0.0.1")));
            return false;
        }
        using var watcher = new SourceWatcher(Watched(_options));
        _tell(new PreviewStarted(server.Address, [.. new[] { _options.Input, _options.Theme, _options.Netlify }.Where(Path.Exists)]));
        try
        {
            for (var changes = Changes.Anything; ;)
            {
                await ShowPagesAsync(changes, watcher, server.Address, cancellation);
                using var idle = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
                var documents = ShowDocumentsAsync(idle.Token);
                changes = await watcher.NextAsync(cancellation);
                await idle.CancelAsync();
                _live.Now.Site?.Documents.Interrupt();
                await documents;
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return true;
        }
    }

    private async Task ShowPagesAsync(Changes changes, SourceWatcher watcher, Uri address, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        var sources = _reader.Read(changes, cancellation);
        if (sources.LackWhatWasIn(_sources)) sources = _reader.Read(await watcher.RestAsync(cancellation), cancellation);
        if (sources.AreThoseOf(_sources)) return;
        var pages = await _builder.PagesAsync(sources, cancellation);
        // One save is often several events, which come in while the pages are made. Nearly always all was written when it was read.
        if (await watcher.RestAsync(cancellation) is { AreNone: false } more && _reader.Read(more, cancellation) is var rested && !rested.AreThoseOf(sources))
        {
            sources = rested;
            pages = await _builder.PagesAsync(sources, cancellation);
        }
        ImmutableArray<Diagnostic> diagnostics = [.. sources.Diagnostics, .. Placed(pages.Diagnostics, sources)];
        var faults = FaultsOf(diagnostics, sources);
        if (!faults.IsEmpty && await watcher.IsChangedWithinAsync(ErrorPatience, cancellation)) return;
        var before = _live.Now;
        var remade = 0;
        if (!faults.IsEmpty)
        {
            _live.Show(before with { Faults = faults, Headers = sources.Headers });
        }
        else
        {
            var site = new ServedSite(pages, new DocumentsToCome(token => _builder.WholeAsync(sources, token)), before.Site);
            var difference = site.Since(before.Site);
            remade = difference.NewOrChanged;
            _live.Show(new PreviewState(site, [], sources.Headers, before.Moves.And(difference)));
        }
        var changed = sources.ChangedSince(_sources);
        (_sources, _diagnostics) = (sources, diagnostics);
        _tell(new PagesMade(changed, remade, Stopwatch.GetElapsedTime(started), diagnostics)
        {
            Lines = sources.Lines,
            Unlisted = [.. pages.Unlisted.Select(page => ($"{sources.Input.Name}/{page.File}", new Uri(address, page.Address.Href)))],
        });
    }

    /// <summary>What can be said of the documents alone comes late, and is shown over pages that are good.</summary>
    private async Task ShowDocumentsAsync(CancellationToken cancellation)
    {
        if (_live.Now is not { Site: { } site, Faults.IsEmpty: true } state || ReferenceEquals(site, _complete)) return;
        try
        {
            await Task.Delay(BeforeDocuments, cancellation);
            var whole = await site.Documents.WholeAsync().WaitAsync(cancellation);
            _complete = site;
            var more = Placed(whole.Diagnostics, _sources!).Except(_diagnostics).ToImmutableArray();
            var faults = FaultsOf(more, _sources!);
            if (!faults.IsEmpty) _live.Show(state with { Faults = faults });
            _tell(new DocumentsMade(more) { Lines = _sources!.Lines });
        }
        catch (OperationCanceledException)
        {
            // A file has changed, or the preview ends.
        }
    }

    private static IEnumerable<Diagnostic> Placed(ImmutableArray<Diagnostic> diagnostics, Sources sources) =>
        diagnostics.Select(diagnostic => SourceReader.Placed(diagnostic, sources.Input));

    private static ImmutableArray<PreviewFault> FaultsOf(ImmutableArray<Diagnostic> diagnostics, Sources sources)
    {
        var lines = sources.Lines;
        return [.. diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => new PreviewFault(diagnostic, lines.Around(diagnostic.Place)))];
    }

    private static IEnumerable<(string Folder, string Pattern, bool IsDeep)> Watched(PreviewOptions options) =>
    [
        (options.Input, "*", true),
        .. ThemeFileKind.All.Select(kind => (Path.Combine(options.Theme, kind.Folder), kind.Pattern, false)),
        (Path.GetDirectoryName(Path.GetFullPath(options.Netlify))!, Path.GetFileName(options.Netlify), false),
    ];
}
