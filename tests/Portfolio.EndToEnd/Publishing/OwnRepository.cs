using Portfolio.TestKit;

namespace Portfolio.EndToEnd.Publishing;

/// <summary>
/// A repository as a new owner has it, with a CV of theirs and a place to push to. <c>dotnet run --project src/Portfolio</c> there is
/// the command that was built beside the tests: what is followed here is the path, not the compiler.
/// </summary>
internal sealed class OwnRepository : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OwnRepository()
    {
        foreach (var file in (string[])["docs/github-pages.yml", "netlify.toml", "netlify/build.sh", "global.json", ".gitignore"])
            _folder.Write($"mine/{file}", File.ReadAllText(Repository.PathOf(file)));
        _folder.Write("mine/input/cv.md", SampleInput.Cv);
        var standIn = _folder.Write("tools/dotnet", $"""
            #!/bin/bash
            case "$1" in
              restore | --version) exit 0 ;;
              run) while [ "$1" != -- ]; do shift; done; shift; exec "{Judge.Find("dotnet")}" "{PortfolioCommand.Assembly}" "$@" ;;
            esac
            exit 2

            """);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(standIn, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Succeed("git init --quiet --bare ../shared.git && git init --quiet --initial-branch main && git remote add origin ../shared.git && git config push.autoSetupRemote true && git config user.name Ada && git config user.email ada@example.com");
    }

    public string PathOf(params string[] parts) => _folder.PathOf(["mine", .. parts]);

    public string Write(string path, string text) => _folder.Write($"mine/{path}", text);

    /// <summary>Runs the lines as a shell would, stopping at the first that fails.</summary>
    public CommandResult Shell(string lines, params (string Name, string Value)[] environment) => Command.Run(Line(lines, environment));

    /// <summary>The shell itself, to be started by a test that ends it.</summary>
    public CommandLine Line(string lines, params (string Name, string Value)[] environment) => new("bash", "-euc", lines)
    {
        Folder = PathOf(),
        Environment = PortfolioCommand.Line().Environment
            .SetItem("PATH", $"{_folder.PathOf("tools")}:{Environment.GetEnvironmentVariable("PATH")}")
            .SetItems(environment.Select(pair => new KeyValuePair<string, string?>(pair.Name, pair.Value))),
    };

    public CommandResult Succeed(string lines, params (string Name, string Value)[] environment)
    {
        var result = Shell(lines, environment);
        return result.ExitCode == 0 ? result : throw new InvalidOperationException($"{lines}\n{result}");
    }

    public void Dispose() => _folder.Dispose();
}
