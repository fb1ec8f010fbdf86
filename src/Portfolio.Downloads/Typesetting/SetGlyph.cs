using System.Globalization;
using System.Text;
using Portfolio.TrueType;

namespace Portfolio.Downloads.Typesetting;

/// <summary>A glyph of a line.</summary>
/// <param name="Run">What it shares with its neighbours.</param>
/// <param name="Id">Its number in the run's font.</param>
/// <param name="Text">The characters that it stands for.</param>
/// <param name="Advance">To the next glyph, kerning included, in points.</param>
public readonly record struct SetGlyph(GlyphRun Run, int Id, string Text, double Advance)
{
    /// <summary>No font has the character; what is seen in its place is a box.</summary>
    public bool IsMissing { get; init; }

    /// <summary>
    /// A blank with pictographs that no font has, and the spaces around them. It is as wide as a space is in the font: glyphs that lie over
    /// each other are read in any order.
    /// </summary>
    public bool IsUnseen { get; init; }

    /// <summary>A letter of a script whose letters join or change places by rules that are not known here: those of India and its neighbours, Mongolian, Syriac, N'Ko.</summary>
    public bool IsUnshaped => !IsMissing && Text[0] >= '\u0700' && Rune.GetRuneAt(Text, 0).Value is
        (>= 0x0700 and <= 0x074F) or (>= 0x07C0 and <= 0x085F) or (>= 0x0900 and <= 0x0DFF) or (>= 0x0F00 and <= 0x109F) or (>= 0x1780 and <= 0x18AF);

    /// <summary>The characters that no font has.</summary>
    public IEnumerable<string> MissingCharacters()
    {
        if (IsMissing) yield return Text;
        if (!IsUnseen) yield break;
        for (var characters = StringInfo.GetTextElementEnumerator(Text); characters.MoveNext();)
        {
            if (!string.IsNullOrWhiteSpace(characters.GetTextElement())) yield return characters.GetTextElement();
        }
    }
}

/// <summary>What glyphs in a row share.</summary>
public sealed record GlyphRun(TrueTypeFont Font, TextStyle Style, Mark Mark)
{
    /// <summary>Points for a font unit.</summary>
    public double Scale { get; } = Style.Size / Font.UnitsPerEm;
}
