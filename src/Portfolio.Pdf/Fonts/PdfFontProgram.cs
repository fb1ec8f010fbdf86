using System.Collections.Immutable;

namespace Portfolio.Pdf.Fonts;

/// <summary>A TrueType font as it is put into a document. Lengths are in thousandths of the font size.</summary>
public sealed record PdfFontProgram
{
    /// <summary>The PostScript name with the tag of the subset: <c>ABCDEF+Serif-Regular</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The TrueType file. Its glyph numbers are those of <see cref="Glyphs"/>.</summary>
    public required ImmutableArray<byte> File { get; init; }

    /// <summary>By number; glyph 0 is the one for what is missing. The file may have more glyphs: the parts of composite ones.</summary>
    public required ImmutableArray<PdfFontGlyph> Glyphs { get; init; }

    public required PdfFontMetrics Metrics { get; init; }
}

/// <summary>ISO 32000-1, 9.8.1. Lengths are in thousandths of the font size.</summary>
public sealed record PdfFontMetrics
{
    /// <summary>The box that every glyph of the font fits into.</summary>
    public required PdfRectangle Box { get; init; }

    public required double Ascent { get; init; }

    /// <summary>Below the baseline: negative.</summary>
    public required double Descent { get; init; }

    public required double CapHeight { get; init; }

    /// <summary>Degrees counter-clockwise from upright: negative for a font that leans to the right.</summary>
    public required double ItalicAngle { get; init; }

    /// <summary>100 to 900; 400 is regular.</summary>
    public required int Weight { get; init; }

    public bool IsFixedPitch { get; init; }

    public bool IsSerif { get; init; }
}
