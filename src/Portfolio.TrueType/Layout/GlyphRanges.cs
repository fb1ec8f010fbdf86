namespace Portfolio.TrueType.Layout;

/// <summary>The ranges of glyphs that coverages and class definitions of format 2 are made of.</summary>
internal static class GlyphRanges
{
    /// <summary>First and last glyph with the value of each range. They must ascend: overlapping ones could keep a reader busy for ever.</summary>
    public static IEnumerable<(int First, int Last, int Value)> Read(FontData data, int countPlace)
    {
        var count = data.U16(countPlace);
        var previous = -1;
        for (var i = 0; i < count; i++)
        {
            var range = data.Slice(countPlace + 2 + (i * 6), 6);
            var (first, last) = (range.U16(0), range.U16(2));
            if (first <= previous || last < first) throw data.Fault("the ranges of glyphs are not in order");
            yield return (first, last, range.U16(4));
            previous = last;
        }
    }
}
