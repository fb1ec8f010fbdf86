using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Portfolio.Model.Text;

namespace Portfolio.Downloads.Markdown;

/// <summary>Marks that would be taken for Markdown, made plain; no more of them than must be, so that people can read it too.</summary>
internal static partial class MarkdownEscape
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_[]<&~");

    /// <summary>Within a line.</summary>
    public static string Of(string words)
    {
        if (!words.AsSpan().ContainsAny(Marks)) return words;
        var text = new StringBuilder(words.Length + 8);
        for (var i = 0; i < words.Length; i++)
        {
            var mark = words[i];
            var isMarkup = mark switch
            {
                '\\' or '`' or '*' or '[' or ']' or '<' or '~' => true,
                // Within a word it marks nothing.
                '_' => i == 0 || i == words.Length - 1 || !char.IsLetterOrDigit(words[i - 1]) || !char.IsLetterOrDigit(words[i + 1]),
                '&' => Entity().IsMatch(words, i),
                _ => false,
            };
            if (isMarkup) text.Append('\\');
            text.Append(mark);
        }
        return text.ToString();
    }

    /// <summary>What would make a line of a paragraph a heading, a list, a quotation or a rule.</summary>
    public static string LineStarts(string lines) => Start().Replace(lines, static match => match.Groups[1].Success ? match.Groups[1].Value + "\\" + match.Groups[2].Value : "\\" + match.Value);

    [GeneratedRegex(@"\G&(#\d+|#[xX][0-9a-fA-F]+|\w+);", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: MatchLimit.Milliseconds)]
    private static partial Regex Entity();

    [GeneratedRegex(@"^(?:(\d{1,9})([.)])(?=\s|$)|#{1,6}(?=\s|$)|[-+](?=\s|$|[-+])|>|=+$|:(?=\s)|\|)", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: MatchLimit.Milliseconds)]
    private static partial Regex Start();
}
