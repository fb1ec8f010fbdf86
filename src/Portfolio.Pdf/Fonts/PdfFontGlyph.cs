namespace Portfolio.Pdf.Fonts;

/// <summary>What a document says of a glyph.</summary>
/// <param name="Width">In thousandths of the font size.</param>
/// <param name="Text">The characters that it stands for; empty for the glyph of what is missing, which is never shown.</param>
public readonly record struct PdfFontGlyph(double Width, string Text);
