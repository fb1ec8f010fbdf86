namespace Portfolio.TrueType.Tables;

/// <summary>OpenType: kern, format 0, horizontal: what fonts from before GPOS kern with.</summary>
internal sealed class KernTable
{
    private readonly List<FontData> _pairs = [];

    public KernTable(FontData data)
    {
        // Apple's version 1.0 of the table is laid out otherwise; its fonts have GPOS, or are not kerned here.
        if (data.U16(0) != 0) return;
        var count = data.U16(2);
        var offset = 4;
        for (var i = 0; i < count; i++)
        {
            var coverage = data.U16(offset + 4);
            var isHorizontalFormat0 = coverage is 0x0001 or 0x0009;
            var pairs = data.U16(offset + 6);
            if (isHorizontalFormat0) _pairs.Add(data.Slice(offset + 14, pairs * 6));
            // The length field overflows in large tables, so the count of pairs rules.
            offset += isHorizontalFormat0 ? 14 + (pairs * 6) : Math.Max(6, (int)data.U16(offset + 2));
        }
    }

    /// <summary>What the pair is moved together by (negative) or apart, in font units.</summary>
    public int Between(int left, int right)
    {
        var wanted = ((uint)left << 16) | (uint)right;
        return _pairs.Sum(pairs => Between(pairs, wanted));
    }

    private static int Between(FontData pairs, uint wanted)
    {
        var (low, high) = (0, (pairs.Length / 6) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var pair = pairs.U32(middle * 6);
            if (pair == wanted) return pairs.I16((middle * 6) + 4);
            if (pair < wanted) low = middle + 1;
            else high = middle - 1;
        }
        return 0;
    }
}
