using System.Text;
using Portfolio.Model.Diagnostics;
using Portfolio.Preview.Faults;
using Xunit;

namespace Portfolio.Tests.Preview;

public sealed class SourceExcerptTests
{
    private static readonly byte[] File = Encoding.UTF8.GetBytes("one\r\ntwo\r\nthree\r\nfour\r\nfive\r\nsix");

    [Theory]
    [InlineData(1, 1, "one two three")]
    [InlineData(4, 2, "two three four five six")]
    [InlineData(6, 4, "four five six")]
    public void An_excerpt_is_the_line_with_two_around_it(int line, int first, string lines)
    {
        var excerpt = SourceExcerpt.Of(new("cv.md", line, 1), File)!;
        Assert.Equal((first, lines), (excerpt.FirstLine, string.Join(' ', excerpt.Lines)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void A_place_that_is_no_line_has_none(int line) => Assert.Null(SourceExcerpt.Of(new("cv.md", line), File));

    [Fact]
    public void A_line_that_is_longer_than_any_that_is_read_is_cut() =>
        Assert.Equal(601, SourceExcerpt.Of(new("cv.md", 1), Encoding.UTF8.GetBytes(new string('x', 100_000)))!.Lines[0].Length);

    [Fact]
    public void The_panel_marks_the_word_at_the_column_and_quotes_what_would_be_HTML()
    {
        var panel = FaultPanel.Render([new(new Diagnostic("CV1", Severity.Error, new("input/<b>.md", 2, 5), "\"<i>\" is wrong", "Write & mend."), SourceExcerpt.Of(new("x", 2, 5), "a\nsee <script> now\nb"u8))], hasPage: true);
        Assert.Contains("<code>see <mark>&lt;script&gt;</mark> now</code>", panel, StringComparison.Ordinal);
        Assert.Contains("input/&lt;b&gt;.md, line 2", panel, StringComparison.Ordinal);
        Assert.Contains("&quot;&lt;i&gt;&quot; is wrong", panel, StringComparison.Ordinal);
        Assert.Contains("Write &amp; mend.", panel, StringComparison.Ordinal);
    }

    [Fact]
    public void More_errors_than_anybody_reads_are_counted()
    {
        var panel = FaultPanel.Render([.. Enumerable.Range(0, 53).Select(i => new PreviewFault(new Diagnostic("CV1", Severity.Error, new("cv.md"), $"Fault {i}", "Mend it."), null))], hasPage: false);
        Assert.Contains("<h2 id=\"preview-title\">53 errors</h2>", panel, StringComparison.Ordinal);
        Assert.Contains("3 errors more, in the terminal.", panel, StringComparison.Ordinal);
        Assert.DoesNotContain("Fault 50<", panel, StringComparison.Ordinal);
    }
}
