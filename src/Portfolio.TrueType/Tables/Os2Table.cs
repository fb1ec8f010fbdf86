namespace Portfolio.TrueType.Tables;

/// <summary>OpenType: OS/2. Lengths are in font units.</summary>
internal sealed class Os2Table
{
    public Os2Table(FontData data)
    {
        var version = data.U16(0);
        Weight = data.U16(4);
        EmbeddingRights = data.U16(8);
        StrikeoutSize = data.I16(26);
        StrikeoutPosition = data.I16(28);
        // Both came with version 2.
        XHeight = version >= 2 ? data.I16(86) : null;
        CapHeight = version >= 2 ? data.I16(88) : null;
    }

    /// <summary>100 to 900; 400 is regular.</summary>
    public int Weight { get; }

    /// <summary>OpenType: OS/2, fsType.</summary>
    public int EmbeddingRights { get; }

    public int StrikeoutSize { get; }

    public int StrikeoutPosition { get; }

    public int? XHeight { get; }

    public int? CapHeight { get; }
}
