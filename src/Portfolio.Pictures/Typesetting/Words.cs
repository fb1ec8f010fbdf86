using System.Collections.Immutable;

namespace Portfolio.Pictures.Typesetting;

/// <summary>A text as the pieces between which a line may end.</summary>
internal static class Words
{
    /// <summary>
    /// Each piece with the space before it, if there is one. Lines end at spaces, behind hyphens and dashes within a word, and between
    /// ideographs; never at a space that is there to forbid it (U+00A0, U+202F).
    /// </summary>
    public static ImmutableArray<string> Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            var (before, after) = (text[i - 1], text[i]);
            var mayEnd = after == ' '
                || (before is '-' or '‐' or '–' or '/' && char.IsLetter(after))
                || (IsIdeograph(before) && IsIdeograph(after) && !ClosesOrRepeats(after));
            if (!mayEnd || before == ' ' || IsLoneSign(text, i)) continue;
            words.Add(text[start..i]);
            start = i;
        }
        words.Add(text[start..]);
        return words.DrainToImmutable();
    }

    /// <summary>A sign that stands between two words stays at the end of the first one's line.</summary>
    private static bool IsLoneSign(string text, int space) =>
        space + 1 < text.Length && text[space] == ' ' && text[space + 1] is '/' or '–' or '—' or '·' or '|' && (space + 2 == text.Length || text[space + 2] == ' ');

    private static bool IsIdeograph(char character) => character is (>= '\u2E80' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF') or (>= '\uFF00' and <= '\uFFEF');

    private static bool ClosesOrRepeats(char character) => "、。，．・：；？！」』）】〉》ー々ゃゅょっャュョッ".Contains(character, StringComparison.Ordinal);
}
