using System.Buffers;
using System.Globalization;
using System.Text;
using Portfolio.Pictures.Drawing;
using Portfolio.Pictures.Png;
using Portfolio.Pictures.Typesetting;
using Portfolio.TrueType.Outlines;

namespace Portfolio.Pictures.Icons;

/// <summary>The sign of a site: light on a tile of its colour, so that it is seen on light and on dark tabs.</summary>
public sealed class Icon
{
    /// <summary>The side of the square that an icon is drawn in; y upwards.</summary>
    private const double Side = 32;

    private const double MostWidth = 26;
    private const double MostHeight = 17;
    private const double CornerRadius = 6;

    private static readonly GlyphOutline RoundedTile = new([RoundedSquare()]);

    private readonly GlyphOutline _sign;

    private Icon(GlyphOutline sign) => _sign = sign;

    /// <summary>A page with time in its margin, for sites that have no initials or whose fonts cannot draw them.</summary>
    public static Icon Page { get; } = new(new(
    [
        Shape.Rectangle(5, 22, 6, 4), Shape.Rectangle(5, 10, 6, 4),
        Shape.Rectangle(13, 22, 14, 4), Shape.Rectangle(13, 18, 10, 2), Shape.Rectangle(13, 10, 14, 4), Shape.Rectangle(13, 6, 10, 2),
    ]));

    /// <summary>Null where the font cannot draw them.</summary>
    /// <param name="initials">One letter or two.</param>
    /// <param name="fonts">What they are set in.</param>
    public static Icon? OfInitials(string initials, FontChoice fonts)
    {
        if (initials.Length == 0 || !fonts.CanDraw(initials)) return null;
        var line = SetLine.Of(initials, fonts);
        var contours = line.Glyphs.SelectMany(glyph => fonts.OutlineOf(glyph).Contours
            .Select(contour => Shape.Moved(contour, 1.0 / glyph.Font.UnitsPerEm, glyph.Place, 0))).ToList();
        if (contours.Count == 0) return null;
        var points = contours.SelectMany(contour => contour.Curves).SelectMany(curve => new[] { curve.Start, curve.End }).ToList();
        var (left, right, bottom, top) = (points.Min(p => p.X), points.Max(p => p.X), points.Min(p => p.Y), points.Max(p => p.Y));
        var scale = Math.Min(MostWidth / (right - left), MostHeight / (top - bottom));
        var (x, y) = ((Side - (scale * (left + right))) / 2, (Side - (scale * (bottom + top))) / 2);
        return new(new([.. contours.Select(contour => Shape.Moved(contour, scale, x, y))]));
    }

    /// <summary>As SVG, with the letters as paths: no font is asked for.</summary>
    public string ToSvg(Rgb tile, Rgb sign)
    {
        var path = new StringBuilder();
        foreach (var contour in _sign.Contours) Shape.AppendPath(path, contour, Side);
        return string.Create(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Side} {Side}"><rect width="{Side}" height="{Side}" rx="{CornerRadius}" fill="{Hex(tile)}"/><path fill="{Hex(sign)}" d="{path}"/></svg>

            """).ReplaceLineEndings("\n");
    }

    /// <summary>As PNG.</summary>
    /// <param name="size">Its width and height in pixels.</param>
    /// <param name="isRounded">With rounded corners on a transparent ground; otherwise the tile fills the square, and the system that shows it cuts the corners.</param>
    /// <param name="tile">The colour of the tile.</param>
    /// <param name="sign">The colour of what stands on it.</param>
    public byte[] ToPng(int size, bool isRounded, Rgb tile, Rgb sign)
    {
        const byte TileLevels = 6;
        const byte SignLevels = 9;
        // Lent, as that of a card.
        var lent = ArrayPool<byte>.Shared.Rent(size * size);
        var pixels = lent.AsSpan(0, size * size);
        pixels.Fill(isRounded ? (byte)0 : TileLevels);
        if (isRounded) Fill(pixels, size, RoundedTile, ground: 0, TileLevels);
        // It stays clear of the corners: all around it is tile.
        Fill(pixels, size, _sign, ground: TileLevels, SignLevels);
        var png = PngWriter.Write(size, pixels,
        [
            .. Enumerable.Range(0, TileLevels + 1).Select(level => new PngColour(tile, (byte)(level * 255 / TileLevels))),
            .. Ramp.Of(tile, sign, SignLevels).Select(colour => new PngColour(colour)),
        ]);
        ArrayPool<byte>.Shared.Return(lent);
        return png;
    }

    private static void Fill(Span<byte> pixels, int size, GlyphOutline shape, byte ground, byte levels)
    {
        var box = PixelBox.Around(shape, 0, size, size / Side).Within(new(0, 0, size, size));
        using var coverage = new Coverage(box);
        coverage.Add(shape, 0, size, size / Side);
        for (var row = 0; row < box.Height; row++) coverage.WriteRow(row, ground, levels, pixels.Slice(((box.Top + row) * size) + box.Left, box.Width));
    }

    private static Contour RoundedSquare()
    {
        // Each corner in two curves: one quadratic curve alone is too flat for a quarter of a circle.
        var points = new List<(OutlinePoint End, OutlinePoint? Control)>();
        const double R = CornerRadius;
        var (near, far) = (R * (1 - Math.Sqrt(0.5)), R * (1 - Math.Tan(Math.PI / 8)));
        Span<(double X, double Y, int DirectionX, int DirectionY)> corners = [(Side, Side, -1, -1), (Side, 0, -1, 1), (0, 0, 1, 1), (0, Side, 1, -1)];
        for (var corner = 0; corner < corners.Length; corner++)
        {
            var (x, y, dx, dy) = corners[corner];
            var middle = new OutlinePoint(x + (dx * near), y + (dy * near));
            var (alongX, alongY) = (new OutlinePoint(x + (dx * R), y), new OutlinePoint(x, y + (dy * R)));
            var (controlX, controlY) = (new OutlinePoint(x + (dx * far), y), new OutlinePoint(x, y + (dy * far)));
            // Going round clockwise, every other corner is entered along the upright side.
            if (corner % 2 == 0) points.AddRange([(alongX, null), (middle, controlX), (alongY, controlY)]);
            else points.AddRange([(alongY, null), (middle, controlY), (alongX, controlX)]);
        }
        return new([.. points.Select((point, index) => new Curve(points[(index + points.Count - 1) % points.Count].End, point.Control, point.End))]);
    }

    private static string Hex(Rgb colour) => string.Create(CultureInfo.InvariantCulture, $"#{colour.Red:x2}{colour.Green:x2}{colour.Blue:x2}");
}
