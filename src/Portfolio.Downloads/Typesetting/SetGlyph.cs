using Portfolio.TrueType;

namespace Portfolio.Downloads.Typesetting;

/// <summary>A glyph of a line.</summary>
/// <param name="Run">What it shares with its neighbours.</param>
/// <param name="Id">Its number in the run's font.</param>
/// <param name="Text">The characters that it stands for.</param>
/// <param name="Advance">To the next glyph, kerning included, in points.</param>
public readonly record struct SetGlyph(GlyphRun Run, int Id, string Text, double Advance)
{
    /// <summary>No font has the character; what is seen in its place is a box, or nothing for a pictograph.</summary>
    public bool IsMissing { get; init; }
}

/// <summary>What glyphs in a row share.</summary>
public sealed record GlyphRun(TrueTypeFont Font, TextStyle Style, Mark Mark);
