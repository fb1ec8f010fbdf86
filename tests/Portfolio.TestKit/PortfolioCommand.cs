using System.Collections.Immutable;

namespace Portfolio.TestKit;

/// <summary>The real command, as it was built beside the tests, in a process of its own.</summary>
public static class PortfolioCommand
{
    /// <summary>The command's own output, not the copy that lies beside the tests.</summary>
    public static string Assembly { get; } = FindAssembly();

    public static CommandResult Run(params string[] arguments) => Command.Run(Line(arguments));

    /// <summary>The command line of a run, to be given a folder or an environment.</summary>
    public static CommandLine Line(params string[] arguments) => new("dotnet", [Assembly, .. arguments])
    {
        // What a build machine says about itself must reach a test only where the test says it.
        Environment = new Dictionary<string, string?>
        {
            ["NETLIFY"] = null,
            ["CONTEXT"] = null,
            ["URL"] = null,
            ["DEPLOY_PRIME_URL"] = null,
            ["CI"] = null,
            ["PORTFOLIO_SECRET"] = null,
        }.ToImmutableDictionary(),
    };

    private static string FindAssembly()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        var (framework, configuration) = (folder.Name, folder.Parent!.Name);
        var assembly = Repository.PathOf("src", "Portfolio", "bin", configuration, framework, "portfolio.dll");
        return File.Exists(assembly)
            ? assembly
            : throw new FileNotFoundException("The command is not built: run dotnet build first.", assembly);
    }
}
