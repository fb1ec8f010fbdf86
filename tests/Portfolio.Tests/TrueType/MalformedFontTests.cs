using System.Text;
using Portfolio.TrueType;
using Xunit;

namespace Portfolio.Tests.TrueType;

public sealed class MalformedFontTests
{
    [Theory]
    [InlineData("OTTO", "CFF")]
    [InlineData("ttcf", "collection")]
    [InlineData("wOFF", "web font")]
    [InlineData("wOF2", "web font")]
    [InlineData("%PDF", "not a font")]
    public void Other_files_are_called_by_their_name(string start, string said)
    {
        var fault = Assert.Throws<FontFormatException>(() => TrueTypeFont.Read(Encoding.ASCII.GetBytes(start + "12345678")));
        Assert.Contains(said, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("head")]
    [InlineData("hhea")]
    [InlineData("maxp")]
    [InlineData("hmtx")]
    [InlineData("cmap")]
    [InlineData("loca")]
    [InlineData("glyf")]
    public void A_missing_table_is_named(string tag)
    {
        var file = new FontParts(Fonts.RegularFile).Without(tag).ToFile();
        var fault = Assert.Throws<FontFormatException>(() => TrueTypeFont.Read(file));
        Assert.Contains($"'{tag}'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_without_the_optional_tables_can_be_used()
    {
        var font = TrueTypeFont.Read(new FontParts(Fonts.RegularFile).Without("GPOS", "GSUB", "OS/2", "post", "name").ToFile());
        Assert.Equal(2, font.Shape("fi").Length);
        Assert.Equal(("Unnamed", 400), (font.PostScriptName, font.Style.Weight));
    }

    [Fact]
    public void A_font_whose_licence_forbids_embedding_says_so()
    {
        var parts = new FontParts(Fonts.RegularFile);
        parts["OS/2"][9] = 2;
        Assert.False(TrueTypeFont.Read(parts.ToFile()).Style.MayBeEmbedded);
    }

    [Fact]
    public void Every_truncation_is_refused_as_a_font_format_fault()
    {
        for (var length = 0; length < Fonts.RegularFile.Length; length += 997)
        {
            var part = Fonts.RegularFile[..length];
            Assert.Throws<FontFormatException>(() => TrueTypeFont.Read(part));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Damage_is_refused_or_survived_but_never_another_exception(int seed)
    {
        var random = new Random(seed);
        var (refused, survived) = (0, 0);
        for (var round = 0; round < 1500; round++)
        {
            var file = Damaged(random, aimed: round % 2 == 0);
            try
            {
                Use(TrueTypeFont.Read(file));
                survived++;
            }
            catch (FontFormatException fault)
            {
                Assert.NotEmpty(fault.Message);
                refused++;
            }
        }
        // Both must happen, or the damage was too small or too large to prove anything.
        Assert.True(refused > 100 && survived > 100, $"{refused} refused, {survived} survived");
    }

    /// <summary>A few bytes are changed: anywhere in a table, or where its structure is laid down.</summary>
    private static byte[] Damaged(Random random, bool aimed)
    {
        var file = (byte[])Fonts.RegularFile.Clone();
        var count = file[5];
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            var record = 12 + (random.Next(count) * 16);
            var offset = (file[record + 8] << 24) | (file[record + 9] << 16) | (file[record + 10] << 8) | file[record + 11];
            var length = Math.Max(1, (file[record + 13] << 16) | (file[record + 14] << 8) | file[record + 15]);
            var place = random.Next(20) == 0 ? random.Next(12 + (count * 16)) : offset + random.Next(aimed ? Math.Min(length, 64) : length);
            if (place >= 0 && place < file.Length) file[place] = (byte)(random.Next(3) == 0 ? 0xFF : random.Next(256));
        }
        return file;
    }

    private static void Use(TrueTypeFont font)
    {
        const string Text = "Office AVATAR, 1234 Zażółć Ệ ΓΑ АУ 😀";
        var glyphs = new HashSet<int> { 0 };
        foreach (var features in new[] { FontFeatures.None, FontFeatures.Ligatures | FontFeatures.ProportionalFigures | FontFeatures.OldStyleFigures })
            glyphs.UnionWith(font.Shape(Text, features).Select(glyph => glyph.Id));
        foreach (var glyph in glyphs) font.OutlineOf(glyph);
        font.Subset([0, .. glyphs.Where(glyph => glyph > 0)]);
    }
}
