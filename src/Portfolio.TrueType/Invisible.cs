using System.Text;

namespace Portfolio.TrueType;

/// <summary>Characters that show nothing even in a font that lacks them.</summary>
/// <remarks>Those of Unicode's property Default_Ignorable_Code_Point that turn up in text.</remarks>
internal static class Invisible
{
    public static bool Contains(Rune character) => character.Value is
        0x00AD or 0x034F or 0x061C or 0xFEFF
        or (>= 0x180B and <= 0x180F)
        or (>= 0x200B and <= 0x200F)
        or (>= 0x202A and <= 0x202E)
        or (>= 0x2060 and <= 0x206F)
        or (>= 0xFE00 and <= 0xFE0F)
        or (>= 0xE0000 and <= 0xE0FFF);
}
