using System.CommandLine;
using Portfolio.Reading;
using Portfolio.Site.Input;
using Portfolio.Site.Inspection;
using Portfolio.Site.Reporting;
using Portfolio.Terminal;

namespace Portfolio.Commands;

/// <summary><c>portfolio inspect</c>: what was read out of the files, without building anything.</summary>
internal sealed class InspectCommand(Surroundings surroundings, ReportOptions reports)
{
    private readonly Option<string> _input = SiteOptions.Input();
    private readonly Option<bool> _json = new("--json") { Description = "For programs: everything as JSON." };
    private readonly Option<bool> _explain = new("--explain") { Description = "Why each entry of the CV was read as it was, line by line." };
    private readonly Option<bool> _asRead = new("--as-read") { Description = "What a machine reads out of the PDF." };

    public Command Create()
    {
        var command = new ShownCommand("inspect", "Shows what was read out of the CV, the letters and the talks.")
        {
            Examples =
            [
                new("portfolio inspect", "roles, studies, talks and skills as tables"),
                new("portfolio inspect --explain", "why each entry was read as it was"),
                new("portfolio inspect --json", "everything, for programs"),
                new("portfolio inspect --format json", "the diagnostics alone, for programs"),
            ],
        };
        foreach (var option in new Option[] { _input, _json, _explain, _asRead }) command.Add(option);
        reports.AddTo(command);
        command.Validators.Add(result =>
        {
            var shown = new[] { _json, _explain, _asRead }.Count(result.GetValue);
            if (shown > 1) result.AddError("Only one of --json, --explain and --as-read can be shown at a time.");
            if (shown == 1 && result.GetValue(reports.Format) != ReportFormat.Text) result.AddError("--format puts the diagnostics alone on standard output; leave out --json, --explain and --as-read.");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (tree, inputFaults) = InputFolder.Read(parsed.GetRequiredValue(_input), cancellation);
        var read = ContentReader.Read(tree);
        var results = surroundings.Results;
        if (parsed.GetValue(_json)) await results.WriteLineAsync(InspectionJson.Write(read.Content, [.. inputFaults, .. read.Diagnostics]).AsMemory(), cancellation);
        else if (parsed.GetValue(_explain)) await results.WriteAsync(ReadingExplained.Write(read, tree.Name).AsMemory(), cancellation);
        else if (read.Content is { } content && parsed.GetValue(_asRead)) await results.WriteAsync(MachineReading.Write(content).AsMemory(), cancellation);
        else if (read.Content is not null && parsed.GetValue(reports.Format) == ReportFormat.Text) InspectionTable.Write(read.Content, tree.Name, results, surroundings.ResultScreen);

        var report = reports.Open(parsed);
        report.Show(inputFaults, tree);
        report.Show(read.Diagnostics, tree);
        return report.Ended();
    }
}
