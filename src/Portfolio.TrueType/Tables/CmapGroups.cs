namespace Portfolio.TrueType.Tables;

/// <summary>OpenType: cmap, format 12: groups of all planes.</summary>
internal sealed class CmapGroups : ICharacterMap
{
    private readonly FontData _data;
    private readonly int _count;

    public CmapGroups(FontData data)
    {
        _count = data.Count32(12);
        data.Require(16, _count * 12L);
        _data = data;
    }

    public int GlyphOf(int character)
    {
        var (low, high) = (0, _count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_data.U32(16 + (middle * 12) + 4) < (uint)character) low = middle + 1;
            else high = middle;
        }
        if (low == _count) return 0;
        var group = 16 + (low * 12);
        var start = _data.U32(group);
        if (start > (uint)character) return 0;
        var glyph = _data.U32(group + 8) + ((uint)character - start);
        return glyph <= 0xFFFF ? (int)glyph : 0;
    }
}
