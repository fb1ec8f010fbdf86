using System.Globalization;
using System.Text;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>A value as it is shown: without the signs around it.</summary>
internal static class HeadText
{
    /// <summary>Without pictures, separators and spaces at its ends; null where no word is left.</summary>
    public static string? Clean(string text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && !IsKept(text, start, atStart: true)) start++;
        while (end > start && !IsKept(text, end - 1, atStart: false)) end--;
        // "Ac****me": bold that ends and begins again.
        var kept = Spaced(text[start..end].Replace("****", "", StringComparison.Ordinal));
        return kept.Any(char.IsLetterOrDigit) ? Balanced(kept) : null;
    }

    /// <summary>Without the quotation marks around the whole.</summary>
    public static string Unquoted(string text) =>
        text.Length > 2 && text[0] is '"' or '“' or '„' or '«' or '‘' or '\'' or '「' or '『' && text[^1] is '"' or '”' or '“' or '»' or '’' or '\'' or '」' or '』' ? text[1..^1].Trim() : text;

    private static string Spaced(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
            }
            else if (character is not ('\u200B' or '\uFEFF' or '\uFE0F'))
            {
                result.Append(character);
            }
        }
        return result.ToString();
    }

    /// <summary>"Acme)" lost its bracket to the part before it.</summary>
    private static string Balanced(string text)
    {
        if (text.EndsWith(')') && !text.Contains('(', StringComparison.Ordinal)) return text[..^1].TrimEnd();
        if (text.EndsWith('）') && !text.Contains('（', StringComparison.Ordinal)) return text[..^1].TrimEnd();
        if (text.StartsWith('(') && !text.Contains(')', StringComparison.Ordinal)) return text[1..].TrimStart();
        // "Miller (contract:", where dates stand in the brackets.
        if (text.LastIndexOf('(') is > 0 and var open && text.IndexOf(')', open) < 0 && char.IsWhiteSpace(text[open - 1]) && !text.AsSpan(open).ContainsAnyInRange('A', 'Z') && !text.AsSpan(open).Contains(',')) return text[..open].TrimEnd();
        return text;
    }

    private static bool IsKept(string text, int at, bool atStart)
    {
        var character = text[at];
        if (char.IsLetterOrDigit(character) || CompanySigns.IsAt(text.AsSpan(at)) || IsMask(text, at)) return true;
        if (atStart) return character is '"' or '“' or '„' or '«' or '\'' or '(' or '.' or '@' or '#' or '「' or '『' or '$' or '[' or '{' && at + 1 < text.Length;
        if (character == '.') return IsAbbreviation(text, at);
        return character is '"' or '”' or '“' or '»' or '\'' or '’' or ')' or '）' or '+' or '#' or '!' or '?' or '*' or '%' or '」' or '』' or ']' or '}' || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark && character != '\uFE0F';
    }

    /// <summary>"株式会社○○": two or more circles, triangles or crosses stand for a name that is not told.</summary>
    public static bool IsMask(string text, int at)
    {
        if (text[at] is not ('○' or '〇' or '◯' or '△' or '×')) return false;
        var (start, end) = (at, at + 1);
        while (start > 0 && text[start - 1] == text[at]) start--;
        while (end < text.Length && text[end] == text[at]) end++;
        return end - start > 1 && ((start > 0 && EastAsian.Is(text[start - 1])) || (end < text.Length && EastAsian.Is(text[end])));
    }

    private static bool IsAbbreviation(string text, int dot)
    {
        var start = dot;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return dot - start is > 0 and <= ShortAbbreviation || (dot - start == ShortAbbreviation + 1 && (Vocabulary.LegalForms.IsWhole(FoldedWords.Fold(text.AsSpan(start, dot - start))) || Abbreviations.IsWhole(FoldedWords.Fold(text.AsSpan(start, dot - start)))));
    }

    /// <summary>A longer word before a dot hardly is one: "Pebble &amp; Sons." ends a sentence.</summary>
    private const int ShortAbbreviation = 3;

    private static readonly WordSet Abbreviations = new("corp, univ, dept, bros, tech, intl, prof, inst, hons, assn".Split(", "));
}
