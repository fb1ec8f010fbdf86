namespace Portfolio.TrueType.Layout;

/// <summary>The kerning of pairs by GPOS.</summary>
/// <remarks>Kerning by context (lookup types 7 and 8) is not applied.</remarks>
internal sealed class PairKerning
{
    private const int PairLookup = 2;

    /// <summary>A power of two. A text has some hundred pairs, again and again.</summary>
    private const int KnownPairs = 1024;

    private readonly PairTable[][] _lookups;

    /// <summary>Pairs that were asked for, each in a place of its own until another needs it: the pair and its kerning in one number, which threads read and write as a whole.</summary>
    private readonly long[] _known = new long[KnownPairs];

    public PairKerning(FontData gpos, int glyphCount)
    {
        var layout = new LayoutTable(gpos, extensionType: 9, glyphCount);
        var lookups = new List<PairTable[]>();
        foreach (var lookup in layout.LookupsOf("kern"))
        {
            var tables = new List<PairTable>();
            foreach (var (type, data) in layout.SubtablesOf(lookup))
            {
                if (type == PairLookup) tables.Add(Read(data, glyphCount));
            }
            if (tables.Count > 0) lookups.Add([.. tables]);
        }
        _lookups = [.. lookups];
    }

    /// <summary>The font kerns by GPOS, so the kern table does not count.</summary>
    public bool HasPairs => _lookups.Length > 0;

    public int Between(int left, int right)
    {
        // Never 0, which is what a place holds that no pair has had.
        var pair = (((uint)left << 16) | (uint)right) + 1;
        ref var known = ref _known[((left * 31) + right) & (KnownPairs - 1)];
        if (Volatile.Read(ref known) is var entry && entry >>> 32 == pair) return (int)entry;
        var kerning = LookUp(left, right);
        Volatile.Write(ref known, ((long)pair << 32) | (uint)kerning);
        return kerning;
    }

    private int LookUp(int left, int right)
    {
        var sum = 0;
        foreach (var tables in _lookups)
        {
            foreach (var table in tables)
            {
                // Within a lookup the first subtable that knows the pair decides.
                if (!table.TryGet(left, right, out var kerning)) continue;
                sum += kerning;
                break;
            }
        }
        return sum;
    }

    private static PairTable Read(FontData data, int glyphCount) => data.U16(0) switch
    {
        1 => new GlyphPairTable(data, glyphCount),
        2 => new ClassPairTable(data, glyphCount),
        var format => throw data.Fault($"a pair adjustment of format {format}; 1 and 2 exist"),
    };
}
