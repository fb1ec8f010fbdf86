using System.Text.RegularExpressions;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Markdown;

/// <summary>
/// The TeX that people who print with pandoc leave in the lines of their CVs: spaces that push a date to the other side, type, links,
/// and a few signs. Whatever else begins with a backslash is left to Markdown.
/// </summary>
internal static partial class TexMarkup
{
    /// <summary>What stands for the gap between two sides of a line.</summary>
    private const string Gap = "\u2003";

    /// <param name="text">The text.</param>
    /// <param name="at">The place of a backslash.</param>
    /// <param name="end">Where its line ends.</param>
    /// <returns>How long the command is, and the Markdown that means the same; null where it is none of these.</returns>
    public static (int Length, string Replacement)? At(string text, int at, int end)
    {
        if (at + 1 >= end) return null;
        if (text[at + 1] == '\\') return text.AsSpan(at + 2, end - at - 2).IsWhiteSpace() ? (end - at, "\\") : null;
        if (!char.IsAsciiLetter(text[at + 1])) return null;
        var rest = Math.Min(end - at, Longest);
        if (Space().Match(text, at, rest) is { Success: true } space) return (space.Length, Gap);
        if (Type().Match(text, at, rest) is { Success: true } type)
        {
            var mark = type.Groups[1].Value switch { "textbf" => "**", "textit" or "emph" or "textsl" => "*", _ => "" };
            var words = type.Groups[2].Value;
            return (type.Length, words.Trim().Length == 0 ? "" : mark + words.Trim() + mark);
        }
        if (Link().Match(text, at, rest) is { Success: true } link) return (link.Length, $"[{link.Groups[2].Value}](<{link.Groups[1].Value}>)");
        if (Address().Match(text, at, rest) is { Success: true } address) return (address.Length, $"<{address.Groups[1].Value}>");
        return Sign().Match(text, at, rest) is { Success: true } sign ? (sign.Length, sign.Groups[1].Value is "textbar" ? "|" : sign.Groups[1].Value is "textbullet" or "bullet" or "cdot" ? "·" : sign.Groups[1].Value) : null;
    }

    private const int Longest = 600;

    [GeneratedRegex(@"\G\\(?:h(?:fill?|rulefill)|dotfill|q?quad|enspace|hspace\*?\{[^{}\n]{0,40}\})(?![A-Za-z])(?:\{\})?[ \t]*", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Space();

    [GeneratedRegex(@"\G\\(textbf|textit|textsl|emph|underline|textsc|texttt|textsf|textrm|mbox)\{([^{}\n]{0,400})\}", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Type();

    [GeneratedRegex(@"\G\\href\{([^{}\s<>]{1,300})\}\{([^{}\n]{1,200})\}", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Link();

    [GeneratedRegex(@"\G\\url\{([a-z]+:[^{}\s<>]{1,300}|[\w.+-]{1,64}@[\w.-]{1,200})\}", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Address();

    [GeneratedRegex(@"\G\\(LaTeX|TeX|textbar|textbullet|bullet|cdot)(?![A-Za-z])(?:\{\})?", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Sign();
}
