namespace Portfolio.TrueType.Tables;

/// <summary>OpenType: maxp, version 1.0, which is the one for TrueType outlines.</summary>
internal sealed class MaxpTable
{
    public MaxpTable(FontData data)
    {
        if (data.U32(0) != 0x00010000) throw data.Fault("its version is not 1.0");
        GlyphCount = data.U16(4);
        if (GlyphCount == 0) throw data.Fault("the font has no glyphs");
        Data = data.Slice(0, 32);
    }

    public FontData Data { get; }

    public int GlyphCount { get; }
}
