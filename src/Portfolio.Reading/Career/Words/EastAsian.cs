namespace Portfolio.Reading.Career.Words;

/// <summary>The scripts of Chinese, Japanese and Korean, by the blocks of Unicode that CVs are written in.</summary>
internal static class EastAsian
{
    public static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';

    public static bool IsKana(char character) => character is >= '\u3040' and <= '\u30FF';

    /// <summary>The kana of words that Japanese took over from other languages, with their long vowels.</summary>
    public static bool IsKatakana(char character) => character is (>= '\u30A1' and <= '\u30FA') or 'ー';

    /// <summary>Syllables; the letters that they are made of stand alone in no word.</summary>
    public static bool IsHangul(char character) => character is >= '\uAC00' and <= '\uD7A3';

    public static bool Is(char character) => IsHan(character) || IsKana(character) || IsHangul(character);

    public static bool IsIn(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u3040', '\u9FFF') || HasHangul(text);

    public static bool HasKana(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u3040', '\u30FF');

    public static bool HasHangul(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\uAC00', '\uD7A3');
}
