using System.Text;
using Portfolio.TrueType;
using Xunit;

namespace Portfolio.Tests.TrueType;

public sealed class TrueTypeFontTests
{
    [Fact]
    public void Names_and_measures_are_those_of_the_file()
    {
        var font = Fonts.Regular;
        Assert.Equal("Source Serif 4", font.FamilyName);
        Assert.Equal("SourceSerif4-Regular", font.PostScriptName);
        Assert.Equal(1000, font.UnitsPerEm);
        Assert.Equal((1464, 1036, -335, 670, 475), (font.GlyphCount, font.Style.Ascender, font.Style.Descender, font.Style.CapHeight, font.Style.XHeight));
        Assert.Equal((400, 0.0, true), (font.Style.Weight, font.Style.ItalicAngle, font.Style.MayBeEmbedded));
        Assert.True(Fonts.Italic.Style.ItalicAngle < 0);
    }

    [Fact]
    public void Characters_lead_to_their_glyphs()
    {
        Assert.Equal(2, Fonts.Regular.GlyphOf(new Rune('A')));
        Assert.Equal(36, Fonts.Regular.GlyphOf(new Rune('i')));
        Assert.Equal(607, Fonts.Regular.AdvanceOf(417));
        Assert.Equal(0, Fonts.Regular.GlyphOf(new Rune('漢')));
        Assert.Equal(0, Fonts.Regular.GlyphOf(new Rune(0x1F600)));
    }

    [Fact]
    public void Format_4_of_cmap_gives_what_format_12_gives()
    {
        var parts = new FontParts(Fonts.RegularFile);
        // Encodings 3/10 and 0/4 are the ones in format 12: under an unknown platform they are not looked at.
        foreach (var record in new[] { 1, 4 }) parts["cmap"][4 + (record * 8) + 1] = 9;
        var basic = TrueTypeFont.Read(parts.ToFile());
        var characters = Enumerable.Range(1, 0xD7FF).Select(value => new Rune(value)).ToList();
        Assert.Contains(characters, character => basic.GlyphOf(character) > 0);
        Assert.All(characters, character => Assert.Equal(Fonts.Regular.GlyphOf(character), basic.GlyphOf(character)));
    }

    [Theory]
    [InlineData("AV", -119)]
    [InlineData("To", -70)]
    [InlineData("P,", -101)]
    [InlineData("ry", 10)]
    [InlineData("f)", 90)]
    [InlineData("АУ", -50)]
    [InlineData("ΓΑ", -70)]
    [InlineData("nn", 0)]
    public void Pairs_are_kerned_as_the_font_says(string pair, int kerning)
    {
        var glyphs = Fonts.Regular.Shape(pair);
        Assert.Equal(kerning, glyphs[0].Advance - Fonts.Regular.AdvanceOf(glyphs[0].Id));
        Assert.Equal(Fonts.Regular.AdvanceOf(glyphs[1].Id), glyphs[1].Advance);
    }

    [Fact]
    public void A_font_without_GPOS_is_kerned_by_its_kern_table()
    {
        // Version 0, one subtable of format 0 with one pair: A (2) and V.
        var v = Fonts.Regular.GlyphOf(new Rune('V'));
        var parts = new FontParts(Fonts.RegularFile).Without("GPOS");
        parts["kern"] = [0, 0, 0, 1, 0, 0, 0, 20, 0, 1, 0, 1, 0, 6, 0, 0, 0, 0, 0, 2, 0, (byte)v, 0xFF, 0xB0];
        var font = TrueTypeFont.Read(parts.ToFile());
        Assert.Equal(-80, font.KerningBetween(2, v));
        Assert.Equal(0, font.KerningBetween(v, 2));
    }

    [Fact]
    public void GPOS_rules_where_a_font_has_a_kern_table_as_well()
    {
        var parts = new FontParts(Fonts.RegularFile);
        parts["kern"] = [0, 0, 0, 1, 0, 0, 0, 20, 0, 1, 0, 1, 0, 6, 0, 0, 0, 0, 0, 2, 0, 23, 0xFF, 0xB0];
        var font = TrueTypeFont.Read(parts.ToFile());
        Assert.Equal(-119, font.KerningBetween(2, font.GlyphOf(new Rune('V'))));
    }

    [Fact]
    public void A_pair_is_kerned_alike_whatever_was_asked_for_before()
    {
        var (font, pairs) = (TrueTypeFont.Read(Fonts.RegularFile), Enumerable.Range(0, 120 * 120).Select(pair => (Left: pair / 120, Right: pair % 120)).ToList());
        var first = pairs.Select(pair => font.KerningBetween(pair.Left, pair.Right)).ToList();
        Assert.Equal(first, pairs.Select(pair => TrueTypeFont.Read(Fonts.RegularFile).KerningBetween(pair.Left, pair.Right)).Take(200).Concat(first.Skip(200)));
        Assert.Equal(Enumerable.Reverse(first), Enumerable.Reverse(pairs).Select(pair => font.KerningBetween(pair.Left, pair.Right)));
        Assert.Contains(first, kerning => kerning != 0);
    }

    [Fact]
    public void Ligatures_stand_for_all_their_characters()
    {
        var glyphs = Fonts.Regular.Shape("Offi€", FontFeatures.Ligatures);
        Assert.Equal([(0, 1), (1, 3), (4, 1)], glyphs.Select(glyph => (glyph.Start, glyph.Length)));
        Assert.Equal(5, Fonts.Regular.Shape("Offi€", FontFeatures.None).Length);
        Assert.Equal(417, Fonts.Regular.Shape("fi")[0].Id);
    }

    [Fact]
    public void Figures_can_be_proportional_and_old_style()
    {
        var plain = Assert.Single(Fonts.Regular.Shape("0", FontFeatures.None));
        var proportional = Assert.Single(Fonts.Regular.Shape("0", FontFeatures.ProportionalFigures));
        var both = Assert.Single(Fonts.Regular.Shape("0", FontFeatures.ProportionalFigures | FontFeatures.OldStyleFigures));
        Assert.Equal((500, 439, 502), (plain.Advance, proportional.Id, proportional.Advance));
        Assert.DoesNotContain(both.Id, new[] { plain.Id, proportional.Id });
    }

    [Fact]
    public void Characters_that_show_nothing_belong_to_the_glyph_before()
    {
        var glyphs = Fonts.Regular.Shape("\u200Ba\u00ADb\uFE0F");
        Assert.Equal([(1, 2), (3, 2)], glyphs.Select(glyph => (glyph.Start, glyph.Length)));
    }

    [Fact]
    public void A_character_that_the_font_lacks_is_glyph_0()
    {
        var glyphs = Fonts.Regular.Shape("a😀b");
        Assert.Equal([(0, 1), (1, 2), (3, 1)], glyphs.Select(glyph => (glyph.Start, glyph.Length)));
        Assert.Equal(0, glyphs[1].Id);
    }

    [Theory]
    [InlineData("e\u0301", "é")]
    [InlineData("e\u0323\u0302", "ệ")]
    [InlineData("и\u0306", "й")]
    public void An_accent_behind_its_letter_is_drawn_with_it(string typed, string character)
    {
        var glyph = Assert.Single(Fonts.Regular.Shape(typed));
        Assert.Equal((Fonts.Regular.Shape(character)[0].Id, 0, typed.Length), (glyph.Id, glyph.Start, glyph.Length));
    }

    [Fact]
    public void An_accent_that_goes_with_no_letter_stands_by_itself() =>
        Assert.Equal([(0, 1), (1, 1)], Fonts.Regular.Shape("q\u0301").Select(glyph => (glyph.Start, glyph.Length)));
}
