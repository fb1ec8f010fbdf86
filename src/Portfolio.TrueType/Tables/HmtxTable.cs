namespace Portfolio.TrueType.Tables;

/// <summary>OpenType: hmtx.</summary>
internal sealed class HmtxTable
{
    private readonly FontData _data;
    private readonly int _metricCount;

    public HmtxTable(FontData data, int metricCount, int glyphCount)
    {
        if (metricCount == 0 || metricCount > glyphCount) throw data.Fault($"{metricCount} advances for {glyphCount} glyphs");
        data.Require(0, (metricCount * 4L) + ((glyphCount - metricCount) * 2L));
        (_data, _metricCount) = (data, metricCount);
    }

    /// <summary>The glyphs behind the last advance share it.</summary>
    public int Advance(int glyph) => _data.U16(Math.Min(glyph, _metricCount - 1) * 4);

    public short LeftSideBearing(int glyph) =>
        _data.I16(glyph < _metricCount ? (glyph * 4) + 2 : (_metricCount * 4) + ((glyph - _metricCount) * 2));
}
