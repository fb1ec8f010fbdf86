using Portfolio.TrueType.Outlines;

namespace Portfolio.Pictures.Drawing;

/// <summary>How much of each pixel a glyph covers, at one size and one place between two pixels: worked out once, and put on many pictures.</summary>
/// <param name="Left">Of the first column, in pixels from the glyph's origin.</param>
/// <param name="Top">Of the first row, in pixels from the baseline: negative above it.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Inside">Row after row: 0 where nothing of a pixel lies inside of the glyph, 255 where all does.</param>
internal sealed record GlyphMask(int Left, int Top, int Width, byte[] Inside)
{
    /// <summary>What reaches further from the origin, in ems, is cut off: no letter does, and a broken font must not ask for all memory.</summary>
    private const int Reach = 4;

    private static readonly GlyphMask Empty = new(0, 0, 0, []);

    public int Height => Width == 0 ? 0 : Inside.Length / Width;

    /// <param name="outline">In font units, y upwards.</param>
    /// <param name="unitsPerEm">Of the font.</param>
    /// <param name="size">Pixels to the em.</param>
    /// <param name="x">How far the origin lies behind the left side of its pixel, in pixels.</param>
    public static GlyphMask Of(GlyphOutline outline, int unitsPerEm, double size, double x)
    {
        // A curve lies between its ends and its control point.
        var points = outline.Contours.SelectMany(contour => contour.Curves).SelectMany(curve => new[] { curve.Start, curve.Control ?? curve.End, curve.End }).ToList();
        if (points.Count == 0) return Empty;
        var (scale, reach) = (size / unitsPerEm, size * Reach);
        var (left, right) = (First(x + (points.Min(point => point.X) * scale)), Last(x + (points.Max(point => point.X) * scale)));
        var (top, bottom) = (First(-points.Max(point => point.Y) * scale), Last(-points.Min(point => point.Y) * scale));
        using var coverage = new Coverage(right - left, bottom - top);
        coverage.Add(outline, x - left, -top, scale);

        var mask = new GlyphMask(left, top, coverage.Width, new byte[coverage.Width * coverage.Height]);
        var inside = new float[coverage.Width];
        for (var row = 0; row < coverage.Height; row++)
        {
            var (start, end) = coverage.Row(row, inside);
            for (var column = start; column < end; column++) mask.Inside[(row * mask.Width) + column] = (byte)((inside[column] * 255) + 0.5f);
        }
        return mask;

        int First(double place) => (int)Math.Floor(Math.Clamp(place, -reach, reach));
        int Last(double place) => (int)Math.Ceiling(Math.Clamp(place, -reach, reach));
    }
}
