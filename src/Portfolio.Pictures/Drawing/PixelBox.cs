using Portfolio.TrueType.Outlines;

namespace Portfolio.Pictures.Drawing;

/// <summary>A stretch of pixels, from a column and a row up to others that are no part of it.</summary>
internal readonly record struct PixelBox(int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left;

    public int Height => Bottom - Top;

    /// <summary>The pixels that an outline may touch; none for one that shows nothing.</summary>
    /// <param name="outline">In font units, y upwards.</param>
    /// <param name="x">Where its origin lies, in pixels from the left.</param>
    /// <param name="baseline">In pixels from the top.</param>
    /// <param name="scale">Pixels for a font unit.</param>
    public static PixelBox Around(GlyphOutline outline, double x, double baseline, double scale)
    {
        var (left, right, bottom, top) = (double.PositiveInfinity, double.NegativeInfinity, double.PositiveInfinity, double.NegativeInfinity);
        foreach (var contour in outline.Contours)
        {
            foreach (var curve in contour.Curves)
            {
                Include(curve.Start);
                // A curve lies between its ends and its control point.
                if (curve.Control is { } control) Include(control);
            }
        }
        return left > right ? default : new(
            (int)Math.Floor(x + (left * scale)), (int)Math.Floor(baseline - (top * scale)),
            (int)Math.Ceiling(x + (right * scale)), (int)Math.Ceiling(baseline - (bottom * scale)));

        void Include(OutlinePoint point)
        {
            (left, right) = (Math.Min(left, point.X), Math.Max(right, point.X));
            (bottom, top) = (Math.Min(bottom, point.Y), Math.Max(top, point.Y));
        }
    }

    /// <summary>What of it lies within another.</summary>
    public PixelBox Within(PixelBox other) => new(
        Math.Clamp(Left, other.Left, other.Right), Math.Clamp(Top, other.Top, other.Bottom),
        Math.Clamp(Right, other.Left, other.Right), Math.Clamp(Bottom, other.Top, other.Bottom));
}
