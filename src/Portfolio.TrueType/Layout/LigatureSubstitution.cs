namespace Portfolio.TrueType.Layout;

/// <summary>OpenType: GSUB, ligature substitution: one glyph for several.</summary>
internal sealed class LigatureSubstitution : ISubstitution
{
    private const int MaximumLigatures = 20_000;

    /// <summary>By the number of their first glyph: null for most.</summary>
    private readonly List<Ligature>?[] _byFirst;

    public LigatureSubstitution(FontData data, int glyphCount)
    {
        if (data.U16(0) != 1) throw data.Fault($"a ligature substitution of format {data.U16(0)}; 1 exists");
        var coverage = new Coverage(data.From(data.U16(2)), glyphCount);
        var (setCount, total) = (data.U16(4), 0);
        _byFirst = new List<Ligature>?[glyphCount];
        foreach (var (glyph, index) in coverage.Covered)
        {
            if (index >= setCount) throw data.Fault($"the ligatures of glyph {glyph} are missing");
            var set = data.From(data.U16(6 + (index * 2)));
            total += set.U16(0);
            if (total > MaximumLigatures) throw data.Fault($"more than {MaximumLigatures} ligatures");
            _byFirst[glyph] = [.. Enumerable.Range(0, set.U16(0)).Select(i => Read(set.From(set.U16(2 + (i * 2))), glyphCount))];
        }
    }

    public void Apply(List<ShapedGlyph> glyphs)
    {
        var kept = 0;
        for (var i = 0; i < glyphs.Count; kept++)
        {
            var ligature = Find(glyphs, i);
            var count = ligature is null ? 1 : ligature.Rest.Length + 1;
            glyphs[kept] = ligature is null ? glyphs[i] : glyphs[i] with
            {
                Id = ligature.Glyph,
                Length = glyphs[i + count - 1].Start + glyphs[i + count - 1].Length - glyphs[i].Start,
            };
            i += count;
        }
        glyphs.RemoveRange(kept, glyphs.Count - kept);
    }

    /// <summary>The font lists the ligatures of a glyph in the order of its preference.</summary>
    private Ligature? Find(List<ShapedGlyph> glyphs, int start)
    {
        if (_byFirst[glyphs[start].Id] is not { } ligatures) return null;
        foreach (var ligature in ligatures)
        {
            if (Matches(ligature, glyphs, start + 1)) return ligature;
        }
        return null;
    }

    private static bool Matches(Ligature ligature, List<ShapedGlyph> glyphs, int start)
    {
        if (start + ligature.Rest.Length > glyphs.Count) return false;
        for (var i = 0; i < ligature.Rest.Length; i++)
        {
            if (glyphs[start + i].Id != ligature.Rest[i]) return false;
        }
        return true;
    }

    private static Ligature Read(FontData data, int glyphCount)
    {
        var (glyph, count) = (data.U16(0), data.U16(2));
        if (glyph >= glyphCount || count == 0) throw data.Fault($"a ligature of {count} glyphs is glyph {glyph}");
        // A real ligature joins a handful of glyphs; the limit keeps many overlapping ones from filling the memory.
        if (count > 64) throw data.Fault($"a ligature of {count} glyphs");
        var rest = new int[count - 1];
        for (var i = 0; i < rest.Length; i++) rest[i] = data.U16(4 + (i * 2));
        return new(glyph, rest);
    }

    private sealed record Ligature(int Glyph, int[] Rest);
}
