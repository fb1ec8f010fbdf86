using Portfolio.Pictures.Drawing;
using Portfolio.Tests.TrueType;
using Portfolio.TrueType.Outlines;
using Xunit;

namespace Portfolio.Tests.Pictures;

public sealed class CoverageTests
{
    [Fact]
    public void A_pixel_is_covered_by_as_much_as_lies_in_it()
    {
        // From 1.25 to 3.5 across, from 0.5 to 2 down.
        var inside = Rows(Polygon((1.25, 0.5), (3.5, 0.5), (3.5, 2), (1.25, 2)), 5, 3);
        Assert.Equal([[0, 0.375f, 0.5f, 0.25f, 0], [0, 0.75f, 1, 0.5f, 0], [0, 0, 0, 0, 0]], inside);
    }

    [Fact]
    public void A_slanted_edge_cuts_pixels_in_the_share_of_their_area()
    {
        var inside = Rows(Polygon((0, 0), (4, 0), (0, 2)), 4, 2);
        Assert.Equal([[1, 1, 0.75f, 0.25f], [0.75f, 0.25f, 0, 0]], inside);
    }

    [Fact]
    public void A_hole_is_left_open_and_what_overlaps_counts_once()
    {
        var hole = Rows(new([.. Polygon((0, 0), (4, 0), (4, 4), (0, 4)).Contours, .. Polygon((1, 1), (1, 3), (3, 3), (3, 1)).Contours]), 4, 4);
        Assert.Equal([1, 0, 0, 1], hole[1]);
        var twice = Rows(new([.. Polygon((0, 0), (3, 0), (3, 1), (0, 1)).Contours, .. Polygon((1, 0), (4, 0), (4, 1), (1, 1)).Contours]), 4, 1);
        Assert.Equal([1, 1, 1, 1], twice[0]);
    }

    [Fact]
    public void What_reaches_outside_is_cut_off()
    {
        var inside = Rows(Polygon((-5, -5), (1.5, -5), (1.5, 9), (-5, 9)), 3, 2);
        Assert.Equal([[1, 0.5f, 0], [1, 0.5f, 0]], inside);
    }

    [Theory]
    [InlineData(12)]
    [InlineData(60)]
    [InlineData(200)]
    public void The_ink_of_a_letter_is_as_much_as_its_outline_encloses(int size)
    {
        var font = Fonts.Regular;
        var scale = (double)size / font.UnitsPerEm;
        for (var glyph = 20; glyph < 120; glyph++)
        {
            var outline = font.OutlineOf(glyph);
            using var coverage = new Coverage(size * 2, size * 2);
            coverage.Add(outline, size * 0.5, size * 1.5, scale);
            var row = new float[size * 2];
            var ink = 0.0;
            for (var y = 0; y < size * 2; y++)
            {
                var (start, end) = coverage.Row(y, row);
                ink += row[start..end].Sum(value => (double)value);
            }
            var area = Math.Abs(GlyphOutlineTests.Area(outline)) * scale * scale;
            Assert.InRange(ink, (area * 0.99) - 0.2, (area * 1.01) + 0.2);
        }
    }

    private static float[][] Rows(GlyphOutline outline, int width, int height)
    {
        using var coverage = new Coverage(width, height);
        coverage.Add(outline, 0, 0, 1);
        var rows = new float[height][];
        for (var y = 0; y < height; y++) coverage.Row(y, rows[y] = new float[width]);
        return rows;
    }

    /// <summary>Of points as pictures count them, y downwards.</summary>
    private static GlyphOutline Polygon(params (double X, double Y)[] points) =>
        new([new([.. points.Select((point, index) => new Curve(At(point), null, At(points[(index + 1) % points.Length])))])]);

    private static OutlinePoint At((double X, double Y) point) => new(point.X, -point.Y);
}
