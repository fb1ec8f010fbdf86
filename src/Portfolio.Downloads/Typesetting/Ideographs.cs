using System.Text;

namespace Portfolio.Downloads.Typesetting;

/// <summary>Chinese and Japanese writing, whose words no spaces part: a line may end nearly anywhere (UAX #14, classes ID, OP and CL).</summary>
internal static class Ideographs
{
    private const string NeverFirst = "、。，．・：；？！）］｝〉》」』】〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";
    private const string NeverLast = "（［｛〈《「『【〔";

    /// <summary>Whether a line may end between the characters.</summary>
    public static bool MayPart(string before, string after) =>
        Is(before) && Is(after)
        && !NeverFirst.Contains(after, StringComparison.Ordinal) && !NeverLast.Contains(before, StringComparison.Ordinal);

    public static bool Is(string text) => text[0] >= '\u3001' && Rune.GetRuneAt(text, 0).Value is
        (>= 0x3001 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF01 and <= 0xFF60) or (>= 0x20000 and <= 0x3FFFF);
}
