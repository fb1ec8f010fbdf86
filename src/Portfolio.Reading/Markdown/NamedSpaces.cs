using System.Text.RegularExpressions;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Markdown;

/// <summary>Gives <c>&amp;nbsp</c> the semicolon that was forgotten: HTML reads it without one (13.5, Named character references), and CommonMark does not (0.31, 2.5).</summary>
internal static partial class NamedSpaces
{
    public static MappedText Complete(MappedText source)
    {
        var edits = new List<TextEdit>();
        var fences = new CodeFences();
        for (var start = 0; start < source.Text.Length;)
        {
            var end = source.Text.IndexOf('\n', start);
            if (end < 0) end = source.Text.Length;
            var line = source.Text.AsSpan(start, end - start);
            if (!fences.IsCode(line) && !line.Contains('`'))
            {
                foreach (var space in Unclosed().EnumerateMatches(line)) edits.Add(new(start + space.Index + space.Length, 0, ";"));
            }
            start = end + 1;
        }
        return source.With(edits);
    }

    // Not in an address: "?a=1&nbsp=2".
    [GeneratedRegex("&nbsp(?![;=a-zA-Z0-9])", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Unclosed();
}
