using System.CommandLine;
using Portfolio.Model.Mapping;
using Portfolio.Site.Input;
using Portfolio.Site.Publishing;
using Portfolio.Terminal;

namespace Portfolio.Commands;

/// <summary><c>portfolio keys</c>: a key for every unlisted page that has none, written into its front matter.</summary>
internal sealed class KeysCommand(TextWriter results, ReportOptions reports)
{
    private readonly Option<string> _input = SiteOptions.Input();

    public Command Create()
    {
        var command = new ShownCommand("keys", "Writes a key into each unlisted letter and talk, so that its address cannot be guessed and stays.")
        {
            Examples = [new("portfolio keys", "for every unlisted page that has none")],
        };
        command.Add(_input);
        reports.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var report = reports.Open(parsed);
        var input = parsed.GetRequiredValue(_input);
        var (tree, inputFaults) = InputFolder.Read(input, cancellation);
        report.Show(inputFaults, tree);
        if (report.HasErrors) return report.Failed();

        foreach (var (file, hasFrontMatter) in PagesWithoutKey.In(tree))
        {
            var written = KeyWriter.Write(file.Bytes.Span, hasFrontMatter, UnlistedKey.Draw());
            if (InputFileWriter.Write(input, file.Path, written) is { } fault) report.Show([fault], tree);
            else await results.WriteLineAsync($"{tree.Name}/{file.Path} has a key now.".AsMemory(), cancellation);
        }
        return report.Ended();
    }
}
