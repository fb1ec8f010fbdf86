using Portfolio.Pictures.Drawing;
using Portfolio.Tests.TrueType;
using Portfolio.TrueType.Outlines;
using Xunit;

namespace Portfolio.Tests.Pictures;

public sealed class GlyphMaskTests
{
    private const int Em = 1000;
    private const int Fine = 255;

    [Fact]
    public void A_mask_begins_with_the_first_pixel_that_is_touched_and_ends_with_the_last()
    {
        // At ten pixels to the em: from 1 to 3 across and from 2 above the baseline to 1 below it, a quarter of a pixel further to the right.
        var mask = GlyphMask.Of(Rectangle(100, -100, 300, 200), Em, 10, 0.25, Fine);
        Assert.Equal((1, -2, 3, 3), (mask.Left, mask.Top, mask.Width, mask.Height));
        Assert.Equal([191, 255, 64, 191, 255, 64, 191, 255, 64], mask.Levels);
    }

    [Fact]
    public void A_mask_is_in_the_levels_of_its_ink() =>
        Assert.Equal([3, 4, 1, 3, 4, 1, 3, 4, 1], GlyphMask.Of(Rectangle(100, -100, 300, 200), Em, 10, 0.25, 4).Levels);

    [Fact]
    public void A_glyph_that_shows_nothing_has_an_empty_mask() => Assert.Equal((0, 0), (GlyphMask.Of(GlyphOutline.Empty, Em, 10, 0, Fine).Width, GlyphMask.Of(GlyphOutline.Empty, Em, 10, 0, Fine).Height));

    [Fact]
    public void An_outline_that_reaches_far_beyond_every_letter_takes_no_more_memory_than_a_few_letters()
    {
        var mask = GlyphMask.Of(Rectangle(-30_000, -30_000, 30_000, 30_000), 16, 100, 0, Fine);
        Assert.Equal((-400, 800, 800), (mask.Left, mask.Width, mask.Height));
        Assert.DoesNotContain(mask.Levels, level => level != Fine);
    }

    [Fact]
    public void The_masks_of_a_font_have_the_ink_that_its_outlines_enclose()
    {
        for (var glyph = 20; glyph < 120; glyph++)
        {
            var outline = Fonts.Regular.OutlineOf(glyph);
            var scale = 60.0 / Fonts.Regular.UnitsPerEm;
            var area = Math.Abs(GlyphOutlineTests.Area(outline)) * scale * scale;
            var ink = GlyphMask.Of(outline, Fonts.Regular.UnitsPerEm, 60, 0.5, Fine).Levels.Sum(level => level / (double)Fine);
            Assert.InRange(ink, (area * 0.99) - 0.5, (area * 1.01) + 0.5);
        }
    }

    [Fact]
    public void Glyphs_that_share_a_pixel_both_cover_their_parts_of_it()
    {
        using var parts = Canvas();
        parts.Draw(GlyphMask.Of(Rectangle(0, 0, 250, 200), Em, 10, 0, 4), 0, 2, 1);
        parts.Draw(GlyphMask.Of(Rectangle(0, 0, 250, 200), Em, 10, 0.5, 4), 2, 2, 1);
        using var whole = Canvas();
        whole.DrawRule(0, 0, 5, 2, 1);
        Assert.Equal(whole.ToPng(), parts.ToPng());
    }

    [Fact]
    public void What_lies_outside_of_the_picture_is_left_out()
    {
        using var cut = Canvas();
        cut.Draw(GlyphMask.Of(Rectangle(0, -900, 2900, 900), Em, 10, 0, 4), -9, 4, 0);
        using var whole = Canvas();
        whole.DrawRule(0, 0, 8, 4, 0);
        Assert.Equal(whole.ToPng(), cut.ToPng());
    }

    [Fact]
    public void Many_pixels_at_a_time_come_out_as_each_by_itself_whatever_lies_below()
    {
        byte[] levels = [.. Enumerable.Range(0, 256).Select(x => (byte)(x / 2 % 7))];
        for (var before = 0; before < 3; before++)
        {
            using var together = Wide(before);
            together.Draw(new(0, 0, levels.Length, levels), 0, 0, 1);
            using var apart = Wide(before);
            for (var x = 0; x < levels.Length; x++) apart.Draw(new(0, 0, 1, [levels[x]]), x, 0, 1);
            Assert.Equal(apart.ToPng(), together.ToPng());
        }

        static Canvas Wide(int before)
        {
            var canvas = new Canvas(256, 1, new(new(255, 255, 255), [new(new(0, 0, 0), 4), new(new(180, 20, 30), 6), new(new(20, 20, 180), 5)]));
            // Every second pixel is half in one of the inks already.
            canvas.Draw(new(0, 0, 256, [.. Enumerable.Range(0, 256).Select(x => (byte)(x % 2 * 3))]), 0, 0, before);
            return canvas;
        }
    }

    private static Canvas Canvas() => new(8, 4, new(new(255, 255, 255), [new(new(0, 0, 0), 4), new(new(180, 20, 30), 4)]));

    private static GlyphOutline Rectangle(double left, double bottom, double right, double top)
    {
        OutlinePoint[] corners = [new(left, bottom), new(left, top), new(right, top), new(right, bottom)];
        return new([new([.. corners.Select((corner, index) => new Curve(corner, null, corners[(index + 1) % 4]))])]);
    }
}
