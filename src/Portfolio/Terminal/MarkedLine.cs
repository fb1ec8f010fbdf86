using System.Globalization;
using Portfolio.Model.Diagnostics;
using Spectre.Console.Rendering;

namespace Portfolio.Terminal;

/// <summary>A line of the owner's file with a mark under the place that is meant, cut to the width of the screen.</summary>
internal static class MarkedLine
{
    private const int Indent = 4;
    private const int LeastWidth = 20;
    private const string Cut = "…";

    /// <param name="excerpt">What is shown of it is the meant line; a terminal has no room for more.</param>
    /// <param name="width">Of the screen, in cells.</param>
    /// <param name="pen">For what stands around the line.</param>
    /// <returns>The line, and below it the mark where there is a column.</returns>
    public static IEnumerable<string> Render(SourceExcerpt excerpt, int width, Pen pen)
    {
        var (text, column) = (excerpt.MeantLine, excerpt.Column);
        var number = excerpt.Line.ToString(CultureInfo.InvariantCulture).PadLeft(Indent);
        var room = Math.Max(LeastWidth, width - number.Length - 4);
        var (shown, before) = Window(PrintableText.Of(text), Math.Clamp(column - 1, 0, text.Length), room);
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

    private static int Cells(string text) => text.Length == 0 ? 0 : new Segment(text).CellCount();
}
