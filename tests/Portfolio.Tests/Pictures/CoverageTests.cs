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
            using var coverage = new Coverage(new(0, 0, size * 2, size * 2));
            coverage.Add(outline, size * 0.5, size * 1.5, scale);
            var row = new byte[size * 2];
            var ink = 0.0;
            for (var y = 0; y < size * 2; y++)
            {
                coverage.WriteRow(y, ground: 0, levels: 255, row);
                ink += row.Sum(level => level / 255.0);
            }
            var area = Math.Abs(GlyphOutlineTests.Area(outline)) * scale * scale;
            Assert.InRange(ink, (area * 0.99) - 0.2, (area * 1.01) + 0.2);
        }
    }

    [Fact]
    public void The_pixels_around_an_outline_are_covered_as_they_are_among_all_pixels_and_no_others_are()
    {
        for (var glyph = 20; glyph < 120; glyph++)
        {
            var outline = Fonts.Regular.OutlineOf(glyph);
            var box = PixelBox.Around(outline, 20.25, 60, 0.05);
            var whole = Rows(outline, new(0, 0, 100, 100), 20.25, 60, 0.05);
            Assert.Equal(whole[box.Top..box.Bottom].Select(row => row[box.Left..box.Right]), Rows(outline, box, 20.25, 60, 0.05));
            Assert.Equal(whole.Sum(row => row.Sum(level => level)), whole[box.Top..box.Bottom].Sum(row => row[box.Left..box.Right].Sum(level => level)));
        }
    }

    [Fact]
    public void What_is_covered_is_counted_from_the_ground_up()
    {
        using var coverage = new Coverage(new(0, 0, 4, 1));
        coverage.Add(Polygon((1, 0), (2.5, 0), (2.5, 1), (1, 1)), 0, 0, 1);
        var row = new byte[4];
        coverage.WriteRow(0, ground: 6, levels: 10, row);
        Assert.Equal([6, 16, 11, 6], row);
    }

    /// <summary>In eighths, as parts of one.</summary>
    private static float[][] Rows(GlyphOutline outline, int width, int height) =>
        [.. Rows(outline, new(0, 0, width, height), 0, 0, 1).Select(row => row.Select(level => level / 8f).ToArray())];

    private static byte[][] Rows(GlyphOutline outline, PixelBox box, double x, double baseline, double scale)
    {
        using var coverage = new Coverage(box);
        coverage.Add(outline, x, baseline, scale);
        var rows = new byte[box.Height][];
        for (var y = 0; y < box.Height; y++) coverage.WriteRow(y, ground: 0, levels: 8, rows[y] = new byte[box.Width]);
        return rows;
    }

    /// <summary>Of points as pictures count them, y downwards.</summary>
    private static GlyphOutline Polygon(params (double X, double Y)[] points) =>
        new([new([.. points.Select((point, index) => new Curve(At(point), null, At(points[(index + 1) % points.Length])))])]);

    private static OutlinePoint At((double X, double Y) point) => new(point.X, -point.Y);
}
