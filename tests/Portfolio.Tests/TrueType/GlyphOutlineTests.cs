using System.Globalization;
using System.Text;
using Portfolio.TestKit;
using Portfolio.TrueType;
using Portfolio.TrueType.Outlines;
using Xunit;

namespace Portfolio.Tests.TrueType;

public sealed class GlyphOutlineTests
{
    [Fact]
    public void A_space_shows_nothing() => Assert.Empty(Fonts.Regular.OutlineOf(Fonts.Regular.GlyphOf(new Rune(' '))).Contours);

    [Fact]
    public void Every_contour_of_every_glyph_is_closed()
    {
        foreach (var name in Fonts.Names)
        {
            var font = Fonts.Read(name);
            for (var glyph = 0; glyph < font.GlyphCount; glyph++)
            {
                Assert.All(font.OutlineOf(glyph).Contours, contour =>
                {
                    for (var i = 0; i < contour.Curves.Length; i++)
                        Assert.Equal(contour.Curves[i].End, contour.Curves[(i + 1) % contour.Curves.Length].Start);
                });
            }
        }
    }

    [Fact]
    public void An_accented_letter_is_its_letter_and_its_accent()
    {
        var (letter, accented) = (OutlineOf("e"), OutlineOf("é"));
        Assert.Equal(letter.Contours.Length + 1, accented.Contours.Length);
        Assert.Equal(Area(letter), Area(new([.. accented.Contours.Take(letter.Contours.Length)])), 3);
    }

    [Fact]
    public void A_glyph_that_is_made_of_itself_is_refused()
    {
        var glyph = Fonts.Regular.GlyphOf(new Rune('Ệ'));
        var font = TrueTypeFont.Read(new FontParts(Fonts.RegularFile).WithPartOfItself(glyph).ToFile());
        var fault = Assert.Throws<FontFormatException>(() => font.OutlineOf(glyph));
        Assert.Contains("made of itself", fault.Message, StringComparison.Ordinal);
    }

    [JudgedFact("fonttools")]
    public void FontTools_measures_the_same_area_of_every_glyph()
    {
        const string Script =
            """
            import sys
            from fontTools.ttLib import TTFont
            from fontTools.pens.areaPen import AreaPen
            font = TTFont(sys.argv[1])
            glyphs = font.getGlyphSet()
            for name in font.getGlyphOrder():
                pen = AreaPen(glyphs)
                glyphs[name].draw(pen)
                print(round(pen.value, 1))
            """;
        foreach (var name in Fonts.Names)
        {
            var font = Fonts.Read(name);
            var judged = Judge.Ask("/usr/bin/python3", "-c", Script, Fonts.PathOf(name)).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => double.Parse(line, CultureInfo.InvariantCulture)).ToList();
            Assert.Equal(font.GlyphCount, judged.Count);
            Assert.Contains(judged, area => area != 0);
            for (var glyph = 0; glyph < font.GlyphCount; glyph++) Assert.Equal(judged[glyph], Area(font.OutlineOf(glyph)), 1.0);
        }
    }

    private static GlyphOutline OutlineOf(string letter) => Fonts.Regular.OutlineOf(Fonts.Regular.GlyphOf(letter.EnumerateRunes().First()));

    /// <summary>By Green's theorem, positive counter-clockwise.</summary>
    internal static double Area(GlyphOutline outline) => outline.Contours.SelectMany(contour => contour.Curves).Sum(curve =>
    {
        var control = curve.Control ?? OutlinePoint.Between(curve.Start, curve.End);
        return (Cross(curve.Start, control) / 3) + (Cross(control, curve.End) / 3) + (Cross(curve.Start, curve.End) / 6);
    });

    private static double Cross(OutlinePoint one, OutlinePoint other) => (one.X * other.Y) - (other.X * one.Y);
}
