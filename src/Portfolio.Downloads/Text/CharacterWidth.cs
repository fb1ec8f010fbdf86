using System.Text;

namespace Portfolio.Downloads.Text;

/// <summary>How many columns a character takes in a line of text.</summary>
internal static class CharacterWidth
{
    // UAX #11, East Asian Wide and Fullwidth, by block; pictographs as UTS #51 presents them.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xA960, 0xA97F),
        (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF),
        (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    /// <summary>No character before this one is wide.</summary>
    public const int FirstWide = 0x1100;

    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += Of(rune);
        return width;
    }

    /// <summary>0 for marks that sit on another character, 2 for wide ones, else 1.</summary>
    public static int Of(Rune rune)
    {
        if (rune.Value < 0x300) return 1;
        if (Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.EnclosingMark or System.Globalization.UnicodeCategory.Format) return 0;
        return IsWide(rune) ? 2 : 1;
    }

    public static bool IsWide(Rune rune)
    {
        if (rune.Value < FirstWide) return false;
        foreach (var (first, last) in Wide)
        {
            if (rune.Value >= first && rune.Value <= last) return true;
        }
        return false;
    }
}
