using System.Collections.Immutable;
using System.Text;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Preview.Faults;

/// <summary>The lines of a file around a place in it.</summary>
/// <param name="FirstLine">The number of the first of the lines.</param>
/// <param name="Lines">Without their ends.</param>
/// <param name="Line">The number of the line that is meant.</param>
/// <param name="Column">From 1; 0 means the line as a whole.</param>
internal sealed record SourceExcerpt(int FirstLine, ImmutableArray<string> Lines, int Line, int Column)
{
    private const int LinesAround = 2;

    /// <summary>A line longer than any that is read as one is cut here.</summary>
    private const int LongestLine = 600;

    /// <returns>Null where the place names no line, or one that the file does not have.</returns>
    public static SourceExcerpt? Of(SourcePlace place, ReadOnlySpan<byte> bytes)
    {
        if (place.Line <= 0) return null;
        var lines = Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n").TrimStart('\uFEFF').Split('\n');
        if (place.Line > lines.Length) return null;
        var first = Math.Max(1, place.Line - LinesAround);
        var last = Math.Min(lines.Length, place.Line + LinesAround);
        return new(first, [.. lines[(first - 1)..last].Select(Cut)], place.Line, place.Column);
    }

    private static string Cut(string line) => line.Length <= LongestLine ? line : line[..LongestLine] + "…";
}
