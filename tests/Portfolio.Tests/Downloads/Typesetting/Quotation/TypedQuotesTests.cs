using System.Text;
using Portfolio.Downloads.Typesetting;
using Portfolio.Pdf;
using Xunit;

namespace Portfolio.Tests.Downloads.Typesetting.Quotation;

public sealed class TypedQuotesTests
{
    private const string Marks = "\"'“”‘’„‚«»‹›";

    private static readonly TextStyle Style = new(FontCut.Regular, 10, RgbColor.Black);
    private static readonly Mark Paragraph = new(null, "P");

    [Theory]
    [InlineData("en", "Led \"inner-source\" work.", "Led “inner-source” work.")]
    [InlineData("en-US", "(\"ship fast, route around blockers\").", "(“ship fast, route around blockers”).")]
    [InlineData("en", "\"He said 'no' at once\"", "“He said ‘no’ at once”")]
    [InlineData("en", "I've been, the teams' work, O'Brien's", "I’ve been, the teams’ work, O’Brien’s")]
    [InlineData("en", "back in the '90s, get 'em", "back in the ’90s, get ’em")]
    [InlineData("en", "the \"Web 2.0\" years", "the “Web 2.0” years")]
    [InlineData("de", "das \"Rad\", 'so' genannt", "das „Rad“, ‚so‘ genannt")]
    [InlineData("de-CH", "das \"Rad\"", "das «Rad»")]
    [InlineData("pl", "projekt \"Most\"", "projekt „Most”")]
    [InlineData("fr", "l'outil \"Pont\"", "l’outil «Pont»")]
    [InlineData("sv", "\"Bro\"", "”Bro”")]
    [InlineData("pt-BR", "\"Ponte\"", "“Ponte”")]
    [InlineData("ru", "\"Мост\"", "«Мост»")]
    public void Typed_marks_are_shown_as_the_language_sets_them(string language, string typed, string shown) =>
        Assert.Equal(shown, Shown(language, new Segment(typed, Style, Paragraph)));

    [Theory]
    [InlineData("en", "a 27\" screen, 6'2\" tall")]
    [InlineData("en", "a lone \" mark and \"another")]
    [InlineData("ja", "\"a\" it's")]
    [InlineData("he", "צה\"ל")]
    public void Other_marks_stay_as_they_are(string language, string typed) =>
        Assert.Equal(typed, Shown(language, new Segment(typed, Style, Paragraph)));

    [Fact]
    public void What_is_read_is_what_was_typed()
    {
        const string Typed = "I've led \"inner-source\" work";
        var glyphs = new ParagraphShaper(ThemeFonts.All, "en").Shape([new(Typed, Style, Paragraph)]).Glyphs;
        Assert.Equal(Typed, string.Concat(glyphs.Select(glyph => glyph.Text)));
    }

    [Fact]
    public void A_pair_may_reach_over_words_that_are_set_otherwise() =>
        Assert.Equal("the “big red” one", Shown("en", new("the \"", Style, Paragraph), new("big", Style.Slanted(), Paragraph), new(" red\" one", Style, Paragraph)));

    [Fact]
    public void Code_is_shown_as_typed() =>
        Assert.Equal("“x” 'a' \"b\"", Shown("en", new("\"x\" ", Style, Paragraph), new("'a' \"b\"", Style, new(Paragraph, "Code"))));

    /// <summary>The characters whose glyphs are drawn, for those that this is about.</summary>
    private static string Shown(string language, params Segment[] segments)
    {
        var text = new StringBuilder();
        foreach (var glyph in new ParagraphShaper(ThemeFonts.All, language).Shape(segments).Glyphs)
        {
            var mark = Marks.FirstOrDefault(mark => glyph.Run.Font.GlyphOf(new Rune(mark)) == glyph.Id);
            text.Append(mark == default ? glyph.Text : mark.ToString());
        }
        return text.ToString();
    }
}
