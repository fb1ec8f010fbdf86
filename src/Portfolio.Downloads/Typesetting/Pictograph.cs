using System.Globalization;
using System.Text;

namespace Portfolio.Downloads.Typesetting;

/// <summary>Small pictures that are characters: emoji and dingbats.</summary>
public static class Pictograph
{
    /// <summary>Whether the text begins with one.</summary>
    public static bool Is(string text) =>
        Rune.TryGetRuneAt(text, 0, out var first)
        && (Rune.GetUnicodeCategory(first) == UnicodeCategory.OtherSymbol || first.Value is (>= 0x1F000 and <= 0x1FAFF) or 0x20E3);
}
