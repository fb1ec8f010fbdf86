using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Dates;

/// <summary>Cuts a text into the numbers, words and signs that dates are made of.</summary>
internal static class DateTokens
{
    /// <summary>A list grows by being copied: this one has room for what most lines have, a number, word or sign in every third character.</summary>
    private const int CharactersPerToken = 3;

    public static List<DateToken> Of(string text)
    {
        var tokens = new List<DateToken>((text.Length / CharactersPerToken) + 1);
        tokens.AddRange(In(text));
        return tokens;
    }

    /// <summary>The same one by one, for who stops at the first that does not suit.</summary>
    public static IEnumerable<DateToken> In(string text)
    {
        var space = true;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] is '\u200B' or '\uFEFF')
            {
                space = true;
                at++;
                continue;
            }
            var token = Next(text, at, space);
            yield return token;
            at = token.End;
            space = false;
        }
    }

    private static DateToken Next(string text, int start, bool space)
    {
        if (IsWideArrow(text, start)) return new(DateTokenKind.Dash, start, 2, "", -1, space);
        var kind = KindOf(text[start]);
        var end = start + 1;
        switch (kind)
        {
            case DateTokenKind.Number:
                while (end < text.Length && KindOf(text[end]) == kind) end++;
                return new(kind, start, end - start, "", Value(text.AsSpan(start, end - start)), space);
            case DateTokenKind.Word when IsEastAsian(text[start]):
                end = start + DateWords.LengthOfEastAsianWord(text.AsSpan(start));
                return new(kind, start, end - start, text[start..end], -1, space);
            case DateTokenKind.Word:
                while (end < text.Length && (KindOf(text[end]) == kind || text[end] is >= '\u0300' and <= '\u036F') && !IsEastAsian(text[end])) end++;
                return new(kind, start, end - start, Fold(text.AsSpan(start, end - start)), -1, space);
            case DateTokenKind.Dash:
                // An arrow may be asked for as a picture (Unicode 16, 23.4).
                while (end < text.Length && (KindOf(text[end]) == kind || text[end] == '\uFE0F')) end++;
                return new(kind, start, end - start, "", -1, space);
            default:
                return new(kind, start, 1, "", -1, space);
        }
    }

    /// <summary>🠒, 🠖, 🡒, 🡪 and their like point to the end of a range (Supplemental Arrows-C).</summary>
    private static bool IsWideArrow(string text, int at) => text[at] == '\uD83E' && at + 1 < text.Length && text[at + 1] is '\uDC02' or '\uDC06' or '\uDC12' or '\uDC16' or '\uDC1A' or '\uDC1E' or '\uDC22' or '\uDC52' or '\uDC62' or '\uDC6A' or '\uDC72' or '\uDC7A' or '\uDC82';

    /// <summary>A word as the tables have it.</summary>
    public static string Fold(ReadOnlySpan<char> word) => FoldedWords.Fold(word);

    private static DateTokenKind KindOf(char character) => character switch
    {
        >= '0' and <= '9' or >= '０' and <= '９' => DateTokenKind.Number,
        '-' or '\u00AD' or (>= '\u2010' and <= '\u2015') or '\u2212' or '~' or '〜' or '～' or '→' or '⟶' or '➔' or '➜' or '➝' or '➞' or '➡' or '⇒' or '⟹' or '>' or '›' or '－' or '⁓' or '∼' or '˜' or '─' or '━' or 'ㅡ' => DateTokenKind.Dash,
        '.' or '．' => DateTokenKind.Dot,
        '/' or '／' => DateTokenKind.Slash,
        ',' or '、' => DateTokenKind.Comma,
        '\'' or '’' or '‘' or '`' or '´' => DateTokenKind.Apostrophe,
        '(' or '[' or '（' => DateTokenKind.Open,
        ')' or ']' or '）' => DateTokenKind.Close,
        _ when char.IsLetter(character) => DateTokenKind.Word,
        _ => DateTokenKind.Other,
    };

    private static bool IsEastAsian(char character) => character is (>= '\u3040' and <= '\u30FF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF');

    private static int Value(ReadOnlySpan<char> digits)
    {
        if (digits.Length > 6) return -1;
        var value = 0;
        foreach (var digit in digits) value = (value * 10) + (digit >= '０' ? digit - '０' : digit - '0');
        return value;
    }
}
