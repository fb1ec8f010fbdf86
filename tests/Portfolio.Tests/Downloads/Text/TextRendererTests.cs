using Portfolio.Downloads.Flow;
using Portfolio.Downloads.Text;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.TestKit.Samples;
using Xunit;
using static Portfolio.TestKit.Samples.Write;

namespace Portfolio.Tests.Downloads.Text;

public sealed class TextRendererTests
{
    private static readonly string Ada = TextRenderer.Render(CvFlow.Of(SampleViews.Of(SampleCv.Ada)));

    [Fact]
    public void The_name_comes_first_and_headings_are_underlined()
    {
        Assert.StartsWith("Ada Quist\n=========\n\nPlatform engineer\nYstad, Sweden · ada@example.com · GitHub (github.com/adaquist)\n\n\nProfile\n-------\n", Ada);
        Assert.EndsWith("- Letterpress printing\n", Ada);
    }

    [Fact]
    public void No_line_is_wider_than_80_columns() =>
        Assert.All(Ada.Split('\n'), line => Assert.InRange(line.Length, 0, 80));

    [Fact]
    public void Bullets_hang() =>
        Assert.Contains("- Moved 40 services to Kubernetes without an hour of downtime, and wrote down\n  how: the notes became the course that every new engineer takes.\n- Cut the bill by 30 %.\n", Ada);

    [Fact]
    public void Dates_stand_in_the_standard_form_and_other_words_of_their_line_stay()
    {
        Assert.Contains("Staff Engineer, Harbour & Sons\nMar 2021 – Present | Malmö\n", Ada);
        Assert.Contains("Senior Developer (Jun 2018 – Feb 2021)\n", Ada);
    }

    [Fact]
    public void Ordered_lists_keep_their_numbers_and_lists_inside_them_are_indented() =>
        Assert.Contains("3. Third\n\n   - inside\n\n4. Fourth of fourfour()\n", Ada);

    [Fact]
    public void A_list_that_starts_inside_an_item_stands_on_its_line() =>
        Assert.EndsWith("\n- - deep\n  - deeper\n- shallow\n", Render(new ListBlock(null, IsTight: true, [new([Bullets("deep", "deeper")]), new([Paragraph("shallow")])])));

    [Fact]
    public void A_table_becomes_labelled_lines() =>
        Assert.Contains("Languages: C#, Go\nTools: Kubernetes\n", Ada);

    [Fact]
    public void A_word_wider_than_a_line_stays_whole()
    {
        var address = "https://example.com/" + new string('x', 90);
        Assert.Contains($"\n{address}\n", Render(new Paragraph([new TextRun("Read"), new SoftBreak(), new TextRun(address), new SoftBreak(), new TextRun("now")])));
    }

    [Fact]
    public void Wide_characters_count_twice_and_break_without_spaces()
    {
        var lines = Render(Paragraph(string.Concat(Enumerable.Repeat("東京都、", 30)))).Split('\n')[3..];
        Assert.Equal(40, lines[0].Length);
        Assert.All(lines, line => Assert.False(line.StartsWith('、')));
    }

    [Fact]
    public void Marks_on_letters_take_no_column() =>
        Assert.Equal(80, LongestLine(string.Concat(Enumerable.Repeat("e\u0301", 79)) + "i j").EnumerateRunes().Count(rune => rune.Value != 0x301));

    private static string LongestLine(string text) => Render(Paragraph(text)).Split('\n').MaxBy(line => line.Length)!;

    private static string Render(Block block) =>
        TextRenderer.Render(CvFlow.Of(SampleViews.Of(SampleCv.Ada with { Headline = null, Contacts = [], Sections = [new Section { Kind = SectionKind.Other, Parts = [new Prose([block])] }] })));
}
