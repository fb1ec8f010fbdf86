using System.CommandLine;
using System.Globalization;
using Portfolio.Model.Input;
using Portfolio.Reading;
using Portfolio.Site;
using Portfolio.Site.Input;
using Portfolio.Terminal;
using Portfolio.Theme.Files;

namespace Portfolio.Commands;

/// <summary>What <c>build</c> and <c>check</c> have in common: the owner's files and the theme, made into a site in memory.</summary>
internal sealed class SiteMaking(HostEnvironment host)
{
    private readonly Option<string> _input = SiteOptions.Input();
    private readonly Option<Uri?> _baseUrl = SiteOptions.BaseUrl();
    private readonly Option<DateOnly?> _today = SiteOptions.Today();

    public Option<bool> Drafts { get; } = SiteOptions.Drafts();

    /// <summary>For a command that may leave parts of the site out; one that does not take it makes all.</summary>
    public Option<SiteParts> Only { get; } = SiteOptions.Only();

    /// <summary>For a command that can say what each file weighs; one that does not take it weighs none.</summary>
    public Option<bool> Sizes { get; } = SiteOptions.Sizes();

    public void AddTo(Command command)
    {
        command.Add(_input);
        command.Add(_baseUrl);
        command.Add(Drafts);
        command.Add(_today);
    }

    public string InputOf(ParseResult parsed) => parsed.GetRequiredValue(_input);

    /// <summary>Where the site is said to stand by the caller or the machine; null where only <c>site.yml</c> can tell.</summary>
    public Uri? BaseUrlOf(ParseResult parsed) => parsed.GetValue(_baseUrl) ?? host.Url;

    /// <summary>What is wrong with it is shown already.</summary>
    /// <returns>No site where the files or the theme could not be read.</returns>
    public async Task<(InputTree Input, BuildResult? Site)> MakeAsync(ParseResult parsed, Report report, bool acceptsAddresses, CancellationToken cancellation)
    {
        // Nobody waits for all tables: what needs one waits for that one.
        _ = Task.Run(ContentReader.Prepare, cancellation);
        var loading = Task.Run(ThemeAssets.Load, cancellation);
        var (input, inputFaults) = InputFolder.Read(InputOf(parsed), cancellation);
        var theme = await loading;
        report.Show(inputFaults, input);
        report.Show(theme.Diagnostics, input: null);
        if (report.HasErrors) return (input, null);

        var request = new BuildRequest
        {
            Input = input,
            Theme = theme,
            BaseUrl = BaseUrlOf(parsed),
            IsIndexed = !host.IsPreview,
            Parts = parsed.GetValue(Only),
            WeighsAll = parsed.GetValue(Sizes),
            ShowsDrafts = parsed.GetValue(Drafts),
            Today = parsed.GetValue(_today),
            Secret = host.Secret,
            AcceptsAddresses = acceptsAddresses,
        };
        var site = await report.WatchAsync("Making the site", news => Task.Run(() => SiteBuilder.BuildAsync(request with { News = progress => news(Said(progress)) }, cancellation), cancellation));
        report.Show(site.Diagnostics, input);
        return (input, site);
    }

    private static string Said(BuildProgress progress) => progress.Portfolios == 1
        ? $"Making the site: {(progress.Pages == 0 ? "pages" : progress.Documents == 0 ? "documents" : "checks")}"
        : string.Create(CultureInfo.InvariantCulture, $"Making the site: pages of {progress.Pages}, documents of {progress.Documents} of {progress.Portfolios} people");
}
