using System.CommandLine;
using Portfolio.Model.Input;
using Portfolio.Site;
using Portfolio.Site.Input;
using Portfolio.Site.Output;
using Portfolio.Site.Publishing;
using Portfolio.Terminal;

namespace Portfolio.Commands;

/// <summary><c>portfolio build</c>: the site, written to a folder.</summary>
internal sealed class BuildCommand(HostEnvironment host, ReportOptions reports)
{
    private readonly SiteMaking _making = new(host);
    private readonly Option<string> _output = SiteOptions.Output();
    private readonly Option<bool> _accept = new("--accept") { Description = "Keeps the addresses of this build in addresses.txt, and gives up those that are there no more." };

    public Command Create()
    {
        var command = new ShownCommand("build", "Builds the site (what happens without a command, too).")
        {
            Examples =
            [
                new("portfolio build", "input/ into output/"),
                new("portfolio build --input ada --output public", "other folders"),
                new("portfolio build --base-url https://ada.example/cv/", "a site that stands in a folder of its host"),
                new("portfolio build --accept", "and keeps the addresses of its pages"),
                new("portfolio build --sizes", "and says what each page weighs"),
                new("portfolio build --format github", "in a GitHub workflow: each diagnostic beside its line"),
            ],
        };
        Configure(command);
        return command;
    }

    /// <summary>Makes a command build: the one of its name, and the root.</summary>
    public void Configure(Command command)
    {
        _making.AddTo(command);
        command.Add(_output);
        command.Add(_making.Only);
        command.Add(_making.Sizes);
        command.Add(_accept);
        reports.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_accept) && result.GetValue(_making.Drafts)) result.AddError("--accept keeps what is published, and --drafts shows what is not: say one of them.");
            if (result.GetValue(_accept) && result.GetValue(_making.Only) != SiteParts.All) result.AddError("--accept keeps the addresses of the whole site, and --only leaves some out: say one of them.");
        });
        command.SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var report = reports.Open(parsed);
        var output = parsed.GetRequiredValue(_output);
        var folder = new OutputFolder(output);
        if (folder.FaultOfInput(_making.InputOf(parsed)) is { } fault) report.Show([fault], input: null);
        if (report.HasErrors) return report.Failed();

        var isAccepted = parsed.GetValue(_accept);
        var (input, site) = await _making.MakeAsync(parsed, report, isAccepted, cancellation);
        if (site is null || report.HasErrors) return report.Failed();

        report.Show(folder.Write(site.Files, cancellation), input: null);
        if (report.HasErrors) return report.Failed();
        if (isAccepted) Keep(site.Addresses, input, _making.InputOf(parsed), report);
        if (report.HasErrors) return report.Ended();
        if (!host.IsUnattended) report.ShowUnlisted(site.Unlisted, input.Name);
        report.ShowWeights(site.Weights);
        return report.Made(site, output);
    }

    private static void Keep(IReadOnlyCollection<string> addresses, InputTree tree, string input, Report report)
    {
        var before = AddressBook.Read(tree)?.Lines.Keys ?? [];
        if (InputFileWriter.Write(input, AddressBook.FileName, AddressBook.Write(addresses)) is { } fault) report.Show([fault], tree);
        else report.Kept([.. addresses.Except(before, StringComparer.Ordinal)], [.. before.Except(addresses, StringComparer.Ordinal)], $"{tree.Name}/{AddressBook.FileName}");
    }
}
