using System.Globalization;
using System.Text;

namespace Portfolio.Downloads.ReadBack;

/// <summary>
/// A text as the words that must survive. White space, punctuation and the breaking of lines separate words and do not count;
/// signs that make a difference (C, C++ and C#; 30 and 30 %) are words or parts of them.
/// </summary>
internal static class WordSplitter
{
    public static IEnumerable<string> Split(string text)
    {
        var (word, place) = (new StringBuilder(), 0);
        foreach (var rune in text.EnumerateRunes())
        {
            var start = place;
            place += rune.Utf16SequenceLength;
            // Soft hyphens and joiners are hints, not characters.
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format) continue;
            var (isIdeograph, belongs) = (IsIdeograph(rune), BelongsToWord(rune));
            if (word.Length > 0 && (isIdeograph || !belongs))
            {
                yield return word.ToString();
                word.Clear();
            }
            // A text without spaces may be broken between any two of its characters.
            if (isIdeograph) yield return text[start..place];
            else if (belongs) word.Append(text, start, place - start);
        }
        if (word.Length > 0) yield return word.ToString();
    }

    private static bool BelongsToWord(Rune rune) => rune.Value is '#' or '%' or '&' or '@' || Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => true,
        UnicodeCategory.MathSymbol => rune.Value != '|',
        UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherSymbol => true,
        _ => Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune),
    };

    private static bool IsIdeograph(Rune rune) => rune.Value is (>= 0x3041 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or >= 0x20000 and <= 0x3FFFF;
}
