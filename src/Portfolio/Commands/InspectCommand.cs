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
    private readonly Option<bool> _json = new("--json") { Description = "For programs: everything as JSON." };
    private readonly Option<bool> _explain = new("--explain") { Description = "Why each entry of the CV was read as it was, line by line." };
    private readonly Option<bool> _asRead = new("--as-read") { Description = "What a machine reads out of the PDF." };

    public Command Create()
    {
        var command = new Command("inspect", "Shows what was read out of the CV, the letters and the talks.") { _input, _json, _explain, _asRead };
        command.Validators.Add(result =>
        {
            if (new[] { _json, _explain, _asRead }.Count(result.GetValue) > 1) result.AddError("Only one of --json, --explain and --as-read can be shown at a time.");
        });
        command.SetAction((parsed, cancellation) => RunAsync(parsed, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (tree, inputFaults) = InputFolder.Read(parsed.GetRequiredValue(_input), cancellation);
        var read = ContentReader.Read(tree);
        if (parsed.GetValue(_json)) await results.WriteLineAsync(InspectionJson.Write(read.Content, [.. inputFaults, .. read.Diagnostics]).AsMemory(), cancellation);
        else if (parsed.GetValue(_explain)) await results.WriteAsync(ReadingExplained.Write(read).AsMemory(), cancellation);
        else if (read.Content is { } content && parsed.GetValue(_asRead)) await results.WriteAsync(MachineReading.Write(content).AsMemory(), cancellation);
        else if (read.Content is not null) InspectionTable.Write(read.Content, results);
        report.Show(inputFaults, tree.Name);
        report.Show(read.Diagnostics, tree.Name);
        return report.HasErrors ? ExitCode.Faults : ExitCode.Good;
    }
}
