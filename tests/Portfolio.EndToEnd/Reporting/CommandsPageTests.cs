using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Reporting;

/// <summary><c>docs/commands.md</c> shows what works, and names all there is.</summary>
public sealed partial class CommandsPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "commands.md"));

    private readonly TemporaryFolder _folder = new();

    public CommandsPageTests()
    {
        _folder.Write("input/cv.md", SampleInput.Cv);
        _folder.Write("input/site.yml", "Titel: Mine\nUrl: https://ada.example\n");
    }

    [Fact]
    public void Every_command_that_the_page_shows_works()
    {
        var lines = ShellBlock().Matches(Page).SelectMany(block => block.Groups[1].Value.Split('\n')).Where(line => line.StartsWith("portfolio ", StringComparison.Ordinal)).ToList();
        Assert.True(lines.Count > 15, "the page shows its commands in another way");
        Assert.All(lines, line => Assert.True(Run(line).ExitCode == 0, $"{line}: {Run(line)}"));
        Assert.True(File.Exists(_folder.PathOf("public", "index.html")));
        Assert.True(File.Exists(_folder.PathOf("portfolio.sarif")));
    }

    [Fact]
    public void The_report_for_programs_looks_as_the_page_says() =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(JsonBlock().Match(Page).Groups[1].Value), JsonNode.Parse(Run("portfolio check --format json").Output)));

    [Fact]
    public void The_page_names_every_command_and_every_option_and_help_shows_each_in_use()
    {
        var help = Run("portfolio --help").Output;
        var commands = CommandName().Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..help.IndexOf("Examples:", StringComparison.Ordinal)]).Select(match => match.Groups[1].Value).ToList();
        Assert.Contains("check", commands);
        Assert.All(commands, command =>
        {
            Assert.Contains($"portfolio {command}", Page, StringComparison.Ordinal);
            var said = Run($"portfolio {command} --help").Output;
            Assert.Contains($"portfolio {command}", said[said.IndexOf("Examples:", StringComparison.Ordinal)..], StringComparison.Ordinal);
            Assert.All(OptionName().Matches(said).Select(match => match.Value), option => Assert.Contains(option, Page, StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("portfolio chekc", "check")]
    [InlineData("portfolio check --fromat json", "--format")]
    [InlineData("portfolio check --format sarfi", "sarif")]
    [InlineData("portfolio settings sitte", "site")]
    [InlineData("portfolio completion basch", "bash")]
    public void What_is_misspelt_gets_what_was_probably_meant(string line, string meant)
    {
        var result = Run(line);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"Did you mean '{meant}'?", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_one() => Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", Run("portfolio --version").Output);

    private CommandResult Run(string line)
    {
        var command = PortfolioCommand.Line();
        return Command.Run(new CommandLine("bash", "-c", line)
        {
            Folder = _folder.Path,
            Environment = command.Environment
                .SetItem("PATH", Path.GetDirectoryName(PortfolioCommand.Assembly) + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"))
                .SetItem("XDG_CACHE_HOME", _folder.PathOf("cache")),
        });
    }

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex ShellBlock();

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex JsonBlock();

    [GeneratedRegex("^  ([a-z]+)", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex CommandName();

    [GeneratedRegex("--[a-z-]+", RegexOptions.NonBacktracking)]
    private static partial Regex OptionName();

    public void Dispose() => _folder.Dispose();
}
