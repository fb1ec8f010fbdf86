namespace Portfolio.TrueType.Layout;

/// <summary>Glyphs in classes that are kerned alike; 0 for those that are not named.</summary>
/// <remarks>OpenType: "Class definition table".</remarks>
internal sealed class ClassDefinition
{
    private readonly ushort[] _classes;

    public ClassDefinition(FontData data, int glyphCount)
    {
        _classes = new ushort[glyphCount];
        switch (data.U16(0))
        {
            case 1: ReadArray(data); break;
            case 2: ReadRanges(data); break;
            default: throw data.Fault($"a class definition of format {data.U16(0)}; 1 and 2 exist");
        }
    }

    public int ClassOf(int glyph) => _classes[glyph];

    private void ReadArray(FontData data)
    {
        var (first, count) = (data.U16(2), data.U16(4));
        for (var i = 0; i < count; i++)
        {
            var value = data.U16(6 + (i * 2));
            if (first + i < _classes.Length) _classes[first + i] = value;
        }
    }

    private void ReadRanges(FontData data)
    {
        foreach (var (first, last, value) in GlyphRanges.Read(data, 2))
        {
            for (var glyph = first; glyph <= last && glyph < _classes.Length; glyph++) _classes[glyph] = (ushort)value;
        }
    }
}
