using System.CommandLine;
using Portfolio.Terminal;

namespace Portfolio.Commands;

/// <summary>The whole command line: <c>build</c>, which is also what happens without a command, and its companions.</summary>
internal static class PortfolioCommand
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Surroundings surroundings)
    {
        var (results, talk) = (surroundings.Results, surroundings.Talk);
        var (parsed, configuration) = (Create(surroundings).Parse(args), new InvocationConfiguration { Output = results, Error = talk, EnableDefaultExceptionHandler = false });
        if (parsed.Errors.Count > 0 && parsed.Action is not { ClearsParseErrors: true })
        {
            foreach (var line in UsageFaults.Of(parsed)) await talk.WriteLineAsync($"portfolio: {line}");
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

    private static RootCommand Create(Surroundings surroundings)
    {
        var reports = new ReportOptions(surroundings.Results, surroundings.Talk, surroundings.TalkScreen);
        var build = new BuildCommand(surroundings.Host, reports);
        var root = new RootCommand("Makes a portfolio site, with a page for every role, feeds and CV files, out of a CV in Markdown.")
        {
            build.Create(),
            new PreviewCommand(surroundings).Create(),
            new CheckCommand(surroundings, reports).Create(),
            new InspectCommand(surroundings, reports).Create(),
            new KeysCommand(surroundings.Results, reports).Create(),
            new SettingsCommand(surroundings.Results).Create(),
            new CompletionCommand(surroundings.Results).Create(),
        };
        build.Configure(root);
        HelpWithExamples.AddTo(root, surroundings.ResultScreen);
        return root;
    }
}
