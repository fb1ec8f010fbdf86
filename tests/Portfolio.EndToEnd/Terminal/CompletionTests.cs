using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Terminal;

/// <summary>The scripts of <c>portfolio completion</c>, in the shells themselves.</summary>
public sealed class CompletionTests
{
    private static readonly string Folder = Path.GetDirectoryName(PortfolioCommand.Assembly)!;

    [Theory]
    [InlineData("portfolio ins", "inspect")]
    [InlineData("portfolio build --for", "--format")]
    [InlineData("portfolio check --format s", "sarif")]
    [InlineData("portfolio completion f", "fish")]
    public void Every_shell_completes_commands_options_and_words(string typed, string expected)
    {
        Assert.Equal(expected, Bash(typed));
        Assert.Equal(expected, Zsh(typed));
        Assert.Equal(expected, Fish(typed));
    }

    [Fact]
    public void Where_the_command_knows_nothing_the_shell_offers_files() => Assert.Equal("", Bash("portfolio check --input "));

    private static string Bash(string typed) => In("bash", """
        eval "$(portfolio completion bash)"
        read -ra COMP_WORDS <<< "$1"
        [[ $1 == *' ' ]] && COMP_WORDS+=("")
        COMP_LINE=$1 COMP_POINT=${#1} COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _portfolio
        echo "${COMPREPLY[@]}"
        """, typed);

    private static string Zsh(string typed) => In("zsh", """
        compdef() { }
        compadd() { shift; print -r -- "$@" }
        _files() { }
        eval "$(portfolio completion zsh)"
        words=(${(z)1}) CURRENT=${#words}
        _portfolio
        """, typed);

    private static string Fish(string typed) => In("fish", """
        portfolio completion fish | source
        complete --do-complete $argv[1]
        """, typed);

    private static string In(string shell, string script, string typed)
    {
        string[] options = shell == "fish" ? ["--no-config", "-c", script, typed] : ["-c", script, shell, typed];
        var line = PortfolioCommand.Line();
        var result = Command.Run(new CommandLine(shell, options)
        {
            Environment = line.Environment.SetItem("PATH", Folder + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH")),
        });
        Assert.True(result.ExitCode == 0, result.ToString());
        return result.Output.Trim();
    }
}
