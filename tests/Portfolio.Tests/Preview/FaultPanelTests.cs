using Portfolio.Model.Diagnostics;
using Portfolio.Preview.Faults;
using Xunit;

namespace Portfolio.Tests.Preview;

public sealed class FaultPanelTests
{
    [Fact]
    public void A_line_that_is_longer_than_any_that_is_read_is_cut()
    {
        var fault = new PreviewFault(new Diagnostic("CV1", Severity.Error, new("cv.md", 1), "Wrong", "Mend it."), new SourceExcerpt(1, [new string('x', 100_000)], 1, 0));
        Assert.Contains($"<code>{new string('x', 600)}…</code>", FaultPanel.Render([fault], hasPage: true), StringComparison.Ordinal);
    }

    [Fact]
    public void The_panel_marks_the_word_at_the_column_and_quotes_what_would_be_HTML()
    {
        var panel = FaultPanel.Render([new(new Diagnostic("CV1", Severity.Error, new("input/<b>.md", 2, 5), "\"<i>\" is wrong", "Write & mend."), new SourceExcerpt(1, ["a", "see <script> now", "b"], 2, 5))], hasPage: true);
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
