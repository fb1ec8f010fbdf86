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

    /// <param name="changes">What may have changed since the last time.</param>
    /// <param name="cancellation">Stops between two files.</param>
    public Sources Read(Changes changes, CancellationToken cancellation)
    {
        var (input, faults) = _input = _input is { } earlier && changes.NamesIn(options.Input) is { } touched
            ? InputFolder.ReadAgain(options.Input, earlier, touched, _known, cancellation)
            : InputFolder.Read(options.Input, cancellation, _known);
        var themeFiles = ThemeFolder.Read(options.Theme);
        var theme = Theme(themeFiles);
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

    private ThemeAssets Theme(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        if (_theme is { } known && known.Files.Count == files.Count && known.Files.All(file => files.TryGetValue(file.Key, out var bytes) && bytes.Span.SequenceEqual(file.Value.Span)))
            return known.Assets;
        var assets = files.IsEmpty ? ThemeAssets.Load() : ThemeAssets.From(files);
        _theme = (files, assets);
        return assets;
    }

    private (string Text, ImmutableArray<HeaderRule> Rules, Diagnostic? Fault) Headers()
    {
        var text = NetlifyFile() ?? BuiltIn.Text("netlify.toml");
        if (_headers is { } known && known.Text == text) return known;
        var (rules, fault) = NetlifyConfiguration.Read(_netlifyName, text);
        // Headers that are not understood for a moment are those of the moment before.
        var headers = (text, fault is null ? rules : _headers?.Rules ?? [], fault);
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
