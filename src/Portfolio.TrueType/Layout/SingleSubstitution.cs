using System.Runtime.InteropServices;

namespace Portfolio.TrueType.Layout;

/// <summary>OpenType: GSUB, single substitution: one glyph for another, such as figures of another kind.</summary>
internal sealed class SingleSubstitution : ISubstitution
{
    /// <summary>Of each glyph; itself where nothing stands for it.</summary>
    private readonly ushort[] _substitutes;

    public SingleSubstitution(FontData data, int glyphCount)
    {
        var coverage = new Coverage(data.From(data.U16(2)), glyphCount);
        var format = data.U16(0);
        if (format is not (1 or 2)) throw data.Fault($"a single substitution of format {format}; 1 and 2 exist");
        _substitutes = new ushort[glyphCount];
        for (var glyph = 0; glyph < glyphCount; glyph++) _substitutes[glyph] = (ushort)glyph;
        foreach (var (glyph, index) in coverage.Covered)
        {
            var substitute = format == 1 ? (glyph + data.U16(4)) & 0xFFFF : data.U16(6 + (index * 2));
            if (substitute >= glyphCount) throw data.Fault($"glyph {glyph} is replaced by {substitute}, which does not exist");
            _substitutes[glyph] = (ushort)substitute;
        }
    }

    /// <summary>What stands for the glyph; itself where nothing does.</summary>
    public int Of(int glyph) => _substitutes[glyph];

    public void Apply(List<ShapedGlyph> glyphs)
    {
        foreach (ref var glyph in CollectionsMarshal.AsSpan(glyphs))
        {
            if (Of(glyph.Id) is var substitute && substitute != glyph.Id) glyph = glyph with { Id = substitute };
        }
    }
}
