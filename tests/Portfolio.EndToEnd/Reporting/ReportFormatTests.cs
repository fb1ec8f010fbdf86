using System.Text.Json.Nodes;
using Portfolio.EndToEnd.Judges;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Reporting;

/// <summary>The formats of <c>--format</c>, for each command that reports.</summary>
public sealed class ReportFormatTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ReportFormatTests()
    {
        _folder.Write("my input/cv.md", SampleInput.Cv + "\n- Was there from [13/2019](files/none.pdf) on.\n");
        _folder.Write("my input/site.yml", "Titel: 50 %\nPaper: A5\n");
    }

    [Theory]
    [InlineData("build", 1)]
    [InlineData("check", 1)]
    [InlineData("inspect", 1)]
    public void Every_command_that_reports_reports_to_programs(string command, int exitCode)
    {
        var json = Run(command, "json", exitCode);
        var diagnostics = JsonNode.Parse(json.Output)!["diagnostics"]!.AsArray();
        Assert.Contains(diagnostics, diagnostic => Said(diagnostic!) == ("ST3001", "warning", "my input/site.yml", 1, 1));
        Assert.Contains(diagnostics, diagnostic => Said(diagnostic!) == ("ST3004", "error", "my input/site.yml", 2, 8));
        Assert.DoesNotContain("ST3001", json.Errors, StringComparison.Ordinal);

        Assert.Contains("::error file=my input/site.yml,line=2,col=8,title=ST3004::There is no paper \"A5\"%0AWrite Paper", Run(command, "github", exitCode).Output, StringComparison.Ordinal);

        var log = _folder.Write($"{command}.sarif", Run(command, "sarif", exitCode).Output);
        Assert.Empty(JsonSchema.Judge(JsonSchema.Sarif, log).Single());
        Assert.Equal(diagnostics.Count, JsonNode.Parse(File.ReadAllText(log))!["runs"]![0]!["results"]!.AsArray().Count);
    }

    [Fact]
    public void The_place_of_a_link_is_the_link()
    {
        var diagnostics = JsonNode.Parse(Run("check", "json", 1).Output)!["diagnostics"]!.AsArray();
        var line = SampleInput.Cv.Split('\n').Length + 1;
        Assert.Contains(diagnostics, diagnostic => Said(diagnostic!) == ("SC9001", "error", "my input/cv.md", line, "- Was there from [".Length));
    }

    [Fact]
    public void The_judge_of_logs_refuses_what_is_none()
    {
        var log = _folder.Write("wrong.sarif", """{"version": "2.1.0", "runs": [{"tool": {"driver": {}}}]}""");
        Assert.NotEmpty(JsonSchema.Judge(JsonSchema.Sarif, log).Single());
    }

    [Fact]
    public void Quiet_says_nothing_but_what_is_wrong()
    {
        var result = Line("check", "--quiet");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("ST3001", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotMatch(@": note |Next:|Not good", result.Errors);
        _folder.Write("my input/cv.md", SampleInput.Cv);
        _folder.Write("my input/site.yml", "Url: https://ada.example\n");
        Assert.Equal((0, "", ""), Line("build", "--quiet", "--output", _folder.PathOf("output")) is var good ? (good.ExitCode, good.Output, good.Errors) : default);
        Assert.True(File.Exists(_folder.PathOf("output", "index.html")));
    }

    [Fact]
    public void Check_says_what_build_says_and_writes_nothing()
    {
        string Diagnostics(string command) => Line(command, "--format", "json").Output;
        Assert.Equal(Diagnostics("build"), Diagnostics("check"));

        _folder.Write("my input/cv.md", SampleInput.Cv);
        _folder.Write("my input/site.yml", "Url: https://ada.example\n");
        var before = Directory.GetFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories);
        var good = Line("check");
        Assert.True(good.ExitCode == 0, good.ToString());
        Assert.Contains("Good: no errors", good.Errors, StringComparison.Ordinal);
        Assert.Contains("Next: 'portfolio build' writes the site.", good.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories));
    }

    private static (string, string, string, int, int) Said(JsonNode diagnostic) =>
        ((string)diagnostic["code"]!, (string)diagnostic["severity"]!, (string)diagnostic["file"]!, (int)diagnostic["line"]!, (int)diagnostic["column"]!);

    private CommandResult Run(string command, string format, int exitCode)
    {
        var result = Line(command, "--format", format);
        Assert.True(result.ExitCode == exitCode, result.ToString());
        return result;
    }

    private CommandResult Line(string command, params string[] more) =>
        Command.Run(PortfolioCommand.Line([command, "--input", "my input", .. more]) with { Folder = _folder.Path });

    public void Dispose() => _folder.Dispose();
}
