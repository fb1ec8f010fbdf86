using Portfolio.TrueType.Outlines;

namespace Portfolio.Pictures.Drawing;

/// <summary>How much of each pixel a glyph covers, at one size and one place between two pixels: worked out once, and put on many pictures.</summary>
/// <remarks>In the levels of an ink, so that nothing is left to be worked out when it is drawn.</remarks>
/// <param name="Left">Of the first column, in pixels from the glyph's origin.</param>
/// <param name="Top">Of the first row, in pixels from the baseline: negative above it.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Levels">Row after row: 0 where nothing of a pixel lies inside of the glyph, the highest level where all does.</param>
internal sealed record GlyphMask(int Left, int Top, int Width, byte[] Levels)
{
    /// <summary>What reaches further from the origin, in ems, is cut off: no letter does, and a broken font must not ask for all memory.</summary>
    private const int Reach = 4;

    private const byte Whole = 255;

    public int Height { get; } = Width == 0 ? 0 : Levels.Length / Width;

    /// <param name="outline">In font units, y upwards.</param>
    /// <param name="unitsPerEm">Of the font.</param>
    /// <param name="size">Pixels to the em.</param>
    /// <param name="x">How far the origin lies behind the left side of its pixel, in pixels.</param>
    /// <param name="levels">The highest level.</param>
    public static GlyphMask Of(GlyphOutline outline, int unitsPerEm, double size, double x, int levels)
    {
        var (scale, reach) = (size / unitsPerEm, (int)Math.Ceiling(size * Reach));
        var box = PixelBox.Around(outline, x, 0, scale).Within(new(-reach, -reach, reach, reach));
        using var coverage = new Coverage(box);
        coverage.Add(outline, x, 0, scale);
        var mask = new GlyphMask(box.Left, box.Top, box.Width, new byte[box.Width * box.Height]);
        for (var row = 0; row < box.Height; row++) coverage.WriteRow(row, ground: 0, levels: Whole, mask.Levels.AsSpan(row * box.Width, box.Width));
        // Worked out for each part of a pixel, of which there are fewer than pixels.
        Span<byte> levelOf = stackalloc byte[Whole + 1];
        for (var part = 0; part <= Whole; part++) levelOf[part] = (byte)(((part * levels) + (Whole / 2)) / Whole);
        foreach (ref var level in mask.Levels.AsSpan()) level = levelOf[level];
        return mask;
    }
}
