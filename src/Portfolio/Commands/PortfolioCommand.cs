using System.CommandLine;
using Portfolio.Terminal;

namespace Portfolio.Commands;

/// <summary>The whole command line: <c>build</c>, which is also what happens without a command, <c>inspect</c> and <c>keys</c>.</summary>
internal static class PortfolioCommand
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, HostEnvironment host, TextWriter results, TextWriter talk)
    {
        var (parsed, configuration) = (Create(host, results, talk).Parse(args), new InvocationConfiguration { Output = results, Error = talk, EnableDefaultExceptionHandler = false });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) await talk.WriteLineAsync($"portfolio: {error.Message}");
            await talk.WriteLineAsync("portfolio: 'portfolio --help' shows what can be said.");
            return ExitCode.Usage;
        }
        try
        {
            return await parsed.InvokeAsync(configuration);
        }
        catch (OperationCanceledException)
        {
            await talk.WriteLineAsync("portfolio: stopped; nothing was changed.");
            return ExitCode.Faults;
        }
#pragma warning disable CA1031 // A fault of ours is said in a line, too: no input gives a stack trace (rule 3).
        catch (Exception fault)
#pragma warning restore CA1031
        {
            await talk.WriteLineAsync($"portfolio: nothing was changed, for a fault of Portfolio's own: {fault.GetType().Name}: {fault.Message}");
            return ExitCode.Faults;
        }
    }

    private static RootCommand Create(HostEnvironment host, TextWriter results, TextWriter talk)
    {
        var build = new BuildCommand(host, new Report(talk));
        var root = new RootCommand("Makes a portfolio site, with a page for every role, feeds and CV files, out of a CV in Markdown.")
        {
            build.Create(),
            new InspectCommand(results, new Report(talk)).Create(),
            new KeysCommand(results, new Report(talk)).Create(),
        };
        build.Configure(root);
        return root;
    }
}
