using System.Collections.Immutable;
using System.Globalization;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Input;
using Portfolio.Site;
using Portfolio.Site.Output;
using Portfolio.Site.Reporting;
using Spectre.Console;

namespace Portfolio.Terminal;

/// <summary>All that a command says to whoever called it: diagnostics in the format that was asked for, progress, and what to do next.</summary>
/// <param name="results">Standard output: diagnostics in a format for programs.</param>
/// <param name="talk">Standard error: all else.</param>
/// <param name="screen">What is at the end of standard error.</param>
/// <param name="format">How diagnostics are put.</param>
/// <param name="isQuiet">Only errors and warnings are said.</param>
internal sealed class Report(TextWriter results, TextWriter talk, Screen screen, ReportFormat format, bool isQuiet)
{
    private const int Indent = 4;

    private readonly Pen _pen = new(screen.IsColoured);
    private readonly List<Diagnostic> _diagnostics = [];

    public bool HasErrors => _diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Each diagnostic with its cure below it, and on a terminal with the line of the file between them.</summary>
    /// <param name="diagnostics">In the order in which they are to be read.</param>
    /// <param name="input">What their places are relative to, and whose files they are in; null where they name what the caller named.</param>
    public void Show(IEnumerable<Diagnostic> diagnostics, InputTree? input)
    {
        var lines = new SourceLines(file => input?.Files.GetValueOrDefault(file)?.Bytes);
        foreach (var diagnostic in diagnostics)
        {
            var place = input is null ? diagnostic.Place : diagnostic.Place with { File = $"{input.Name}/{diagnostic.Place.File}".TrimEnd('/') };
            Show(diagnostic with { Place = place }, lines, diagnostic.Place);
        }
    }

    /// <inheritdoc cref="Show(IEnumerable{Diagnostic}, InputTree?)"/>
    /// <param name="diagnostics">Their places name what the caller named.</param>
    /// <param name="lines">Of the files that they may be in, called as in their places.</param>
    public void Show(IEnumerable<Diagnostic> diagnostics, SourceLines lines)
    {
        foreach (var diagnostic in diagnostics) Show(diagnostic, lines, diagnostic.Place);
    }

    /// <summary>Shows on a terminal that work is going on; elsewhere, and to whoever wants quiet, nothing.</summary>
    /// <param name="doing">What is being done.</param>
    /// <param name="work">Is handed what to call with news of it.</param>
    public async Task<T> WatchAsync<T>(string doing, Func<Action<string>, Task<T>> work)
    {
        if (!screen.IsTerminal || isQuiet) return await work(_ => { });
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(talk),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = screen.Width;
        return await console.Status().Spinner(Spinner.Known.Dots).StartAsync(Markup.Escape(doing), status => work(news => status.Status = Markup.Escape(news)));
    }

    /// <summary>The addresses that nothing in the site mentions, for the one who is to give them to others.</summary>
    public void ShowUnlisted(ImmutableArray<UnlistedPage> pages, string folder)
    {
        foreach (var page in pages.Where(_ => !isQuiet)) talk.WriteLine($"{folder}/{page.File} is unlisted, at {page.Address.Url}");
    }

    /// <summary>What became of the kept addresses: each that is given up by name, since links to it break now.</summary>
    public void Kept(ImmutableArray<string> added, ImmutableArray<string> givenUp, string file)
    {
        if (isQuiet) return;
        talk.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Kept {added.Length} new {(added.Length == 1 ? "address" : "addresses")} in '{file}', gave up {givenUp.Length}."));
        foreach (var address in givenUp) talk.WriteLine($"    {address} is given up.");
    }

    /// <summary>What was asked for, so it is said to whoever wants quiet, too.</summary>
    public void ShowWeights(ImmutableArray<FileWeight> files)
    {
        if (files.IsEmpty) return;
        talk.WriteLine($"{"bytes",9} {"gzip",9} {"brotli",9} {"whole",9}");
        foreach (var file in files)
            talk.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Own.Raw,9} {file.Own.Gzip,9} {file.Own.Brotli,9} {file.Whole?.Brotli,9}  {file.Path}"));
        talk.WriteLine("Whole is a page with all that it shows, as brotli.");
    }

    /// <summary>The site was not written, for the errors that were shown.</summary>
    public int Failed() => End(ExitCode.Faults,
        $"{_pen.Of(Severity.Error, "Nothing was written")}: {Counts}.",
        "mend what is called an error above, and build again; docs/diagnostics.md explains every code.");

    public int Made(BuildResult site, string output)
    {
        foreach (var pipeline in site.Pipelines.Where(pipeline => pipeline.Files > 0 && !isQuiet))
            talk.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pipeline.Name,-10} {Count(pipeline.Files, "file"),9} {pipeline.Time.TotalMilliseconds,7:F0} ms"));
        if (site.Heaviest is { } page && !isQuiet)
            talk.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The heaviest page, {page.Path}, is {page.Size.Brotli / 1000} KB with all that it shows (brotli; {page.Size.Gzip / 1000} KB with gzip)."));
        return End(ExitCode.Good,
            $"{_pen.Good("Wrote")} {Count(site.Files.Length, "file")} to '{output}'{AndWarnings}.",
            "look at it with 'portfolio preview', or publish the folder: docs/publishing.md.");
    }

    /// <summary>What a look at the content has found.</summary>
    /// <param name="what">Was looked at.</param>
    /// <param name="next">What to do where nothing is wrong.</param>
    public int Checked(string what, string next) => HasErrors
        ? End(ExitCode.Faults, $"{_pen.Of(Severity.Error, "Not good")}: {Counts} in {what}.", "mend what is called an error above; docs/diagnostics.md explains every code.")
        : End(ExitCode.Good, $"{_pen.Good("Good")}: no errors in {what}{AndWarnings}.", next);

    /// <summary>Ends a command that has shown its result already.</summary>
    public int Ended()
    {
        if (format != ReportFormat.Text) results.Write(Rendered());
        return HasErrors ? ExitCode.Faults : ExitCode.Good;
    }

    private int End(int exitCode, string summary, string next)
    {
        if (format != ReportFormat.Text) results.Write(Rendered());
        if (isQuiet) return exitCode;
        talk.WriteLine(summary);
        Say($"Next: {next}", indent: 6, line => line.StartsWith("Next", StringComparison.Ordinal) ? _pen.Bold("Next") + line["Next".Length..] : line);
        return exitCode;
    }

    private string Rendered() => format switch
    {
        ReportFormat.Json => JsonReportRenderer.Render(_diagnostics) + "\n",
        ReportFormat.Sarif => SarifRenderer.Render(_diagnostics, ProgramVersion.Number) + "\n",
        _ => WorkflowCommandRenderer.Render(_diagnostics),
    };

    private void Show(Diagnostic diagnostic, SourceLines lines, SourcePlace place)
    {
        if (isQuiet && diagnostic.Severity == Severity.Note) return;
        _diagnostics.Add(diagnostic);
        if (format != ReportFormat.Text) return;
        var kind = $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}";
        Say(PrintableText.Of(diagnostic.ToString()), Indent, line => line.Replace($": {kind}: ", $": {_pen.Of(diagnostic.Severity, kind)}: ", StringComparison.Ordinal));
        if (screen.IsTerminal && lines.Around(place) is { } excerpt)
        {
            foreach (var shown in MarkedLine.Render(excerpt, screen.Width, _pen)) talk.WriteLine(shown);
        }
        Say(PrintableText.Of(new string(' ', Indent) + diagnostic.Cure), Indent, line => line);
    }

    /// <summary>A line; on a terminal as many as its words take.</summary>
    private void Say(string text, int indent, Func<string, string> paint)
    {
        foreach (var line in screen.IsTerminal ? WordWrap.Lines(text, screen.Width, indent) : [text]) talk.WriteLine(paint(line));
    }

    private string Counts => string.Join(", ", new[] { (Severity.Error, "error"), (Severity.Warning, "warning") }
        .Select(kind => (Number: Number(kind.Item1), Noun: kind.Item2))
        .Where(kind => kind.Number > 0)
        .Select(kind => Count(kind.Number, kind.Noun)));

    private string AndWarnings => Number(Severity.Warning) == 0 ? "" : $", {Count(Number(Severity.Warning), "warning")}";

    private int Number(Severity severity) => _diagnostics.Count(diagnostic => diagnostic.Severity == severity);

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
