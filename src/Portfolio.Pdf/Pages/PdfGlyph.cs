namespace Portfolio.Pdf.Pages;

/// <summary>A glyph to be shown.</summary>
/// <param name="Number">Its place in the font.</param>
/// <param name="Advance">From its origin to that of the next one, kerning included, in thousandths of the font size.</param>
public readonly record struct PdfGlyph(int Number, double Advance);
