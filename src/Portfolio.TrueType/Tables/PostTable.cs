namespace Portfolio.TrueType.Tables;

/// <summary>OpenType: post. Lengths are in font units.</summary>
internal sealed class PostTable
{
    public PostTable(FontData data)
    {
        ItalicAngle = (int)data.U32(4) / 65536.0;
        UnderlinePosition = data.I16(8);
        UnderlineThickness = data.I16(10);
        IsFixedPitch = data.U32(12) != 0;
    }

    /// <summary>Degrees counter-clockwise from upright: negative for a font that leans to the right.</summary>
    public double ItalicAngle { get; }

    public int UnderlinePosition { get; }

    public int UnderlineThickness { get; }

    public bool IsFixedPitch { get; }
}
