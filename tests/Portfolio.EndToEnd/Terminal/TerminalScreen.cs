using System.Collections.Immutable;
using Portfolio.TestKit;

namespace Portfolio.EndToEnd.Terminal;

/// <summary>Runs the command as it runs under somebody's eyes: all its streams are one terminal.</summary>
public static class TerminalScreen
{
    /// <param name="folder">Where it runs.</param>
    /// <param name="columns">The width of the terminal.</param>
    /// <param name="environment">What differs from a usual terminal.</param>
    /// <param name="arguments">Of the command; none with a space in it.</param>
    /// <returns>All that was written to the terminal, line ends as <c>\n</c>.</returns>
    public static string Run(string folder, int columns, IReadOnlyDictionary<string, string?> environment, params string[] arguments)
    {
        var line = PortfolioCommand.Line(arguments);
        var typed = $"stty cols {columns} rows 50; {line.Program} {string.Join(' ', line.Arguments)}";
        var usual = new Dictionary<string, string?> { ["TERM"] = "xterm-256color", ["NO_COLOR"] = null, ["FORCE_COLOR"] = null }.ToImmutableDictionary();
        var result = Command.Run(new CommandLine("script", "--quiet", "--return", "--command", typed, "/dev/null")
        {
            Folder = folder,
            Environment = line.Environment.SetItems(usual).SetItems(environment),
        });
        return result.Output.ReplaceLineEndings("\n");
    }
}
