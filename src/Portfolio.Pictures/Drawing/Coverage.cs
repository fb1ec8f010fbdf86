using System.Buffers;
using System.Runtime.InteropServices;
using Portfolio.TrueType.Outlines;

namespace Portfolio.Pictures.Drawing;

/// <summary>How much of each pixel lies inside of outlines: exact areas, not samples.</summary>
/// <remarks>
/// Every edge adds, in each pixel that it crosses, the area between it and the pixel's right side, signed by the direction in
/// which it runs; the sum of a row from the left up to a pixel is what lies inside there. Contours that overlap in one direction count once.
/// </remarks>
internal sealed class Coverage : IDisposable
{
    // Two more than the width, so that an edge at the very right may add beside it.
    private readonly int _stride;

    // Lent: it is needed for a moment.
    private readonly float[] _areas;

    /// <param name="box">The pixels that are of interest: what outlines have elsewhere is left out.</param>
    public Coverage(PixelBox box)
    {
        (Box, _stride) = (box, box.Width + 2);
        _areas = ArrayPool<float>.Shared.Rent(_stride * box.Height);
        _areas.AsSpan(0, _stride * box.Height).Clear();
    }

    public PixelBox Box { get; }

    public void Dispose() => ArrayPool<float>.Shared.Return(_areas);

    /// <summary>Adds an outline.</summary>
    /// <param name="outline">In font units, y upwards.</param>
    /// <param name="x">Where its origin lies, in pixels from the left.</param>
    /// <param name="baseline">In pixels from the top.</param>
    /// <param name="scale">Pixels for a font unit.</param>
    public void Add(GlyphOutline outline, double x, double baseline, double scale)
    {
        var (left, top) = (x - Box.Left, baseline - Box.Top);
        OutlinePoint Placed(OutlinePoint point) => new(left + (point.X * scale), top - (point.Y * scale));
        foreach (var contour in outline.Contours)
        {
            foreach (var curve in contour.Curves)
            {
                if (curve.Control is { } control) Add(Placed(curve.Start), Placed(control), Placed(curve.End));
                else Add(Placed(curve.Start), Placed(curve.End));
            }
        }
    }

    /// <summary>Writes how much of each pixel of a row lies inside, as a number: the ground where nothing does, so many levels above it where all does.</summary>
    /// <param name="row">From the top of the box.</param>
    /// <param name="ground">The lowest number.</param>
    /// <param name="levels">How many there are above it.</param>
    /// <param name="pixels">As many as the box is wide.</param>
    public void WriteRow(int row, byte ground, byte levels, Span<byte> pixels)
    {
        var areas = _areas.AsSpan(row * _stride, Box.Width);
        // As integers zeros are found many at a time. A negative zero counts as an edge, and changes nothing.
        var bits = MemoryMarshal.Cast<float, int>(areas);
        var sum = 0f;
        for (var x = 0; x < areas.Length;)
        {
            if (bits[x] != 0)
            {
                sum += areas[x];
                pixels[x++] = Level(sum);
                continue;
            }
            // Between two edges one pixel is like the other.
            var same = bits[x..].IndexOfAnyExcept(0) is >= 0 and var edge ? edge : areas.Length - x;
            pixels.Slice(x, same).Fill(Level(sum));
            x += same;
        }

        byte Level(float inside) => (byte)(ground + (int)((Math.Min(Math.Abs(inside), 1) * levels) + 0.5f));
    }

    /// <summary>A curve as straight lines, as many as keep within a twenty-fifth of a pixel of it.</summary>
    private void Add(OutlinePoint start, OutlinePoint control, OutlinePoint end)
    {
        var (bendX, bendY) = (start.X - (2 * control.X) + end.X, start.Y - (2 * control.Y) + end.Y);
        // A quadratic curve leaves its chord by a quarter of its bend at most; halving the stretch quarters that.
        var pieces = 1 + (int)Math.Sqrt(Math.Sqrt((bendX * bendX) + (bendY * bendY)) / (4 * Tolerance));
        var from = start;
        for (var piece = 1; piece <= pieces; piece++)
        {
            var t = (double)piece / pieces;
            var u = 1 - t;
            var to = piece == pieces ? end : new OutlinePoint(
                (u * u * start.X) + (2 * u * t * control.X) + (t * t * end.X),
                (u * u * start.Y) + (2 * u * t * control.Y) + (t * t * end.Y));
            Add(from, to);
            from = to;
        }
    }

    private const double Tolerance = 0.04;

    private void Add(OutlinePoint start, OutlinePoint end)
    {
        if (start.Y == end.Y) return;
        var (direction, top, bottom) = start.Y < end.Y ? (1.0, start, end) : (-1.0, end, start);
        var slope = (bottom.X - top.X) / (bottom.Y - top.Y);
        var first = Math.Max(0, (int)Math.Floor(top.Y));
        var last = Math.Min(Box.Height, (int)Math.Ceiling(bottom.Y));
        for (var row = first; row < last; row++)
        {
            // Written out, here and below: Math.Max and its kin ask of each number whether it is one, which takes half of the time of an edge.
            var (from, to) = (row > top.Y ? row : top.Y, row + 1 < bottom.Y ? row + 1 : bottom.Y);
            if (to <= from) continue;
            var (x0, x1) = (top.X + ((from - top.Y) * slope), top.X + ((to - top.Y) * slope));
            if (slope < 0) (x0, x1) = (x1, x0);
            AddInRow(row * _stride, Within(x0, Box.Width), Within(x1, Box.Width), direction * (to - from));
        }
    }

    private static double Within(double x, double width) => x < 0 ? 0 : x > width ? width : x;

    /// <summary>An edge within one row.</summary>
    /// <param name="row">Where the row starts.</param>
    /// <param name="left">Its leftmost place.</param>
    /// <param name="right">Its rightmost place.</param>
    /// <param name="height">How much of the row's height it crosses, negative upwards.</param>
    private void AddInRow(int row, double left, double right, double height)
    {
        var (first, last) = ((int)left, (int)right);
        if (first == last || right - left < 1e-9)
        {
            var inFirst = height * (first + 1 - ((left + right) / 2));
            _areas[row + first] += (float)inFirst;
            _areas[row + first + 1] += (float)(height - inFirst);
            return;
        }
        // To the right of the edge, the area grows from pixel to pixel; each gets what it has more than the one before.
        var perPixel = height / (right - left);
        var before = 0.0;
        for (var x = first; x <= last; x++)
        {
            var (from, to) = (Math.Max(left, x), Math.Min(right, x + 1));
            var area = (perPixel * (from - left)) + (perPixel * (to - from) * (x + 1 - ((from + to) / 2)));
            _areas[row + x] += (float)(area - before);
            before = area;
        }
        _areas[row + last + 1] += (float)(height - before);
    }
}
