using System.Text.RegularExpressions;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Terminal;

/// <summary>What a person sees at a terminal, and what a file gets instead.</summary>
public sealed partial class TerminalTests : IDisposable
{
    private const string Mistake = "### Cook, Example Inn, 13/2019 \e[31m日本";

    private readonly TemporaryFolder _folder = new();

    public TerminalTests()
    {
        _folder.Write("input/cv.md", SampleInput.Cv.Replace("## Education", $"{Mistake}\n\n## Education", StringComparison.Ordinal));
        _folder.Write("input/site.yml", "Url: https://ada.example\nTitel: Mine\n");
    }

    [Fact]
    public void A_terminal_shows_the_line_with_a_mark_under_the_place()
    {
        var seen = Plain(See(80));
        Assert.Matches(@"input/site\.yml\(2,1\): warning ST3001: .*\n\s+2 │ Titel: .*\n\s+│ \^\n    Did you mean ""Title""\?\n", seen);
        Assert.Contains($"│ {Mistake.Replace('\e', '\uFFFD')}", seen, StringComparison.Ordinal);
        Assert.All(seen.Split('\n').Where(line => !line.Contains("Making the site", StringComparison.Ordinal)), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void A_preview_shows_the_line_as_well()
    {
        var seen = Plain(TerminalScreen.RunUntil("Did you mea[n]", _folder.Path, 80, "preview", "--port", "0"));
        Assert.Matches(@"input/site\.yml\(2,1\): warning ST3001: .*\n\s+2 │ Titel: .*\n\s+│ \^\n    Did you mean ""Title""\?\n", seen);
    }

    [Fact]
    public void Nothing_in_a_file_speaks_to_the_terminal() => Assert.DoesNotContain("\e[31m日本", See(80), StringComparison.Ordinal);

    [Fact]
    public void A_terminal_shows_that_work_goes_on_and_is_left_as_it_was()
    {
        var seen = See(80);
        Assert.Contains("Making the site", seen, StringComparison.Ordinal);
        Assert.True(seen.LastIndexOf("\e[?25h", StringComparison.Ordinal) > seen.LastIndexOf("\e[?25l", StringComparison.Ordinal), "the cursor stays hidden");
    }

    [Theory]
    [InlineData("xterm-256color", null, null, true)]
    [InlineData("xterm-256color", "1", null, false)]
    [InlineData("xterm-256color", "", null, true)]
    [InlineData("dumb", null, null, false)]
    [InlineData("dumb", null, "1", true)]
    [InlineData("xterm-256color", null, "0", false)]
    [InlineData("xterm-256color", "1", "1", false)]
    public void Colour_is_where_it_is_wanted(string term, string? noColour, string? force, bool expected)
    {
        var seen = See(120, new Dictionary<string, string?> { ["TERM"] = term, ["NO_COLOR"] = noColour, ["FORCE_COLOR"] = force });
        Assert.Equal(expected, Colours().IsMatch(seen));
        if (term == "dumb") Assert.DoesNotContain("Making the site", seen, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_gets_lines_without_marks_and_colours_unless_they_are_forced()
    {
        var result = Command.Run(PortfolioCommand.Line("check") with { Folder = _folder.Path });
        Assert.DoesNotMatch("[\e│]", result.Errors);
        Assert.DoesNotContain("Making the site", result.Errors, StringComparison.Ordinal);
        var line = PortfolioCommand.Line("check");
        var forced = Command.Run(line with { Folder = _folder.Path, Environment = line.Environment.SetItem("FORCE_COLOR", "1") });
        Assert.Contains("\e[1;33mwarning", forced.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_shows_how_far_a_long_build_has_come()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["ada", "eve"]) folder.Write($"input/{name}/cv.md", SampleInput.Cv);
        var seen = Plain(TerminalScreen.Run(folder.Path, 80, new Dictionary<string, string?>(), "check"));
        Assert.Matches(@"Making the site: pages of \d, documents of \d of 2 people", seen);
    }

    private string See(int columns, Dictionary<string, string?>? environment = null) => TerminalScreen.Run(_folder.Path, columns, environment ?? [], "check");

    private static string Plain(string seen) => Sequences().Replace(seen, "");

    [GeneratedRegex(@"\e\[[\d;]*[1-9][\d;]*m", RegexOptions.NonBacktracking)]
    private static partial Regex Colours();

    [GeneratedRegex(@"\e\[[?\d;]*[A-Za-z]|\r", RegexOptions.NonBacktracking)]
    private static partial Regex Sequences();

    public void Dispose() => _folder.Dispose();
}
