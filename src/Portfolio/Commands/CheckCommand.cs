using System.CommandLine;
using System.Globalization;
using Portfolio.Site.Outside;
using Portfolio.Terminal;

namespace Portfolio.Commands;

/// <summary><c>portfolio check</c>: all that <c>build</c> says, without writing anything; and whether the links to the outside lead somewhere.</summary>
internal sealed class CheckCommand(Surroundings surroundings, ReportOptions reports)
{
    private readonly SiteMaking _making = new(surroundings.Host);
    private readonly LinkOptions _links = new(surroundings.CacheFolder);

    public Command Create()
    {
        var command = new ShownCommand("check", "Says all that build would say, and writes nothing.")
        {
            Examples =
            [
                new("portfolio check", "is input/ ready to be published?"),
                new("portfolio check --external", "do the links to other sites still lead somewhere?"),
                new("portfolio check --format sarif > portfolio.sarif", "for a code scanner"),
            ],
        };
        _making.AddTo(command);
        _links.AddTo(command);
        reports.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var report = reports.Open(parsed);
        var (input, site) = await _making.MakeAsync(parsed, report, acceptsAddresses: false, cancellation);
        if (site?.Content is { } content && _links.Of(parsed) is { } options)
        {
            report.Show(
                await report.WatchAsync("Following links", news => OutsideCheck.FindAsync(
                    content, _making.BaseUrlOf(parsed) ?? content.Settings.Url, options,
                    (done, all) => news(string.Create(CultureInfo.InvariantCulture, $"Following links: {done} of {all}")), cancellation)),
                input);
        }
        return report.Checked($"'{input.Name}'", "'portfolio build' writes the site.");
    }
}
