namespace Portfolio.TrueType.Layout;

/// <summary>The glyphs that a lookup is about, each with its place among them.</summary>
/// <remarks>OpenType: "Coverage table".</remarks>
internal sealed class Coverage
{
    private readonly int[] _indices;

    public Coverage(FontData data, int glyphCount)
    {
        _indices = new int[glyphCount];
        Array.Fill(_indices, -1);
        switch (data.U16(0))
        {
            case 1: ReadGlyphs(data); break;
            case 2: ReadRanges(data); break;
            default: throw data.Fault($"a coverage of format {data.U16(0)}; 1 and 2 exist");
        }
    }

    /// <summary>-1 for a glyph that is not covered.</summary>
    public int IndexOf(int glyph) => _indices[glyph];

    public IEnumerable<(int Glyph, int Index)> Covered =>
        _indices.Select((index, glyph) => (glyph, index)).Where(pair => pair.index >= 0);

    private void ReadGlyphs(FontData data)
    {
        var count = data.U16(2);
        for (var i = 0; i < count; i++)
        {
            var glyph = data.U16(4 + (i * 2));
            if (glyph < _indices.Length) _indices[glyph] = i;
        }
    }

    private void ReadRanges(FontData data)
    {
        foreach (var (first, last, start) in GlyphRanges.Read(data, 2))
        {
            for (var glyph = first; glyph <= last && glyph < _indices.Length; glyph++) _indices[glyph] = start + glyph - first;
        }
    }
}
