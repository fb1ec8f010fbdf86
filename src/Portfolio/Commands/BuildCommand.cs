using System.CommandLine;
using Portfolio.Model.Input;
using Portfolio.Site;
using Portfolio.Site.Input;
using Portfolio.Site.Output;
using Portfolio.Site.Publishing;
using Portfolio.Terminal;
using Portfolio.Theme.Files;

namespace Portfolio.Commands;

/// <summary><c>portfolio build</c>: the site, written to a folder.</summary>
internal sealed class BuildCommand(HostEnvironment host, Report report)
{
    private readonly Option<string> _input = SiteOptions.Input();
    private readonly Option<string> _output = SiteOptions.Output();
    private readonly Option<Uri?> _baseUrl = SiteOptions.BaseUrl();
    private readonly Option<bool> _drafts = SiteOptions.Drafts();
    private readonly Option<DateOnly?> _today = SiteOptions.Today();
    private readonly Option<bool> _accept = new("--accept") { Description = "Keeps the addresses of this build in addresses.txt, and gives up those that are there no more." };

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
        command.Add(_drafts);
        command.Add(_today);
        command.Add(_accept);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_accept) && result.GetValue(_drafts)) result.AddError("--accept keeps what is published, and --drafts shows what is not: say one of them.");
        });
        command.SetAction((parsed, cancellation) => RunAsync(parsed, cancellation));
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (input, output) = (parsed.GetRequiredValue(_input), parsed.GetRequiredValue(_output));
        var folder = new OutputFolder(output);
        if (folder.FaultOfInput(input) is { } fault) report.Show([fault], folder: null);
        if (report.HasErrors) return report.Failed();

        var (tree, inputFaults) = InputFolder.Read(input, cancellation);
        var theme = ThemeAssets.Load();
        report.Show(inputFaults, tree.Name);
        report.Show(theme.Diagnostics, "theme");
        if (report.HasErrors) return report.Failed();

        var request = new BuildRequest
        {
            Input = tree,
            Theme = theme,
            BaseUrl = parsed.GetValue(_baseUrl) ?? host.Url,
            IsIndexed = !host.IsPreview,
            ShowsDrafts = parsed.GetValue(_drafts),
            Today = parsed.GetValue(_today),
            Secret = host.Secret,
            AcceptsAddresses = parsed.GetValue(_accept),
        };
        var site = await SiteBuilder.BuildAsync(request, cancellation);
        report.Show(site.Diagnostics, tree.Name);
        if (report.HasErrors) return report.Failed();

        report.Show(folder.Write(site.Files, cancellation), folder: null);
        if (report.HasErrors) return report.Failed();
        if (request.AcceptsAddresses) Keep(site.Addresses, tree, input);
        if (report.HasErrors) return ExitCode.Faults;
        if (!host.IsUnattended) report.ShowUnlisted(site.Unlisted, tree.Name);
        return report.Made(site, output);
    }

    private void Keep(IReadOnlyCollection<string> addresses, InputTree tree, string input)
    {
        var before = AddressBook.Read(tree)?.Lines.Keys ?? [];
        if (InputFileWriter.Write(input, AddressBook.FileName, AddressBook.Write(addresses)) is { } fault) report.Show([fault], tree.Name);
        else report.Kept([.. addresses.Except(before, StringComparer.Ordinal)], [.. before.Except(addresses, StringComparer.Ordinal)], $"{tree.Name}/{AddressBook.FileName}");
    }
}
