namespace Portfolio.TrueType.Layout;

/// <summary>OpenType: GPOS, pair adjustment format 1: pairs of single glyphs.</summary>
internal sealed class GlyphPairTable : PairTable
{
    private readonly Coverage _coverage;
    private readonly FontData _data;
    private readonly int _setCount;
    private readonly ValueFormat _first;
    private readonly int _recordSize;

    public GlyphPairTable(FontData data, int glyphCount)
    {
        _coverage = new(data.From(data.U16(2)), glyphCount);
        _first = new(data.U16(4));
        _recordSize = 2 + _first.Size + new ValueFormat(data.U16(6)).Size;
        (_data, _setCount) = (data, data.U16(8));
        // What is out of bounds is found now, not while text is set.
        for (var i = 0; i < _setCount; i++) SetAt(i);
    }

    public override bool TryGet(int left, int right, out int kerning)
    {
        kerning = 0;
        var index = _coverage.IndexOf(left);
        if (index < 0 || index >= _setCount) return false;
        var set = SetAt(index);
        var (low, high) = (0, (set.Length / _recordSize) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var glyph = set.U16(middle * _recordSize);
            if (glyph == right)
            {
                kerning = _first.Advance(set, (middle * _recordSize) + 2);
                return true;
            }
            if (glyph < right) low = middle + 1;
            else high = middle - 1;
        }
        return false;
    }

    private FontData SetAt(int index)
    {
        var set = _data.From(_data.U16(10 + (index * 2)));
        return set.Slice(2, set.U16(0) * _recordSize);
    }
}
