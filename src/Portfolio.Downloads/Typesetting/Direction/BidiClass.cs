using System.Globalization;
using System.Text;

namespace Portfolio.Downloads.Typesetting.Direction;

/// <summary>How a character takes part in the order of a line: Unicode's property Bidi_Class, as far as text has it.</summary>
internal enum BidiClass
{
    /// <summary>L: letters from left to right.</summary>
    Left,

    /// <summary>R: Hebrew and its like.</summary>
    Right,

    /// <summary>AL: Arabic letters, which change what European figures beside them do.</summary>
    Arabic,

    /// <summary>EN: European figures.</summary>
    European,

    /// <summary>AN: Arabic figures.</summary>
    ArabicNumber,

    /// <summary>ES: plus and minus.</summary>
    Separator,

    /// <summary>ET: what stands beside figures, such as currencies and percent signs.</summary>
    Terminator,

    /// <summary>CS: what stands between figures.</summary>
    CommonSeparator,

    /// <summary>NSM: accents.</summary>
    Mark,

    /// <summary>B, S, WS, ON: everything else.</summary>
    Neutral,
}

/// <summary>Finds the class of a character: UAX #9, table 4, by ranges of scripts and general categories.</summary>
internal static class BidiClasses
{
    public static BidiClass Of(Rune character)
    {
        var value = character.Value;
        if (value < 0x80 && char.IsAsciiLetter((char)value)) return BidiClass.Left;
        if (value is (>= '0' and <= '9') or (>= 0x06F0 and <= 0x06F9) or 0xB2 or 0xB3 or 0xB9) return BidiClass.European;
        if (value is (>= 0x0660 and <= 0x0669) or 0x066B or 0x066C) return BidiClass.ArabicNumber;
        var category = Rune.GetUnicodeCategory(character);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) return BidiClass.Mark;
        switch (value)
        {
            case '+' or '-' or 0x2212: return BidiClass.Separator;
            case ',' or '.' or '/' or ':' or 0xA0 or 0x060C or 0x202F: return BidiClass.CommonSeparator;
            case '#' or '%' or 0xB0 or 0x066A: return BidiClass.Terminator;
        }
        if (category == UnicodeCategory.CurrencySymbol) return BidiClass.Terminator;
        if (IsRight(value)) return BidiClass.Right;
        if (IsArabic(value) && category is UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherPunctuation) return BidiClass.Arabic;
        return Rune.IsLetter(character) || category is UnicodeCategory.LetterNumber or UnicodeCategory.SpacingCombiningMark ? BidiClass.Left : BidiClass.Neutral;
    }

    private static bool IsRight(int value) => value is
        (>= 0x0590 and <= 0x05FF) or (>= 0x07C0 and <= 0x085F) or 0x200F or (>= 0xFB1D and <= 0xFB4F) or (>= 0x10800 and <= 0x10CFF) or (>= 0x1E800 and <= 0x1E95F);

    private static bool IsArabic(int value) => value is
        (>= 0x0600 and <= 0x07BF) or (>= 0x0860 and <= 0x08FF) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x1EE00 and <= 0x1EEFF);
}
