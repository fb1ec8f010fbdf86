using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using Portfolio.Preview;
using Portfolio.Terminal;

namespace Portfolio.Commands;

/// <summary><c>portfolio preview</c>: the site in the browser, following the files while they are written.</summary>
internal sealed class PreviewCommand(Surroundings surroundings)
{
    private readonly Option<string> _input = SiteOptions.Input();
    private readonly Option<Uri?> _baseUrl = SiteOptions.BaseUrl();
    private readonly Option<int> _port = new("--port", "-p")
    {
        Description = "Where to listen on 127.0.0.1; if it is taken, the next that is free. 0 takes any.",
        HelpName = "number",
        DefaultValueFactory = _ => PreviewOptions.DefaultPort,
        CustomParser = ReadPort,
    };

    private readonly Option<bool> _open = new("--open") { Description = "Opens the browser, too." };
    private readonly Option<string> _theme = new("--theme")
    {
        Description = "The folder of the theme; where it is not there, the theme is the one that is built in.",
        HelpName = "folder",
        DefaultValueFactory = _ => "theme",
    };

    public Command Create()
    {
        var command = new ShownCommand("preview", "Shows the site in the browser, and follows your files while you write.")
        {
            Examples =
            [
                new("portfolio preview --open", "write, save, look"),
                new("portfolio preview --port 8080", "where 5080 is wanted by something else"),
            ],
        };
        foreach (var option in new Option[] { _input, _port, _open, _baseUrl, _theme }) command.Add(option);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var options = new PreviewOptions
        {
            Input = parsed.GetRequiredValue(_input),
            Theme = parsed.GetRequiredValue(_theme),
            Netlify = "netlify.toml",
            Port = parsed.GetValue(_port),
            BaseUrl = parsed.GetValue(_baseUrl) ?? surroundings.Host.Url,
            Secret = surroundings.Host.Secret,
        };
        var report = new PreviewReport(surroundings.Talk, surroundings.TalkScreen, options.Port);
        var run = new PreviewRun(options, news =>
        {
            report.Say(news);
            if (news is PreviewStarted started && parsed.GetValue(_open) && !WebBrowser.TryOpen(started.Address)) report.SayUnopened(started.Address);
        });
        return await run.RunAsync(cancellation) ? ExitCode.Good : ExitCode.Faults;
    }

    private static int ReadPort(ArgumentResult argument)
    {
        var text = argument.Tokens is [var token] ? token.Value : "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort) return port;
        argument.AddError($"'{text}' is no port for --port; say a number from 0 to {IPEndPoint.MaxPort}.");
        return PreviewOptions.DefaultPort;
    }
}
