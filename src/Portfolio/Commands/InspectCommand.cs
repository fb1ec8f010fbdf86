using System.CommandLine;
using Portfolio.Reading;
using Portfolio.Site.Input;
using Portfolio.Site.Inspection;
using Portfolio.Terminal;

namespace Portfolio.Commands;

/// <summary><c>portfolio inspect</c>: what was read out of the files, without building anything.</summary>
internal sealed class InspectCommand(TextWriter results, Report report)
{
    private readonly Option<string> _input = SiteOptions.Input();
    private readonly Option<bool> _json = new("--json") { Description = "For programs: everything as JSON on standard output." };

    public Command Create()
    {
        var command = new Command("inspect", "Shows what was read out of the CV, the letters and the talks.") { _input, _json };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(_input), parsed.GetValue(_json), cancellation));
        return command;
    }

    private async Task<int> RunAsync(string input, bool json, CancellationToken cancellation)
    {
        var (tree, inputFaults) = InputFolder.Read(input, cancellation);
        var read = ContentReader.Read(tree);
        if (json) await results.WriteLineAsync(InspectionJson.Write(read.Content, [.. inputFaults, .. read.Diagnostics]).AsMemory(), cancellation);
        else if (read.Content is { } content) InspectionTable.Write(content, results);
        report.Show(inputFaults, tree.Name);
        report.Show(read.Diagnostics, tree.Name);
        return report.HasErrors ? ExitCode.Faults : ExitCode.Good;
    }
}
