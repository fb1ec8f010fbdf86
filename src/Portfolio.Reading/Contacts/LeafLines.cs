using System.Globalization;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Contacts;

/// <summary>Lines, the segments between separators, and stretches that take along what would be left over beside them.</summary>
internal static class LeafLines
{
    /// <summary>No contact line has more characters.</summary>
    public const int LongestLine = 200;

    /// <summary>No contacts stand in a paragraph of more characters; clear telephone numbers are found in it all the same.</summary>
    public const int LongestLeaf = 20_000;

    /// <summary>The lines with words, without their ends.</summary>
    public static IEnumerable<(int Start, int End)> LinesOf(string text)
    {
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (end > start) yield return (start, end);
            start = end + 1;
        }
    }

    /// <summary>What stands between bars, bullets and tabs.</summary>
    public static IEnumerable<(int Start, int End)> SegmentsOf(string line)
    {
        for (var start = 0; start <= line.Length;)
        {
            var end = line.AsSpan(start).IndexOfAny("|•·\t") is var at and >= 0 ? start + at : line.Length;
            if (end > start) yield return (start, end);
            start = end + 1;
        }
    }

    /// <summary>From the separator before a stretch to the one behind it; commas and semicolons separate, too.</summary>
    public static (int Start, int End) SegmentAround(string text, int start, int end)
    {
        var from = start == 0 ? 0 : text.LastIndexOfAny(['|', '•', '·', '\t', '\n', ',', ';'], start - 1) + 1;
        var to = text.IndexOfAny(['|', '•', '·', '\t', '\n', ',', ';'], end);
        return (from, to < 0 ? text.Length : to);
    }

    /// <summary>The stretch with the separator that would be left over, or with its line end where it is a whole line.</summary>
    public static LeafMark Grown(LeafText text, int start, int end, int lineStart, int lineEnd, PrivateKind kind)
    {
        var isFirst = IsBlank(text.Text.AsSpan(lineStart, start - lineStart));
        var isLast = IsBlank(text.Text.AsSpan(end, lineEnd - end));
        if (isFirst) start = lineStart;
        if (isLast) end = lineEnd;
        if (isFirst && isLast)
        {
            if (start > 0 && text.Text[start - 1] == '\n') start--;
            else if (end < text.Text.Length && text.Text[end] == '\n') end++;
        }
        else if (isFirst)
        {
            while (end < lineEnd && IsSeparator(text.Text[end])) end++;
        }
        else
        {
            while (start > lineStart && IsSeparator(text.Text[start - 1])) start--;
        }
        (start, end) = text.Whole(start, end);
        return new(start, end, kind, null);
    }

    /// <summary>"📍 Springfield": the words without the sign before them.</summary>
    public static string WithoutIcon(string text)
    {
        var start = 0;
        while (start < text.Length && (char.IsSurrogate(text[start]) || char.IsWhiteSpace(text[start]) || char.GetUnicodeCategory(text[start]) is UnicodeCategory.OtherSymbol or UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)) start++;
        return text[start..];
    }

    /// <summary>Are there no words in it?</summary>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character)) return false;
        }
        return true;
    }

    private static bool IsSeparator(char character) => character is ' ' or '\t' or '|' or '•' or '·' or ',' or ';' or '/' or '-' or '–' or '—' or '\u00A0';
}
