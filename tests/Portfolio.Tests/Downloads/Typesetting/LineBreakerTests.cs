using Portfolio.Downloads.Typesetting;
using Portfolio.Pdf;
using Xunit;

namespace Portfolio.Tests.Downloads.Typesetting;

public sealed class LineBreakerTests
{
    private const string Counting = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen";

    private static readonly TextStyle Style = new(FontCut.Regular, 10, RgbColor.Black);
    private static readonly Mark Paragraph = new(null, "P");

    [Fact]
    public void Lines_are_more_even_than_those_that_are_filled_one_after_the_other()
    {
        var better = 0;
        for (var measure = 120; measure < 400; measure += 11)
        {
            var (set, filled) = (Raggedness(Set(Counting, measure), measure), Raggedness(Filled(Counting, measure), measure));
            Assert.True(set <= filled + 0.0001, $"at {measure}");
            if (set < filled - 0.0001) better++;
        }
        Assert.True(better > 0);
    }

    [Fact]
    public void Evenness_costs_no_additional_line()
    {
        for (var measure = 80; measure < 400; measure += 7) Assert.Equal(Filled(Counting, measure).Count, Set(Counting, measure).Count);
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
    public void A_long_address_does_not_leave_the_line_before_it_empty() =>
        Assert.Equal(["Berth (example.org/", "first/second/third/", "fourth)"], Set("Berth (example.org/first/second/third/fourth)", Width("Berth (example.org/") + 1));

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
    public void A_word_of_one_letter_goes_with_the_next_where_that_leaves_no_hole()
    {
        Assert.Equal(["one two three", "I go on"], Set("one two three I go on", Width("one two three I") + 1));
        Assert.Equal(["wonderful I", "characteristics"], Set("wonderful I characteristics", Width("characteristics") + 1));
    }

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
    public void Words_are_divided_only_where_hyphenation_is_asked_for()
    {
        const string Words = "good continuous responsibilities and other things";
        var measure = Width("good continuous respon-") + 0.1;
        Assert.Equal(["good continuous", "responsibilities and", "other things"], Set(Words, measure));
        var lines = TextLine.Of(new ParagraphShaper(ThemeFonts.All, "en").Shape([new(Words, Style, Paragraph)], divides: true), measure);
        Assert.Equal(["good continuous respon\u00AD", "sibilities and other ", "things"], lines.Select(line => string.Concat(line.Glyphs.Select(glyph => glyph.Text))));
        Assert.All(lines, line => Assert.True(line.Width <= measure + 0.01));
    }

    [Fact]
    public void Words_of_another_language_are_divided_by_its_patterns()
    {
        var french = new Mark(Paragraph, "Span") { Language = "fr" };
        var shaped = new ParagraphShaper(ThemeFonts.All, "fi").Shape([new("responsibilities ", Style, Paragraph), new("développement", Style, french)], divides: true);
        Assert.Equal(3, shaped.Ends.ToArray().Count(end => end.Hyphen is not null));
    }

    [Fact]
    public void Links_and_code_are_never_divided()
    {
        var link = new Mark(Paragraph, "Link") { Address = "https://example.org/" };
        var shaped = new ParagraphShaper(ThemeFonts.All, "en").Shape([new("responsibilities ", Style, link), new("responsibilities", Style, new(Paragraph, "Code"))], divides: true);
        Assert.DoesNotContain(shaped.Ends.ToArray(), end => end.Hyphen is not null);
    }

    [Fact]
    public void Code_keeps_its_spaces() =>
        Assert.Equal(["if x:", "    y = 1"], Lines([new("if x:\n    y = 1\n", Style.Monospaced(), Paragraph) { IsVerbatim = true }], 300)
            .Select(line => string.Concat(line.Glyphs.Select(glyph => glyph.Text)).TrimEnd()));

    [Fact]
    public void An_unseen_line_goes_before_the_next() =>
        Assert.Equal(["✨ one", "🚀 two", "🚀 three"], Set("✨\none\n🚀\ntwo\n🚀 three", 300));

    [Fact]
    public void Ideographs_are_parted_but_not_from_their_punctuation()
    {
        var lines = Set("東京都に住む。「検索」", Width("東京都に住む。") - 1);
        Assert.Equal(["東京都に住", "む。「検索」"], lines);
    }

    [Fact]
    public void Text_from_right_to_left_keeps_the_order_of_reading_and_stands_in_the_other()
    {
        var line = Assert.Single(Lines([new("a אב (ג", Style, Paragraph)], 300));
        Assert.Equal("a אב (ג", string.Concat(line.Glyphs.Select(glyph => glyph.Text)));
        var places = line.Glyphs.Zip(line.Places).Where(pair => !char.IsWhiteSpace(pair.First.Text[0])).OrderBy(pair => pair.Second).Select(pair => pair.First.Text);
        Assert.Equal("aג(בא", string.Concat(places));
        Assert.False(line.IsRightToLeft);
        Assert.True(Assert.Single(Lines([new("אב a", Style, Paragraph)], 300)).IsRightToLeft);
    }

    private static List<string> Set(string words, double measure) =>
        [.. Lines([new(words, Style, Paragraph)], measure).Select(line => string.Concat(line.Glyphs.Select(glyph => glyph.Text)).Trim())];

    private static IReadOnlyList<TextLine> Lines(List<Segment> segments, double measure) =>
        TextLine.Of(new ParagraphShaper(ThemeFonts.All, "en").Shape(segments), measure);

    private static double Width(string words) => Lines([new(words, Style, Paragraph)], 10_000).Sum(line => line.Width);

    /// <summary>The squares of what all lines but the last leave empty.</summary>
    private static double Raggedness(List<string> lines, double measure) =>
        lines.SkipLast(1).Sum(line => Math.Pow((measure - Width(line)) / measure, 2));

    private static List<string> Filled(string words, double measure)
    {
        var lines = new List<string> { "" };
        foreach (var word in words.Split(' '))
        {
            var longer = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (Width(longer) <= measure) lines[^1] = longer;
            else lines.Add(word);
        }
        return lines;
    }
}
