using System.Text;

namespace Portfolio.Model.Diagnostics;

/// <summary>The lines of files, to be shown with what is said about them; each file is parted once, however many diagnostics it has.</summary>
/// <param name="fileOf">The bytes of a file by its name in a <see cref="SourcePlace"/>; null where there is none.</param>
public sealed class SourceLines(Func<string, ReadOnlyMemory<byte>?> fileOf)
{
    private const int LinesAround = 2;

    private readonly Dictionary<string, string[]> _files = new(StringComparer.Ordinal);

    /// <summary>The line that a place is in and two before and behind it.</summary>
    /// <returns>Null where the place names no line, or one that the file does not have.</returns>
    public SourceExcerpt? Around(SourcePlace place)
    {
        if (place.Line <= 0 || LinesOf(place.File) is not { } lines || place.Line > lines.Length) return null;
        var first = Math.Max(1, place.Line - LinesAround);
        var last = Math.Min(lines.Length, place.Line + LinesAround);
        return new(first, [.. lines[(first - 1)..last]], place.Line, place.Column);
    }

    /// <summary>A file of text as places count it: without a byte order mark, each line ended by <c>\n</c>, whatever ends it in the file.</summary>
    internal static string TextOf(ReadOnlySpan<byte> bytes) =>
        Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private string[]? LinesOf(string file)
    {
        if (_files.TryGetValue(file, out var known)) return known;
        return fileOf(file) is { } bytes ? _files[file] = TextOf(bytes.Span).Split('\n') : null;
    }
}
