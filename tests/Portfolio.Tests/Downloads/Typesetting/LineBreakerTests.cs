using System.Text;
using Portfolio.Downloads.Typesetting;
using Portfolio.Pdf;
using Xunit;

namespace Portfolio.Tests.Downloads.Typesetting;

public sealed class LineBreakerTests
{
    private static readonly TextStyle Style = new(FontCut.Regular, 10, RgbColor.Black);
    private static readonly Mark Paragraph = new(null, "P");

    [Fact]
    public void Lines_are_as_even_as_the_words_allow()
    {
        var lines = Set("I strongly believe in changing things gradually, testing them continuously, and letting data decide.", 230);
        Assert.Equal(2, lines.Count);
        Assert.True(Math.Abs(Width(lines[0]) - Width(lines[1])) < 60, string.Join(" / ", lines));
    }

    [Fact]
    public void Evenness_costs_no_additional_line()
    {
        const string Words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen";
        for (var measure = 80; measure < 400; measure += 7) Assert.Equal(FilledLines(Words, measure), Set(Words, measure).Count);
    }

    [Fact]
    public void No_line_is_wider_than_the_measure_and_no_word_is_lost()
    {
        const string Words = "Built https://example.org/a/very/long/address-that/does_not/fit?into=one&line=alone and Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
        foreach (var measure in new[] { 60, 100, 200 })
        {
            var lines = Set(Words, measure);
            Assert.All(lines, line => Assert.True(Width(line) <= measure + 0.01, line));
            Assert.Equal(Words.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void An_address_is_broken_behind_its_marks() =>
        Assert.All(Set("https://example.org/first/second/third/fourth", 110)[..^1], line => Assert.EndsWith("/", line, StringComparison.Ordinal));

    [Fact]
    public void A_line_ends_where_the_owner_ends_it() =>
        Assert.Equal(["one", "two three"], Set("one\ntwo three", 300));

    [Fact]
    public void Space_is_single_within_a_line_and_none_around_it() =>
        Assert.Equal(["one two", "three"], Set("  one   two \n three  ", 300));

    [Fact]
    public void The_space_at_the_end_of_a_line_is_kept_for_those_who_extract_words()
    {
        var lines = Lines([new("one two three", Style, Paragraph)], Width("one two") + 1);
        Assert.Equal(["one two ", "three"], lines.Select(line => string.Concat(line.Glyphs.Select(glyph => glyph.Text))));
        Assert.Equal(Width("one two"), lines[0].Width, 3);
    }

    [Fact]
    public void Space_between_differently_set_words_is_one_space()
    {
        var strong = Style.Strengthened();
        var lines = Lines([new("one ", Style, Paragraph), new(" two", strong, Paragraph), new(" ", Style, Paragraph)], 300);
        Assert.Equal("one two", string.Concat(Assert.Single(lines).Glyphs.Select(glyph => glyph.Text)));
    }

    [Fact]
    public void Words_that_keep_together_are_not_parted()
    {
        var lines = Lines([new("aaa bbb", Style, Paragraph), new(" ", Style, Paragraph), new("ccc ddd", Style, Paragraph, KeepsTogether: true)], Width("aaa bbb ccc") + 1);
        Assert.Equal(["aaa bbb ", "ccc ddd"], lines.Select(line => string.Concat(line.Glyphs.Select(glyph => glyph.Text))));
    }

    [Fact]
    public void Signs_between_things_do_not_begin_a_line() =>
        Assert.Equal(["aaaa ·", "bbbb –", "cccc"], Set("aaaa · bbbb – cccc", Width("bbbb –") + 1));

    [Fact]
    public void A_hyphen_does_not_end_a_line_where_a_space_follows() =>
        Assert.Equal(["aaaa", "pre- and", "postwar"], Set("aaaa pre- and postwar", Width("aaaa pre-") + 2));

    [Fact]
    public void A_pictograph_that_no_font_has_takes_no_room_and_can_be_read()
    {
        var line = Assert.Single(Lines([new("🚀 one 🚀 two", Style, Paragraph)], 300));
        Assert.Equal("🚀 one 🚀 two", string.Concat(line.Glyphs.Select(glyph => glyph.Text)));
        Assert.Equal(Width("one two"), line.Width, 3);
        Assert.All(line.Glyphs, glyph => Assert.NotEqual(0, glyph.Id));
    }

    [Fact]
    public void A_character_that_a_font_lacks_is_taken_from_the_next_that_has_it()
    {
        var (regular, italic) = (ThemeFonts.All[FontCut.Regular], ThemeFonts.All[FontCut.Italic]);
        var other = Enumerable.Range(0xA0, 0x3000).Select(value => new Rune(value)).First(rune => italic.GlyphOf(rune) == 0 && regular.GlyphOf(rune) > 0);
        var line = Assert.Single(Lines([new($"a{other}", Style.Slanted(), Paragraph)], 300));
        Assert.Equal([italic, regular], line.Glyphs.Select(glyph => glyph.Run.Font));
        Assert.All(line.Glyphs, glyph => Assert.False(glyph.IsMissing));
    }

    private static List<string> Set(string words, double measure) =>
        [.. Lines([new(words, Style, Paragraph)], measure).Select(line => string.Concat(line.Glyphs.Select(glyph => glyph.Text)).Trim())];

    private static IReadOnlyList<TextLine> Lines(List<Segment> segments, double measure) =>
        TextLine.Of(new ParagraphShaper(ThemeFonts.All).Shape(segments), measure);

    private static double Width(string words) => Lines([new(words, Style, Paragraph)], 10_000).Sum(line => line.Width);

    private static int FilledLines(string words, double measure)
    {
        var (count, line) = (1, "");
        foreach (var word in words.Split(' '))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (Width(longer) <= measure) line = longer;
            else (count, line) = (count + 1, word);
        }
        return count;
    }
}
