namespace Portfolio.TrueType.Tables;

/// <summary>OpenType: head. Lengths are in font units.</summary>
internal sealed class HeadTable
{
    public HeadTable(FontData data)
    {
        if (data.U32(12) != 0x5F0F3CF5) throw data.Fault("its magic number is wrong");
        UnitsPerEm = data.U16(18);
        if (UnitsPerEm is < 16 or > 16384) throw data.Fault($"{UnitsPerEm} units per em; 16 to 16384 are allowed");
        Box = new(data.I16(36), data.I16(38), data.I16(40), data.I16(42));
        LongOffsets = data.I16(50) switch
        {
            0 => false,
            1 => true,
            var other => throw data.Fault($"the format of loca is {other}; 0 and 1 exist"),
        };
        Data = data.Slice(0, 54);
    }

    public FontData Data { get; }

    public int UnitsPerEm { get; }

    public GlyphBox Box { get; }

    /// <summary>The offsets in loca are 32 bits wide, not 16.</summary>
    public bool LongOffsets { get; }
}
