namespace Portfolio.TrueType.Tables;

/// <summary>OpenType: hhea. Lengths are in font units.</summary>
internal sealed class HheaTable
{
    public HheaTable(FontData data)
    {
        Data = data.Slice(0, 36);
        Ascender = data.I16(4);
        Descender = data.I16(6);
        LineGap = data.I16(8);
        MetricCount = data.U16(34);
    }

    public FontData Data { get; }

    public int Ascender { get; }

    /// <summary>Negative: below the baseline.</summary>
    public int Descender { get; }

    public int LineGap { get; }

    /// <summary>How many glyphs have an advance of their own in hmtx.</summary>
    public int MetricCount { get; }
}
