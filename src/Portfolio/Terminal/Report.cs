using System.Collections.Immutable;
using System.Globalization;
using Portfolio.Model.Diagnostics;
using Portfolio.Site;

namespace Portfolio.Terminal;

/// <summary>All that a command says to the person at the terminal, on standard error.</summary>
internal sealed class Report(TextWriter talk)
{
    private int _errors;
    private int _warnings;

    public bool HasErrors => _errors > 0;

    /// <summary>Each diagnostic with its cure below it.</summary>
    /// <param name="diagnostics">In the order in which they are to be read.</param>
    /// <param name="folder">What their places are relative to; null where they name what the caller named.</param>
    public void Show(IEnumerable<Diagnostic> diagnostics, string? folder)
    {
        foreach (var diagnostic in diagnostics)
        {
            _errors += diagnostic.Severity == Severity.Error ? 1 : 0;
            _warnings += diagnostic.Severity == Severity.Warning ? 1 : 0;
            var place = folder is null ? diagnostic.Place : diagnostic.Place with { File = $"{folder}/{diagnostic.Place.File}".TrimEnd('/') };
            talk.WriteLine(diagnostic with { Place = place });
            talk.WriteLine($"    {diagnostic.Cure}");
        }
    }

    /// <summary>The addresses that nothing in the site mentions, for the one who is to give them to others.</summary>
    public void ShowUnlisted(ImmutableArray<UnlistedPage> pages, string folder)
    {
        foreach (var page in pages) talk.WriteLine($"{folder}/{page.File} is unlisted, at {page.Address.Url}");
    }

    /// <summary>What became of the kept addresses: each that is given up by name, since links to it break now.</summary>
    public void Kept(ImmutableArray<string> added, ImmutableArray<string> givenUp, string file)
    {
        talk.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Kept {added.Length} new {(added.Length == 1 ? "address" : "addresses")} in '{file}', gave up {givenUp.Length}."));
        foreach (var address in givenUp) talk.WriteLine($"    {address} is given up.");
    }

    public int Failed()
    {
        talk.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Nothing was written: {Count(_errors, "error")}{AndWarnings}."));
        return ExitCode.Faults;
    }

    public int Made(BuildResult site, string output)
    {
        foreach (var pipeline in site.Pipelines.Where(pipeline => pipeline.Files > 0))
            talk.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pipeline.Name,-10} {Count(pipeline.Files, "file"),9} {pipeline.Time.TotalMilliseconds,7:F0} ms"));
        talk.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Wrote {Count(site.Files.Length, "file")} to '{output}'{AndWarnings}."));
        return ExitCode.Good;
    }

    private string AndWarnings => _warnings == 0 ? "" : $", {Count(_warnings, "warning")}";

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
