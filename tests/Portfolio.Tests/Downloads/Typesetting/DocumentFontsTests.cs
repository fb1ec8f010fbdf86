using System.Text;
using Portfolio.Downloads.Pdf;
using Portfolio.Downloads.Typesetting;
using Portfolio.Tests.TrueType;
using Portfolio.TrueType;
using Xunit;

namespace Portfolio.Tests.Downloads.Typesetting;

public sealed class DocumentFontsTests
{
    [Fact]
    public void A_character_that_a_font_lacks_is_taken_from_the_next_that_has_it()
    {
        var (poor, rich) = (WithFewCharacters(), Fonts.Semibold);
        var fonts = new DocumentFonts(Enum.GetValues<FontCut>().ToDictionary(wanted => wanted, _ => new Lazy<TrueTypeFont>(poor)), [new("rich.ttf", () => rich)]);
        Assert.Same(poor, fonts.For(FontCut.Italic, new Rune('a')));
        Assert.Same(rich, fonts.For(FontCut.Italic, new Rune('ę')));
        Assert.Same(poor, fonts.For(FontCut.Italic, new Rune('漢')));
    }

    [Fact]
    public void Every_cut_must_be_there() =>
        Assert.Throws<ArgumentException>(() => new DocumentFonts(new Dictionary<FontCut, Lazy<TrueTypeFont>> { [FontCut.Regular] = new(Fonts.Regular) }, []));

    [Fact]
    public void A_font_that_cannot_be_used_is_asked_once_and_named()
    {
        var reads = 0;
        var broken = new FallbackFont("broken.otf", () => { reads++; return TrueTypeFont.Read("OTTO12345678"u8); });
        var fonts = new DocumentFonts(Enum.GetValues<FontCut>().ToDictionary(wanted => wanted, _ => new Lazy<TrueTypeFont>(Fonts.Regular)), [broken, new("rich.ttf", () => Fonts.Semibold)]);
        fonts.For(FontCut.Regular, new Rune('a'));
        Assert.Empty(PdfFaults.OfFonts(new("cv.md", "", []), fonts));
        foreach (var character in "漢字") fonts.For(FontCut.Regular, new Rune(character));
        var fault = Assert.Single(PdfFaults.OfFonts(new("cv.md", "", []), fonts));
        Assert.Equal(("DL8104", 1), (fault.Code, reads));
        Assert.StartsWith("The font theme/fonts/broken.otf cannot be used for what the others lack. This OpenType font has CFF", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>The regular font with the first groups of its characters alone, those of ASCII among them.</summary>
    private static TrueTypeFont WithFewCharacters()
    {
        var parts = new FontParts(Fonts.RegularFile);
        var cmap = parts["cmap"];
        for (var record = 4; record < 4 + (cmap[3] * 8); record += 8)
        {
            var offset = (cmap[record + 4] << 24) | (cmap[record + 5] << 16) | (cmap[record + 6] << 8) | cmap[record + 7];
            if (cmap[offset + 1] != 12) cmap[record + 1] = 9;
            else (cmap[offset + 14], cmap[offset + 15]) = (0, 40);
        }
        return TrueTypeFont.Read(parts.ToFile());
    }
}
