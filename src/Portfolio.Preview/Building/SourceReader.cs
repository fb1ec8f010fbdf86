using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Input;
using Portfolio.Preview.Headers;
using Portfolio.Preview.Watching;
using Portfolio.Site.Input;
using Portfolio.Theme.Files;

namespace Portfolio.Preview.Building;

/// <summary>Reads all that a preview is made of; what did not change since the last time is not made anew.</summary>
internal sealed class SourceReader(PreviewOptions options)
{
    private readonly string _netlifyName = options.Netlify.Replace('\\', '/');
    private readonly KnownFiles _known = new(TimeProvider.System);
    private InputReading? _input;
    private (ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files, ThemeAssets Assets)? _theme;
    private (string Text, ImmutableArray<HeaderRule> Rules, Diagnostic? Fault)? _headers;

    /// <summary>The last that were understood; a file that is empty, as in the midst of a save, says nothing.</summary>
    private ImmutableArray<HeaderRule> _understood = [];

    /// <param name="changes">What may have changed since the last time.</param>
    /// <param name="cancellation">Stops between two files.</param>
    public Sources Read(Changes changes, CancellationToken cancellation)
    {
        var (input, faults) = _input = _input is { } earlier && changes.NamesIn(options.Input) is { } touched
            ? InputFolder.ReadAgain(options.Input, earlier, touched, _known, cancellation)
            : InputFolder.Read(options.Input, cancellation, _known);
        var (themeFiles, theme) = Theme(changes);
        var (netlify, rules, fault) = Headers();
        return new Sources
        {
            Input = input,
            Theme = theme,
            ThemeFiles = (ThemeFolder.NameOf(options.Theme), themeFiles),
            Headers = rules,
            HeadersFile = (_netlifyName, netlify),
            Diagnostics =
            [
                .. faults.Select(diagnostic => Placed(diagnostic, input)),
                .. theme.Diagnostics.Select(diagnostic => Placed(diagnostic, ThemeFolder.NameOf(options.Theme))),
                .. new[] { fault }.OfType<Diagnostic>(),
            ],
        };
    }

    /// <summary>A diagnostic about the input with its place as messages call it.</summary>
    public static Diagnostic Placed(Diagnostic diagnostic, InputTree input) => Placed(diagnostic, input.Name);

    private static Diagnostic Placed(Diagnostic diagnostic, string folder) =>
        diagnostic with { Place = diagnostic.Place with { File = $"{folder}/{diagnostic.Place.File}".TrimEnd('/') } };

    private (ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files, ThemeAssets Assets) Theme(Changes changes)
    {
        if (_theme is { } untouched && changes.NamesIn(options.Theme) is { Count: 0 }) return untouched;
        var files = ThemeFolder.Read(options.Theme);
        if (_theme is { } known && !SortedDifference.Between(known.Files, files, static (file, other) => file.Span.SequenceEqual(other.Span)).Any()) return known;
        var read = (files, files.IsEmpty ? ThemeAssets.Load() : ThemeAssets.From(files));
        _theme = read;
        return read;
    }

    private (string Text, ImmutableArray<HeaderRule> Rules, Diagnostic? Fault) Headers()
    {
        var text = NetlifyFile() ?? BuiltIn.Text("netlify.toml");
        if (_headers is { } known && known.Text == text) return known;
        var (rules, fault) = NetlifyConfiguration.Read(_netlifyName, text);
        if (fault is null && !string.IsNullOrWhiteSpace(text)) _understood = rules;
        var headers = (text, fault is null ? rules : _understood, fault);
        _headers = headers;
        return headers;
    }

    private string? NetlifyFile()
    {
        try
        {
            return File.Exists(options.Netlify) ? File.ReadAllText(options.Netlify) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
