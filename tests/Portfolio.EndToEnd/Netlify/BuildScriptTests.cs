using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Netlify;

/// <summary>The script that Netlify runs, where the build image has no fitting SDK: with stand-ins for what it would call.</summary>
public sealed class BuildScriptTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public BuildScriptTests()
    {
        foreach (var file in (string[])["netlify/build.sh", "global.json"]) _folder.Write(file, File.ReadAllText(Repository.PathOf(file)));
        Program("tools/date", """[ "$*" = "-u +%F" ] && echo 2031-05-04""");
        Program("tools/curl", """while [ "$1" != --output ]; do shift; done; cp "$HERE/installer.sh" "$2"; echo "curl $3" >> "$HERE/calls" """);
        // What the installer leaves behind: an SDK that answers.
        _folder.Write("installer.sh", """
            echo "installer $*" >> "$HERE/calls"
            mkdir -p "$HOME/.dotnet"
            printf '#!/bin/sh\necho "installed dotnet $*" >> "$HERE/calls"\n' > "$HOME/.dotnet/dotnet"
            chmod +x "$HOME/.dotnet/dotnet"

            """);
    }

    [Fact]
    public void Without_a_fitting_SDK_it_installs_the_one_that_global_json_names_and_builds_with_it()
    {
        Program("tools/dotnet", "exit 145");
        var result = Run();
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Equal(
            [
                "curl https://dot.net/v1/dotnet-install.sh",
                $"installer --jsonfile global.json --install-dir {_folder.PathOf("home", ".dotnet")} --no-path",
                "installed dotnet restore src/Portfolio --locked-mode --verbosity quiet",
                "installed dotnet run --project src/Portfolio --configuration Release --no-restore -- build --input input --output output --today 2031-05-04 --drafts",
            ],
            Calls());
    }

    [Fact]
    public void With_a_fitting_SDK_it_fetches_nothing()
    {
        Program("tools/dotnet", """echo "dotnet $1" >> "$HERE/calls" """);
        var result = Run();
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Equal(["dotnet --version", "dotnet restore", "dotnet run"], Calls());
    }

    [Fact]
    public void A_download_that_fails_stops_the_build()
    {
        Program("tools/dotnet", "exit 145");
        Program("tools/curl", "exit 22");
        Assert.NotEqual(0, Run().ExitCode);
        Assert.False(File.Exists(_folder.PathOf("calls")));
    }

    private string[] Calls() => File.ReadAllLines(_folder.PathOf("calls"));

    private CommandResult Run() => Command.Run(new CommandLine("bash", "netlify/build.sh", "--drafts")
    {
        Folder = _folder.Path,
        Environment = PortfolioCommand.Line().Environment.SetItems(new Dictionary<string, string?>
        {
            ["PATH"] = $"{_folder.PathOf("tools")}:/usr/bin:/bin",
            ["HOME"] = _folder.PathOf("home"),
            ["HERE"] = _folder.Path,
        }),
    });

    private void Program(string path, string script)
    {
        var file = _folder.Write(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public void Dispose() => _folder.Dispose();
}
