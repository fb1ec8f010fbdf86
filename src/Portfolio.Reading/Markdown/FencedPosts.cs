using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Markdown;

/// <summary>
/// Fenced blocks right below a heading that hold no code but text with posts ("Acme (2019 - 2021)" and what was done below it): somebody liked the
/// look. They are read as the text that they are, without the fences.
/// </summary>
internal static class FencedPosts
{
    private const int IndentOfCode = 4;

    public static MappedText Open(MappedText source)
    {
        if (!source.Text.Contains("```", StringComparison.Ordinal) && !source.Text.Contains("~~~", StringComparison.Ordinal)) return source;
        var edits = new List<TextEdit>();
        var fences = new CodeFences();
        var block = new List<(int Start, int End)>();
        // The last line with words before the block is a heading, and says no dates.
        bool isHeading = false, isBelowHeading = false;
        for (var start = 0; start < source.Text.Length;)
        {
            var end = source.Text.IndexOf('\n', start) is var line and >= 0 ? line : source.Text.Length;
            var before = block.Count;
            var text = source.Text.AsSpan(start, end - start).Trim();
            if (fences.IsCode(source.Text.AsSpan(start, end - start))) block.Add((start, end));
            if (block.Count == 1 && before == 0) isBelowHeading = isHeading;
            if (!text.IsEmpty) isHeading = block.Count == 0 && text[0] == '#' && text.IndexOfAnyInRange('0', '9') < 0;
            var closes = before > 0 && (block.Count == before || !fences.IsOpen);
            if (closes)
            {
                if (block.Count > 2 && isBelowHeading && FencedDocument.IsOfText(source.Text.AsSpan(block[0].Start, block[0].End - block[0].Start)) && Unindented(source.Text, block[1..^1]) is var lines && HoldsPosts(source.Text, lines))
                    edits.AddRange([Without(block[0]), .. block[1..^1].Zip(lines, (line, text) => new TextEdit(line.Start, text.Start - line.Start, "")).Where(edit => edit.Length > 0), Without(block[^1])]);
                block.Clear();
            }
            start = end + 1;
        }
        return source.With(edits);
    }

    private static TextEdit Without((int Start, int End) fence) => new(fence.Start, fence.End - fence.Start, "");

    /// <summary>The lines without the spaces and tabs that all of them begin with.</summary>
    private static List<(int Start, int End)> Unindented(string text, List<(int Start, int End)> lines)
    {
        var indent = lines.Where(line => !text.AsSpan(line.Start, line.End - line.Start).IsWhiteSpace()).Select(line => line.End - line.Start - text.AsSpan(line.Start, line.End - line.Start).TrimStart(" \t").Length).DefaultIfEmpty().Min();
        return lines.ConvertAll(line => (Math.Min(line.Start + indent, line.End), line.End));
    }

    /// <summary>A line has a range of dates, and no line looks like one of a program or stands where Markdown takes it for code.</summary>
    private static bool HoldsPosts(string text, List<(int Start, int End)> lines)
    {
        var isDated = false;
        foreach (var (start, end) in lines)
        {
            var line = text.AsSpan(start, end - start).TrimEnd();
            if (line.Length - line.TrimStart(' ').Length >= IndentOfCode || line.StartsWith("\t") || line.StartsWith("#") || line.StartsWith("$") || line.EndsWith(";") || line.ContainsAny("{}=<>") || line.Contains("()", StringComparison.Ordinal) || line.Contains("\": ", StringComparison.Ordinal)) return false;
            isDated |= line.IndexOfAnyInRange('0', '9') >= 0 && DateScanner.Scan(line.ToString()).Finds.Any(find => find.IsRange);
        }
        return isDated;
    }
}
