using System.Text;

namespace Portfolio.Downloads.Text;

/// <summary>Breaks words into lines of a width. A word that is wider than a line (a long address) stands alone and whole.</summary>
internal static class LineWrap
{
    /// <param name="text">One line; white space of any length is one place to break.</param>
    /// <param name="width">In columns.</param>
    public static IEnumerable<string> Lines(string text, int width)
    {
        var line = new StringBuilder();
        var used = 0;
        foreach (var (word, isJoined) in Words(text))
        {
            var wanted = CharacterWidth.Of(word) + (isJoined || used == 0 ? 0 : 1);
            if (used > 0 && used + wanted > width)
            {
                yield return line.ToString();
                line.Clear();
                (used, wanted) = (0, CharacterWidth.Of(word));
            }
            else if (used > 0 && !isJoined)
            {
                line.Append(' ');
            }
            line.Append(word);
            used += wanted;
        }
        if (used > 0) yield return line.ToString();
    }

    /// <summary>
    /// Words between spaces, and of a text in Chinese or Japanese, which has no spaces, its characters: joined to the one before, so that
    /// nothing stands between them within a line.
    /// </summary>
    private static IEnumerable<(string Word, bool IsJoined)> Words(string text)
    {
        foreach (var word in text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!word.AsSpan().ContainsAnyInRange((char)CharacterWidth.FirstWide, char.MaxValue))
            {
                yield return (word, false);
                continue;
            }
            var start = 0;
            var before = default(Rune);
            var position = 0;
            foreach (var rune in word.EnumerateRunes())
            {
                if (position > 0 && Breaks(before, rune))
                {
                    yield return (word[start..position], start > 0);
                    start = position;
                }
                before = rune;
                position += rune.Utf16SequenceLength;
            }
            yield return (word[start..], start > 0);
        }
    }

    // JIS X 4051: no closing mark begins a line, no opening one ends it. Hangul has spaces and breaks at those alone.
    private static bool Breaks(Rune before, Rune after) =>
        (IsIdeographic(before) || IsIdeographic(after)) && !IsClosing(after) && !IsOpening(before);

    private static bool IsIdeographic(Rune rune) => CharacterWidth.IsWide(rune) && Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.OtherLetter && rune.Value is < 0xAC00 or > 0xD7A3;

    private static bool IsClosing(Rune rune) => Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.ClosePunctuation
        or System.Globalization.UnicodeCategory.FinalQuotePunctuation or System.Globalization.UnicodeCategory.OtherPunctuation or System.Globalization.UnicodeCategory.ModifierLetter
        || CharacterWidth.Of(rune) == 0;

    private static bool IsOpening(Rune rune) => Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.OpenPunctuation
        or System.Globalization.UnicodeCategory.InitialQuotePunctuation;
}
