using Portfolio.Model.Text;
using Xunit;
using static Portfolio.Tests.Theme.SamplePortfolio;

namespace Portfolio.Tests.Theme;

public sealed class TextBlocksTests
{
    [Fact]
    public void Marks_of_html_in_the_owners_words_are_words() =>
        Assert.Equal(
            "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; <code>a&lt;b</code></p>",
            Rendered.Blocks(new Paragraph([new TextRun("<script>alert(1)</script> & "), new CodeSpan("a<b")])));

    [Fact]
    public void An_address_cannot_leave_its_attribute() =>
        Assert.Equal(
            "<p><a href=\"https://x.example/?a=&quot;onclick=&quot;b\" title=\"&quot;&gt;\">x</a></p>",
            Rendered.Blocks(new Paragraph([new Link("https://x.example/?a=\"onclick=\"b", "\">", Line("x"))])));

    [Fact]
    public void Letters_of_every_script_stand_as_themselves() =>
        Assert.Equal("<p>Zażółć – Ελλάς – 東京</p>", Rendered.Blocks(Words("Zażółć – Ελλάς – 東京")));

    [Fact]
    public void Every_kind_of_run_has_its_element() =>
        Assert.Equal(
            "<p><em>a</em><strong>b</strong><u>c</u><s>d</s><sup>e</sup><sub>f</sub><small>g</small><span lang=\"pl\">h</span>i<br>\nj</p>",
            Rendered.Blocks(new Paragraph([
                new Emphasis(Line("a")), new Strong(Line("b")), new Underline(Line("c")), new Strikethrough(Line("d")), new Superscript(Line("e")),
                new Subscript(Line("f")), new Small(Line("g")), new Foreign("pl", Line("h")), new PrivateText(PrivateKind.Phone, Line("i")), new LineBreak(), new SoftBreak(), new TextRun("j")])));

    [Fact]
    public void Paragraphs_of_a_tight_list_are_lines_and_of_a_loose_one_paragraphs()
    {
        Assert.Equal("<ul><li>a</li></ul>", Rendered.Blocks(new ListBlock(null, true, [new ListItem([Words("a")])])));
        Assert.Equal("<ol start=\"3\"><li><p>a</p></li></ol>", Rendered.Blocks(new ListBlock(3, false, [new ListItem([Words("a")])])));
    }

    [Fact]
    public void Headings_keep_their_nesting_below_the_level_given_and_skip_none() =>
        Assert.Equal(
            "<h3>a</h3><h4>b</h4><h4>c</h4><h5>d</h5><h3>e</h3>",
            Rendered.Blocks(new Heading(2, Line("a")), new Heading(5, Line("b")), new Heading(4, Line("c")), new Heading(6, Line("d")), new Heading(1, Line("e"))));

    [Fact]
    public void Tables_and_definitions_quotes_code_and_rules_have_their_elements() =>
        Assert.Equal(
            "<div class=\"table\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">a</th><td></td></tr></thead><tbody><tr><td>b</td><td>c</td></tr></tbody></table></div>"
            + "<dl><dt>t</dt><dd><p>d</p></dd></dl><blockquote><p>q</p></blockquote><pre tabindex=\"0\"><code class=\"language-sh\">ls</code></pre><hr>",
            Rendered.Blocks(
                new TableBlock([new TableCell(Line("a")), new TableCell([])], [new TableRow([new TableCell(Line("b")), new TableCell(Line("c"))])]),
                new DefinitionList([new Definition([Line("t")], [Words("d")])]),
                new QuoteBlock([Words("q")]),
                new CodeBlock("sh", "ls"),
                new ThematicBreak()));

    [Fact]
    public void Relative_addresses_lead_into_the_portfolio_and_whole_ones_where_they_say()
    {
        var blocks = new Paragraph([new Link("files/slides.pdf", null, Line("a")), new Link("#top", null, Line("b")), new Link("mailto:a@example.com", null, Line("c")), new Link("https://other.example/", null, Line("d"))]);
        Assert.Equal(
            "<p><a href=\"/site/anna/files/slides.pdf\">a</a><a href=\"#top\">b</a><a href=\"mailto:a@example.com\">c</a><a href=\"https://other.example/\">d</a></p>",
            Rendered.Blocks(View(path: "anna"), isAbsolute: false, blocks));
        Assert.Contains("https://ada.example/site/anna/files/slides.pdf", Rendered.Blocks(View(path: "anna"), isAbsolute: true, blocks), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sites_own_whole_addresses_work_wherever_it_is_served_from() =>
        Assert.Equal(
            "<p><a href=\"/site/roles/x/\">a</a></p>",
            Rendered.Blocks(View(), isAbsolute: false, new Paragraph([new Link("https://ada.example/site/roles/x/", null, Line("a"))])));

    [Fact]
    public void A_picture_of_a_third_party_is_its_words() =>
        Assert.Equal(
            "<p>build passing<img src=\"/site/files/a.png\" alt=\"A\" loading=\"lazy\"></p>",
            Rendered.Blocks(View(), isAbsolute: false, new Paragraph([new Image("https://badge.example/x.svg", "build passing", null), new Image("files/a.png", "A", null)])));
}
