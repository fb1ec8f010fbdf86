using System.Collections.Immutable;
using System.Text;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Reading.Markdown;

/// <summary>Characters that control old terminals and printers: no page can show them, and no XML may hold them (XML 1.0, 2.2).</summary>
internal static class ControlCharacters
{
    /// <summary>The text without them; a space where one stood between two words. One note for the first.</summary>
    public static string Drop(string text, string path, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var first = IndexOf(text, 0);
        if (first < 0) return text;
        var kept = new StringBuilder(text.Length).Append(text, 0, first);
        var count = 0;
        var at = first;
        while (at >= 0)
        {
            count++;
            // A form feed or vertical tab ended something; the others glue nothing together that was apart.
            if (text[at] is '\f' or '\v') kept.Append(' ');
            var next = IndexOf(text, at + 1);
            kept.Append(text, at + 1, (next < 0 ? text.Length : next) - at - 1);
            at = next;
        }
        diagnostics.Add(MarkdownFaults.ControlCharacters(new SourceLines(path, text).PlaceOf(first), text[first], count));
        return kept.ToString();
    }

    private static int IndexOf(string text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] is < ' ' and not ('\n' or '\t') or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF') return at;
        }
        return -1;
    }
}
