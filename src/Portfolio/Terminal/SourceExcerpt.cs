using System.Globalization;
using Spectre.Console.Rendering;

namespace Portfolio.Terminal;

/// <summary>A line of the owner's file with a mark under the place that is meant, cut to the width of the screen.</summary>
internal static class SourceExcerpt
{
    private const int Indent = 4;
    private const int LeastWidth = 20;
    private const string Cut = "…";

    /// <param name="line">Of the file, from 1.</param>
    /// <param name="column">In UTF-16 units, from 1; 0 marks nothing.</param>
    /// <param name="text">The line.</param>
    /// <param name="width">Of the screen, in cells.</param>
    /// <param name="pen">For what stands around the line.</param>
    /// <returns>The line, and below it the mark where there is a column.</returns>
    public static IEnumerable<string> Lines(int line, int column, string text, int width, Pen pen)
    {
        var number = line.ToString(CultureInfo.InvariantCulture).PadLeft(Indent);
        var room = Math.Max(LeastWidth, width - number.Length - 4);
        var (shown, before) = Window(Printable(text), Math.Clamp(column - 1, 0, text.Length), room);
        yield return $"{pen.Quiet($"{number} │")} {shown}";
        if (column > 0) yield return $"{pen.Quiet($"{new string(' ', number.Length)} │")} {new string(' ', before)}{pen.Bold("^")}";
    }

    /// <summary>The part of the line that fits, with the meant place well inside it, and how many cells stand before that place.</summary>
    private static (string Shown, int Before) Window(string text, int at, int room)
    {
        if (Cells(text) <= room) return (text, Cells(text[..at]));
        var start = at;
        while (start > 0 && Cells(text[(start - 1)..at]) <= room / 2) start--;
        if (start > 0 && char.IsLowSurrogate(text[start])) start++;
        var end = start;
        while (end < text.Length && Cells(text[start..(end + 1)]) <= room - 2) end++;
        if (end < text.Length && end > start && char.IsLowSurrogate(text[end])) end--;
        var head = start > 0 ? Cut : "";
        return ($"{head}{text[start..end]}{(end < text.Length ? Cut : "")}", head.Length + Cells(text[start..Math.Max(start, at)]));
    }

    /// <summary>Nothing in an owner's file may speak to the terminal; a tab is as wide as any character.</summary>
    public static string Printable(string text) =>
        string.Concat(text.Select(character => character == '\t' ? ' ' : char.IsControl(character) || IsDirection(character) ? '\uFFFD' : character));

    /// <summary>Marks that turn the text behind them around (UAX 9, explicit formatting).</summary>
    private static bool IsDirection(char character) => character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static int Cells(string text) => text.Length == 0 ? 0 : new Segment(text).CellCount();
}
