namespace Portfolio.TrueType.Tables;

/// <summary>OpenType: loca: where each glyph's outline lies in glyf.</summary>
internal sealed class LocaTable
{
    private readonly FontData _data;
    private readonly bool _long;

    public LocaTable(FontData data, bool longOffsets, int glyphCount, int glyfLength)
    {
        data.Require(0, (glyphCount + 1) * (longOffsets ? 4L : 2L));
        (_data, _long) = (data, longOffsets);
        for (var glyph = 0; glyph < glyphCount; glyph++)
        {
            if (Offset(glyph) > Offset(glyph + 1)) throw data.Fault($"glyph {glyph} ends before it starts");
        }
        if (Offset(glyphCount) > glyfLength) throw data.Fault("the last glyph reaches behind the end of glyf");
    }

    /// <summary>Where the glyph starts in glyf, and how many bytes it takes: none for a glyph without an outline, such as the space.</summary>
    public (int Offset, int Length) Of(int glyph) => ((int)Offset(glyph), (int)(Offset(glyph + 1) - Offset(glyph)));

    private long Offset(int index) => _long ? _data.U32(index * 4) : _data.U16(index * 2) * 2L;
}
