using System.Text;
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
        var fonts = new DocumentFonts(Enum.GetValues<FontCut>().ToDictionary(wanted => wanted, _ => poor), [rich]);
        Assert.Same(poor, fonts.For(FontCut.Italic, new Rune('a')));
        Assert.Same(rich, fonts.For(FontCut.Italic, new Rune('ę')));
        Assert.Same(poor, fonts.For(FontCut.Italic, new Rune('漢')));
    }

    [Fact]
    public void Every_cut_must_be_there() =>
        Assert.Throws<ArgumentException>(() => new DocumentFonts(new Dictionary<FontCut, TrueTypeFont> { [FontCut.Regular] = Fonts.Regular }, []));

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
