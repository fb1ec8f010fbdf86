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
    public static string Run(string folder, int columns, IReadOnlyDictionary<string, string?> environment, params string[] arguments) =>
        Watch(folder, columns, environment, Typed(arguments));

    /// <summary>The same for a command that ends when it is told to: as soon as the words are on the screen.</summary>
    /// <param name="words">A regular expression that does not match itself, since the transcript begins with what was typed.</param>
    /// <param name="folder">Where it runs, and where the transcript is kept.</param>
    /// <param name="columns">The width of the terminal.</param>
    /// <param name="arguments">Of the command; none with a space in it.</param>
    public static string RunUntil(string words, string folder, int columns, params string[] arguments) =>
        Watch(folder, columns, new Dictionary<string, string?>(), $"{Typed(arguments)} & for i in $(seq 600); do grep -q '{words}' screen && break; sleep 0.1; done; kill $!; wait $!", "screen");

    private static string Typed(string[] arguments)
    {
        var line = PortfolioCommand.Line(arguments);
        return $"{line.Program} {string.Join(' ', line.Arguments)}";
    }

    private static string Watch(string folder, int columns, IReadOnlyDictionary<string, string?> environment, string typed, string transcript = "/dev/null")
    {
        var usual = new Dictionary<string, string?> { ["TERM"] = "xterm-256color", ["NO_COLOR"] = null, ["FORCE_COLOR"] = null }.ToImmutableDictionary();
        var result = Command.Run(new CommandLine("script", "--quiet", "--flush", "--return", "--command", $"stty cols {columns} rows 50; {typed}", transcript)
        {
            Folder = folder,
            Environment = PortfolioCommand.Line().Environment.SetItems(usual).SetItems(environment),
        });
        return result.Output.ReplaceLineEndings("\n");
    }
}
