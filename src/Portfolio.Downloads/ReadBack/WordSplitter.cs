using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Portfolio.Downloads.ReadBack;

/// <summary>
/// A text as the words that must survive. White space, punctuation and the breaking of lines separate words and do not count;
/// signs that make a difference (C, C++ and C#; 30 and 30 %) are words or parts of them.
/// </summary>
internal static class WordSplitter
{
    public static ImmutableArray<string> Split(string text)
    {
        // A word has five letters and a space behind it, as a rule.
        var words = ImmutableArray.CreateBuilder<string>((text.Length / 6) + 1);
        // Where the word in hand starts, and the parts of it that lie before a hint.
        var (word, before, place) = (0, "", 0);
        while (place < text.Length)
        {
            // Most characters.
            if (char.IsAsciiLetterOrDigit(text[place]))
            {
                place++;
                continue;
            }
            Rune.DecodeFromUtf16(text.AsSpan(place), out var rune, out var length);
            var (start, category) = (place, Rune.GetUnicodeCategory(rune));
            place += length;
            var isHint = category == UnicodeCategory.Format;
            var isIdeograph = IsIdeograph(rune);
            if (!isHint && !isIdeograph && BelongsToWord(rune, category)) continue;
            if (isHint)
            {
                // Soft hyphens and joiners are hints, not characters.
                before += text[word..start];
            }
            else if (start > word || before.Length > 0)
            {
                words.Add(before + text[word..start]);
                before = "";
            }
            // A text without spaces may be broken between any two of its characters.
            if (isIdeograph) words.Add(text[start..place]);
            word = place;
        }
        if (text.Length > word || before.Length > 0) words.Add(before + text[word..]);
        return words.DrainToImmutable();
    }

    private static bool BelongsToWord(Rune rune, UnicodeCategory category) => rune.Value is '#' or '%' or '&' or '@' || category switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => true,
        UnicodeCategory.MathSymbol => rune.Value != '|',
        UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherSymbol => true,
        _ => Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune),
    };

    private static bool IsIdeograph(Rune rune) => rune.Value is (>= 0x3041 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or >= 0x20000 and <= 0x3FFFF;
}
