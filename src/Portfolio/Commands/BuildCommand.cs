using System.CommandLine;
using Portfolio.Site;
using Portfolio.Site.Input;
using Portfolio.Site.Output;
using Portfolio.Terminal;
using Portfolio.Theme.Files;

namespace Portfolio.Commands;

/// <summary><c>portfolio build</c>: the site, written to a folder.</summary>
internal sealed class BuildCommand(HostEnvironment host, Report report)
{
    private readonly Option<string> _input = SiteOptions.Input();
    private readonly Option<string> _output = SiteOptions.Output();
    private readonly Option<Uri?> _baseUrl = SiteOptions.BaseUrl();

    public Command Create()
    {
        var command = new Command("build", "Builds the site (what happens without a command, too).");
        Configure(command);
        return command;
    }

    /// <summary>Makes a command build: the one of its name, and the root.</summary>
    public void Configure(Command command)
    {
        command.Add(_input);
        command.Add(_output);
        command.Add(_baseUrl);
        command.SetAction((parsed, cancellation) =>
            RunAsync(parsed.GetRequiredValue(_input), parsed.GetRequiredValue(_output), parsed.GetValue(_baseUrl), cancellation));
    }

    private async Task<int> RunAsync(string input, string output, Uri? baseUrl, CancellationToken cancellation)
    {
        var folder = new OutputFolder(output);
        if (folder.FaultOfInput(input) is { } fault) report.Show([fault], folder: null);
        if (report.HasErrors) return report.Failed();

        var (tree, inputFaults) = InputFolder.Read(input, cancellation);
        var theme = ThemeAssets.Load();
        report.Show(inputFaults, tree.Name);
        report.Show(theme.Diagnostics, "theme");
        if (report.HasErrors) return report.Failed();

        var site = await SiteBuilder.BuildAsync(
            new BuildRequest { Input = tree, Theme = theme, BaseUrl = baseUrl ?? host.Url, IsIndexed = !host.IsPreview },
            cancellation);
        report.Show(site.Diagnostics, tree.Name);
        if (report.HasErrors) return report.Failed();

        report.Show(folder.Write(site.Files, cancellation), folder: null);
        return report.HasErrors ? report.Failed() : report.Made(site, output);
    }
}
