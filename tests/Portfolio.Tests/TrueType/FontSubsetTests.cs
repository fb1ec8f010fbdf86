using System.Globalization;
using System.Text;
using Portfolio.TestKit;
using Portfolio.TrueType;
using Xunit;

namespace Portfolio.Tests.TrueType;

public sealed class FontSubsetTests
{
    private static readonly int[] Word = [0, .. "Zażółć Ệ".EnumerateRunes().Select(Fonts.Regular.GlyphOf)];

    [Fact]
    public void Glyphs_get_the_numbers_of_their_order_and_keep_their_advances()
    {
        var parts = new FontParts([.. Fonts.Regular.Subset(Word).Bytes]);
        var count = (parts["maxp"][4] << 8) | parts["maxp"][5];
        // Accented letters are made of others, which come behind those that were asked for.
        Assert.True(count > Word.Length);
        Assert.Equal(count, (parts["hhea"][34] << 8) | parts["hhea"][35]);
        var advances = Word.Select((_, i) => (parts["hmtx"][i * 4] << 8) | parts["hmtx"][(i * 4) + 1]);
        Assert.Equal(Word.Select(Fonts.Regular.AdvanceOf), advances);
    }

    [Fact]
    public void Only_the_tables_that_a_PDF_needs_are_kept()
    {
        var parts = new FontParts([.. Fonts.Regular.Subset(Word).Bytes]);
        Assert.Equal(["glyf", "head", "hhea", "hmtx", "loca", "maxp"], parts.Tags);
    }

    [Fact]
    public void Hinting_is_kept_where_the_font_has_it()
    {
        var parts = new FontParts(Fonts.RegularFile) { ["cvt "] = [0, 1], ["fpgm"] = [1], ["prep"] = [2] };
        var subset = new FontParts([.. TrueTypeFont.Read(parts.ToFile()).Subset(Word).Bytes]);
        Assert.Equal([1], subset["fpgm"]);
        Assert.Equal([0, 1], subset["cvt "]);
    }

    [Fact]
    public void The_same_glyphs_give_the_same_bytes_and_other_glyphs_another_tag()
    {
        var (first, second) = (Fonts.Regular.Subset(Word), Fonts.Regular.Subset(Word));
        Assert.Equal(first.Bytes.AsSpan(), second.Bytes.AsSpan());
        Assert.Equal(first.Tag, second.Tag);
        Assert.Matches("^[A-Z]{6}$", first.Tag);
        Assert.NotEqual(first.Tag, Fonts.Regular.Subset([0, 5]).Tag);
    }

    [Fact]
    public void A_glyph_may_be_named_several_times()
    {
        var parts = new FontParts([.. Fonts.Regular.Subset([0, 2, 2]).Bytes]);
        Assert.Equal(3, parts["maxp"][5]);
    }

    [Fact]
    public void A_glyph_that_is_made_of_itself_is_refused()
    {
        var glyph = Fonts.Regular.GlyphOf(new Rune('Ệ'));
        var font = TrueTypeFont.Read(new FontParts(Fonts.RegularFile).WithPartOfItself(glyph).ToFile());
        var fault = Assert.Throws<FontFormatException>(() => font.Subset([0, glyph]));
        Assert.Contains("made of itself", fault.Message, StringComparison.Ordinal);
    }

    [JudgedFact("fonttools")]
    public void FontTools_opens_every_subset_and_finds_the_outlines_of_the_font()
    {
        // Draws each glyph of the subset and of the font and compares what was drawn.
        const string Script =
            """
            import sys
            from fontTools.ttLib import TTFont
            from fontTools.pens.recordingPen import DecomposingRecordingPen
            subset, font, ids = TTFont(sys.argv[1], checkChecksums=2), TTFont(sys.argv[2]), [int(x) for x in sys.argv[3].split(',')]
            def drawn(f, i):
                glyphs = f.getGlyphSet()
                pen = DecomposingRecordingPen(glyphs)
                glyphs[f.getGlyphOrder()[i]].draw(pen)
                return pen.value
            assert all(drawn(subset, n) == drawn(font, i) for n, i in enumerate(ids))
            assert any(drawn(subset, n) for n in range(len(ids)))
            print(len(subset.getGlyphOrder()))
            """;
        foreach (var name in Fonts.Names)
        {
            var font = Fonts.Read(name);
            int[] glyphs = [0, .. Enumerable.Range(0x20, 0x300).Select(value => font.GlyphOf(new Rune(value))).Where(glyph => glyph > 0).Distinct()];
            var subset = font.Subset(glyphs);
            var list = string.Join(',', glyphs.Select(glyph => glyph.ToString(CultureInfo.InvariantCulture)));
            var count = Judge.AskAbout(subset.Bytes.AsSpan(), "/usr/bin/python3", "-c", Script, "{file}", Fonts.PathOf(name), list);
            Assert.True(int.Parse(count, CultureInfo.InvariantCulture) >= glyphs.Length);
        }
    }
}
