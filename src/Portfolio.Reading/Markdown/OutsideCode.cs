using System.Text.RegularExpressions;

namespace Portfolio.Reading.Markdown;

/// <summary>Replaces what a pattern finds in lines that neither are code nor have any in them.</summary>
internal static class OutsideCode
{
    /// <param name="source">The text.</param>
    /// <param name="mark">A character of all that the pattern finds: lines without it are not looked at.</param>
    /// <param name="pattern">What to look for, within a line.</param>
    /// <param name="replacement">For what was found; null where it stays.</param>
    public static MappedText Replace(MappedText source, char mark, Regex pattern, Func<string, string?> replacement)
    {
        var edits = new List<TextEdit>();
        var fences = new CodeFences();
        for (var start = 0; start < source.Text.Length;)
        {
            var end = source.Text.IndexOf('\n', start);
            if (end < 0) end = source.Text.Length;
            var line = source.Text.AsSpan(start, end - start);
            if (!fences.IsCode(line) && line.Contains(mark) && !line.Contains('`'))
            {
                foreach (var found in pattern.EnumerateMatches(line))
                {
                    if (replacement(line.Slice(found.Index, found.Length).ToString()) is { } text) edits.Add(new(start + found.Index, found.Length, text));
                }
            }
            start = end + 1;
        }
        return source.With(edits);
    }
}
