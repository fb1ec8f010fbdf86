using System.Collections.Concurrent;
using Portfolio.Pictures.Drawing;
using Portfolio.TrueType.Outlines;

namespace Portfolio.Pictures.Typesetting;

/// <summary>The masks of a font at one size and in inks of one number of levels. Each is worked out once for all pictures, which have few of both.</summary>
/// <param name="outlineOf">The outline of a glyph by its number.</param>
/// <param name="unitsPerEm">Of the font.</param>
/// <param name="size">Pixels to the em.</param>
/// <param name="levels">Of the ink.</param>
internal sealed class GlyphMasks(Func<int, GlyphOutline> outlineOf, int unitsPerEm, double size, int levels)
{
    private const int Quarters = 4;

    private readonly ConcurrentDictionary<int, GlyphMask> _masks = new();

    /// <param name="glyph">Its number in the font.</param>
    /// <param name="quarter">How many quarters of a pixel its origin lies behind the left side of its own.</param>
    public GlyphMask Of(int glyph, int quarter) => _masks.GetOrAdd((glyph * Quarters) + quarter, static (number, masks) => masks.Drawn(number / Quarters, number % Quarters), this);

    private GlyphMask Drawn(int glyph, int quarter) => GlyphMask.Of(outlineOf(glyph), unitsPerEm, size, (double)quarter / Quarters, levels);
}
