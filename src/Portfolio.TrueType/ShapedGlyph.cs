namespace Portfolio.TrueType;

/// <summary>A glyph of a line of text.</summary>
/// <param name="Id">The glyph in the font; 0 for a character that the font lacks.</param>
/// <param name="Start">Where its characters start in the text, in UTF-16 code units.</param>
/// <param name="Length">How many code units it stands for: several for a ligature.</param>
/// <param name="Advance">From its origin to that of the next glyph, kerning included, in font units.</param>
public readonly record struct ShapedGlyph(int Id, int Start, int Length, int Advance);
