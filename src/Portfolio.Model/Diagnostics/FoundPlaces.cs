using Portfolio.Model.Input;

namespace Portfolio.Model.Diagnostics;

/// <summary>Gives a diagnostic that quotes the owner the very place of the quotation.</summary>
public static class FoundPlaces
{
    /// <summary>An entry's head, which a diagnostic may name by its start, has a few lines.</summary>
    private const int MostLines = 6;

    /// <summary>The diagnostic with the line and column of <see cref="Diagnostic.Found"/>; as it is where nothing is quoted, or marks stand between the words.</summary>
    public static Diagnostic Sharpen(Diagnostic diagnostic, InputTree input)
    {
        if (diagnostic.Found is not { Length: > 0 } found || !input.Files.TryGetValue(diagnostic.Place.File, out var file)) return diagnostic;
        var text = SourceLines.TextOf(file.Bytes.Span);
        var start = StartOf(text, diagnostic.Place);
        var end = diagnostic.Place.Line == 0 ? text.Length : EndOf(text, start);
        var at = text.IndexOf(found, start, end - start, StringComparison.Ordinal);
        if (at < 0) return diagnostic;
        var before = text.AsSpan(0, at);
        return diagnostic with { Place = new(diagnostic.Place.File, before.Count('\n') + 1, at - before.LastIndexOf('\n')) };
    }

    private static int StartOf(string text, SourcePlace place)
    {
        var start = 0;
        for (var line = 1; line < place.Line && start < text.Length; line++)
        {
            var next = text.IndexOf('\n', start);
            start = next < 0 ? text.Length : next + 1;
        }
        return Math.Min(text.Length, start + Math.Max(0, place.Column - 1));
    }

    private static int EndOf(string text, int start)
    {
        for (var line = 0; line < MostLines && start < text.Length; line++)
        {
            var next = text.IndexOf('\n', start);
            start = next < 0 ? text.Length : next + 1;
        }
        return start;
    }
}
