using System.Collections.Immutable;

namespace Portfolio.TrueType.Tables;

/// <summary>OpenType: glyf: the outlines, of which only the references between glyphs are of interest here.</summary>
internal sealed class GlyfTable(FontData data, LocaTable loca, int glyphCount)
{
    // OpenType: glyf, "Composite glyph description".
    private const int ArgumentsAreWords = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    /// <summary>The glyph's description; empty for a glyph without an outline.</summary>
    public FontData Of(int glyph)
    {
        var (offset, length) = loca.Of(glyph);
        return data.Slice(offset, length);
    }

    public GlyphBox? BoxOf(int glyph) => Of(glyph) is { Length: > 0 } outline
        ? new(outline.I16(2), outline.I16(4), outline.I16(6), outline.I16(8))
        : null;

    /// <summary>The glyphs that a composite glyph is made of, each with the place of its number in the description.</summary>
    public ImmutableArray<(int Place, int Glyph)> ComponentsOf(int glyph)
    {
        var outline = Of(glyph);
        // A number of contours below zero marks a composite.
        if (outline.Length == 0 || outline.I16(0) >= 0) return [];
        var components = ImmutableArray.CreateBuilder<(int Place, int Glyph)>();
        var place = 10;
        int flags;
        do
        {
            flags = outline.U16(place);
            var component = outline.U16(place + 2);
            if (component >= glyphCount) throw outline.Fault($"glyph {glyph} is made of glyph {component}, which does not exist");
            components.Add((place + 2, component));
            place += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2) + ScaleLength(flags);
        }
        while ((flags & MoreComponents) != 0);
        return components.DrainToImmutable();
    }

    private static int ScaleLength(int flags) => flags switch
    {
        _ when (flags & HasScale) != 0 => 2,
        _ when (flags & HasTwoScales) != 0 => 4,
        _ when (flags & HasMatrix) != 0 => 8,
        _ => 0,
    };
}
