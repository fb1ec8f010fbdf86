namespace Portfolio.TrueType.Layout;

/// <summary>OpenType: GPOS, pair adjustment format 2: pairs of classes of glyphs.</summary>
internal sealed class ClassPairTable : PairTable
{
    private readonly Coverage _coverage;
    private readonly ClassDefinition _leftClasses;
    private readonly ClassDefinition _rightClasses;
    private readonly ValueFormat _first;
    private readonly int _recordSize;
    private readonly int _leftCount;
    private readonly int _rightCount;
    private readonly FontData _matrix;

    public ClassPairTable(FontData data, int glyphCount)
    {
        _coverage = new(data.From(data.U16(2)), glyphCount);
        _first = new(data.U16(4));
        _recordSize = _first.Size + new ValueFormat(data.U16(6)).Size;
        _leftClasses = new(data.From(data.U16(8)), glyphCount);
        _rightClasses = new(data.From(data.U16(10)), glyphCount);
        (_leftCount, _rightCount) = (data.U16(12), data.U16(14));
        var size = (long)_leftCount * _rightCount * _recordSize;
        data.Require(16, size);
        _matrix = data.Slice(16, (int)size);
    }

    public override bool TryGet(int left, int right, out int kerning)
    {
        kerning = 0;
        if (_coverage.IndexOf(left) < 0) return false;
        var (row, column) = (_leftClasses.ClassOf(left), _rightClasses.ClassOf(right));
        if (row >= _leftCount || column >= _rightCount) return false;
        kerning = _first.Advance(_matrix, ((row * _rightCount) + column) * _recordSize);
        return true;
    }
}
