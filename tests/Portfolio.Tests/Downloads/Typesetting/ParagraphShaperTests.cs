using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Portfolio.Downloads.Typesetting;
using Portfolio.Pdf;
using Xunit;

namespace Portfolio.Tests.Downloads.Typesetting;

public sealed class ParagraphShaperTests
{
    private static readonly TextStyle Style = new(FontCut.Regular, 10, RgbColor.Black);
    private static readonly Mark Paragraph = new(null, "P");

    [Fact]
    public void A_paragraph_is_shaped_once_however_large_and_for_whatever_mark_it_is_set()
    {
        var shaper = new ParagraphShaper(ThemeFonts.All, "en");
        var usual = shaper.Shape([new("one two", Style, Paragraph)]);
        var small = shaper.Shape([new("one two", Style with { Size = 9 }, new(null, "H1"))]);
        Assert.True(AreShared(usual, small));
        Assert.Equal(usual.Glyphs.Select(glyph => glyph.Advance * 0.9), small.Glyphs.Select(glyph => glyph.Advance), (one, other) => Math.Abs(one - other) < 1e-9);
        Assert.Equal(("P", "H1"), (usual.Glyphs[0].Run.Mark.Role, small.Glyphs[0].Run.Mark.Role));
    }

    [Fact]
    public void Paragraphs_of_the_same_words_are_kept_apart_where_their_glyphs_or_ends_differ()
    {
        const string Words = "responsibilities \"and\" characteristics";
        var shaper = new ParagraphShaper(ThemeFonts.All, "en");
        ScaledParagraph[] paragraphs =
        [
            shaper.Shape([new(Words, Style, Paragraph)]),
            shaper.Shape([new(Words, Style, Paragraph)], divides: true),
            shaper.Shape([new(Words, Style, new(Paragraph, "Span") { Language = "fr" })], divides: true),
            shaper.Shape([new(Words, Style, new(Paragraph, "Code"))]),
            shaper.Shape([new(Words, Style.Strengthened(), Paragraph)]),
            shaper.Shape([new(Words, Style, Paragraph, KeepsTogether: true)]),
            shaper.Shape([new(Words, Style, Paragraph) { IsVerbatim = true }]),
            shaper.Shape([new(Words[..16], Style, Paragraph), new(Words[16..], Style, Paragraph)]),
        ];
        for (var one = 0; one < paragraphs.Length; one++)
        {
            for (var other = 0; other < one; other++) Assert.False(AreShared(paragraphs[one], paragraphs[other]), $"{one} and {other}");
        }
    }

    private static bool AreShared(ScaledParagraph one, ScaledParagraph other) =>
        Unsafe.AreSame(ref MemoryMarshal.GetReference(one.Shaped), ref MemoryMarshal.GetReference(other.Shaped));
}
