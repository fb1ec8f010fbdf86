using Portfolio.Pdf.Fonts;
using Portfolio.TrueType;

namespace Portfolio.Downloads.Pdf;

/// <summary>
/// Which glyphs of a font a document shows, each with the characters that it stands for. A glyph that stands for different
/// characters in different places (a hyphen for two kinds of hyphens, the box for what is missing) has a number for each,
/// so that every character can be read back.
/// </summary>
internal sealed class FontUse(TrueTypeFont font)
{
    private readonly Dictionary<(int Glyph, string Text), int> _numbers = [];
    private readonly Dictionary<int, (string Text, int Number)> _usual = [];
    private readonly List<int> _glyphs = [0];
    private readonly List<PdfFontGlyph> _entries = [new(Scale(font, font.AdvanceOf(0)), "")];

    /// <summary>The number of the glyph in the document's font; never 0, which may not be shown (ISO 19005-3, 6.2.11.8).</summary>
    public int NumberOf(int glyph, string text)
    {
        // Nearly every glyph stands for the same characters wherever it is.
        if (_usual.TryGetValue(glyph, out var usual) && usual.Text == text) return usual.Number;
        if (_numbers.TryGetValue((glyph, text), out var known)) return known;
        _numbers.Add((glyph, text), _glyphs.Count);
        _usual.TryAdd(glyph, (text, _glyphs.Count));
        _glyphs.Add(glyph);
        _entries.Add(new(Scale(font, font.AdvanceOf(glyph)), text));
        return _glyphs.Count - 1;
    }

    public PdfFontProgram ToProgram()
    {
        var subset = font.Subset(_glyphs);
        return new()
        {
            Name = $"{subset.Tag}+{font.PostScriptName}",
            File = subset.Bytes,
            Glyphs = [.. _entries],
            Metrics = new()
            {
                Box = new(Scale(font, font.Box.Left), Scale(font, font.Box.Bottom), Scale(font, font.Box.Right), Scale(font, font.Box.Top)),
                Ascent = Scale(font, font.Style.Ascender),
                Descent = Scale(font, font.Style.Descender),
                CapHeight = Scale(font, font.Style.CapHeight),
                ItalicAngle = font.Style.ItalicAngle,
                Weight = font.Style.Weight,
                IsFixedPitch = font.Style.IsFixedPitch,
            },
        };
    }

    private static double Scale(TrueTypeFont font, int length) => length * 1000.0 / font.UnitsPerEm;
}
