using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Markdown;

/// <summary>
/// Boxes as MkDocs draws them: <c>!!! note "2021 - 2023"</c>, and what stands in the box four spaces further in. The title becomes a line in bold,
/// and its content stands where the box does; the word behind the marks chooses a colour.
/// </summary>
internal static partial class Admonitions
{
    private const int Indent = 4;
    private const int LongestHead = 200;

    public static MappedText Open(MappedText source, SourceLines lines, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!source.Text.Contains("!!!", StringComparison.Ordinal) && !source.Text.Contains("???", StringComparison.Ordinal)) return source;
        var edits = Edits(source.Text);
        if (edits.Count > 0) diagnostics.Add(MarkdownFaults.LeftOut(lines.PlaceOf(source.SourceOf(edits[0].Start)), "the kind of a box", source.Text.Substring(edits[0].Start, edits[0].Length)));
        return source.With(edits);
    }

    private static List<TextEdit> Edits(string text)
    {
        var edits = new List<TextEdit>();
        var fences = new CodeFences();
        var boxes = new Stack<int>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var line and >= 0 ? line : text.Length;
            var indent = Spaces(text, start, end);
            if (start + indent < end)
            {
                while (boxes.TryPeek(out var box) && indent < box) boxes.Pop();
                if (boxes.Count > 0) edits.Add(new(start, boxes.Count * Indent, ""));
                if (!fences.IsCode(text.AsSpan(start, end - start)) && end - start <= LongestHead && Head().Match(text, start + indent, end - start - indent) is { Success: true } head && HoldsNext(text, end, indent))
                {
                    boxes.Push(indent + Indent);
                    edits.Add(new(start + indent, end - start - indent, head.Groups[1].Value.Trim() is { Length: > 0 } title ? $"**{title}**\n" : ""));
                }
            }
            start = end + 1;
        }
        return edits;
    }

    /// <summary>The next line with words stands in the box.</summary>
    private static bool HoldsNext(string text, int end, int indent)
    {
        for (var start = end + 1; start < text.Length;)
        {
            var next = text.IndexOf('\n', start) is var line and >= 0 ? line : text.Length;
            var spaces = Spaces(text, start, next);
            if (start + spaces < next) return spaces >= indent + Indent;
            start = next + 1;
        }
        return false;
    }

    private static int Spaces(string text, int start, int end)
    {
        var at = start;
        while (at < end && text[at] == ' ') at++;
        return at - start;
    }

    [GeneratedRegex("""^(?:!!!|\?\?\?\+?)[ \t]+[\w-]+(?:[ \t]+[\w-]+){0,4}(?:[ \t]+"([^"\n]*)")?[ \t]*$""", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Head();
}
