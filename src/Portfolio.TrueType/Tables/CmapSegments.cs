namespace Portfolio.TrueType.Tables;

/// <summary>OpenType: cmap, format 4: segments of the basic plane.</summary>
internal sealed class CmapSegments : ICharacterMap
{
    private const int Ends = 14;

    private readonly FontData _data;
    private readonly int _count;

    public CmapSegments(FontData data)
    {
        _count = data.U16(6) / 2;
        data.Require(14, (_count * 8L) + 2);
        _data = data;
    }

    private int Starts => Ends + (_count * 2) + 2;

    private int Deltas => Starts + (_count * 2);

    private int RangeOffsets => Deltas + (_count * 2);

    public int GlyphOf(int character)
    {
        if (character > 0xFFFF) return 0;
        var segment = FirstEndingAtOrAfter(character);
        if (segment == _count || _data.U16(Starts + (segment * 2)) > character) return 0;
        var delta = _data.U16(Deltas + (segment * 2));
        var at = RangeOffsets + (segment * 2);
        var rangeOffset = _data.U16(at);
        if (rangeOffset == 0) return (character + delta) & 0xFFFF;
        // The offset counts from its own place; the glyphs that it leads to may lie outside in a broken font.
        var place = at + rangeOffset + ((character - _data.U16(Starts + (segment * 2))) * 2);
        if (place + 2 > _data.Length) return 0;
        var glyph = _data.U16(place);
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private int FirstEndingAtOrAfter(int character)
    {
        var (low, high) = (0, _count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_data.U16(Ends + (middle * 2)) < character) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
