using System.Globalization;
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
public sealed record GlyphRun(TrueTypeFont Font, TextStyle Style, Mark Mark);
