using System.Collections.Immutable;
using System.Globalization;
using Portfolio.Model.Diagnostics;
using Portfolio.Preview;
using Portfolio.Site.Reporting;

namespace Portfolio.Terminal;

/// <summary>What a running preview says: a line for each change, and each diagnostic once, until it is mended.</summary>
/// <param name="talk">Where to.</param>
/// <param name="screen">What is there.</param>
/// <param name="port">The port that was asked for.</param>
internal sealed class PreviewReport(TextWriter talk, Screen screen, int port)
{
    private HashSet<(string Code, string File, string Message)> _said = [];
    private HashSet<(string Code, string File, string Message)> _saidOfDocuments = [];
    private ImmutableArray<(string File, Uri Address)> _saidOfUnlisted = [];
    private bool _hadErrors;

    public void Say(PreviewNews news)
    {
        switch (news)
        {
            case PreviewStarted started:
                Start(started);
                break;
            case PreviewNotStarted { Fault: var fault }:
                NewReport().Show([fault], input: null);
                break;
            case PagesMade made:
                Say(made);
                break;
            case DocumentsMade documents:
                _saidOfDocuments = ShowNew(documents.Diagnostics, documents.Lines, _saidOfDocuments);
                break;
        }
    }

    public void SayUnopened(Uri address) => talk.WriteLine($"No browser could be opened; go to {address} yourself.");

    private void Start(PreviewStarted started)
    {
        if (port != 0 && started.Address.Port != port) talk.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Port {port} is taken; {started.Address.Port} is the next that is free."));
        talk.WriteLine($"Preview at {started.Address} of {string.Join(", ", started.Folders.Select(folder => $"'{folder}'"))}. Ctrl-C ends it.");
    }

    private void Say(PagesMade made)
    {
        var what = made.Changed.Length switch
        {
            0 => "",
            <= 3 => string.Join(", ", made.Changed) + ": ",
            _ => string.Create(CultureInfo.InvariantCulture, $"{made.Changed.Length} files: "),
        };
        if (made.HasErrors)
        {
            var errors = made.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
            talk.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}{errors} {(errors == 1 ? "error" : "errors")}; the pages stay as they were."));
        }
        else
        {
            var mended = _hadErrors ? "mended; " : "";
            talk.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}{mended}{made.Pages} {(made.Pages == 1 ? "page" : "pages")} in {made.Time.TotalMilliseconds:F0} ms"));
        }
        _hadErrors = made.HasErrors;
        _said = ShowNew(made.Diagnostics, made.Lines, _said);
        foreach (var (file, address) in made.Unlisted.Except(_saidOfUnlisted)) talk.WriteLine($"{file} is unlisted, at {address}");
        if (!made.HasErrors) _saidOfUnlisted = made.Unlisted;
    }

    /// <returns>What has been said now.</returns>
    private HashSet<(string Code, string File, string Message)> ShowNew(
        IReadOnlyCollection<Diagnostic> diagnostics, SourceLines lines, HashSet<(string Code, string File, string Message)> before)
    {
        NewReport().Show(diagnostics.Where(diagnostic => !before.Contains(KeyOf(diagnostic))), lines);
        return [.. diagnostics.Select(KeyOf)];
    }

    private Report NewReport() => new(TextWriter.Null, talk, screen, ReportFormat.Text, isQuiet: false);

    /// <summary>The same fault may move to another line while lines are written above it.</summary>
    private static (string Code, string File, string Message) KeyOf(Diagnostic diagnostic) => (diagnostic.Code, diagnostic.Place.File, diagnostic.Message);
}
