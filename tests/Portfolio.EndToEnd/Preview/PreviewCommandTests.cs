using System.Net;
using System.Net.Sockets;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Preview;

/// <summary>How the command starts, what it says, and how it ends.</summary>
public sealed class PreviewCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PreviewCommandTests() => _folder.Write("input/cv.md", SampleInput.Cv);

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task It_ends_well_when_it_is_asked_to(string signal)
    {
        using var preview = await PreviewProcess.StartAsync(_folder.Path);
        // An open page does not keep it.
        using var client = new HttpClient();
        using var events = await client.GetStreamAsync(new Uri(preview.Url + "/_preview/events?page=/"));
        Assert.Equal(0, preview.End(signal));
        Assert.DoesNotContain("   at ", preview.Said, StringComparison.Ordinal);
        Assert.Equal(["input"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_port_that_is_taken_is_named_and_the_next_is_used()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        using var preview = PreviewProcess.Begin(Line("--port", $"{port}"));
        Assert.InRange(new Uri(preview.Url).Port, port + 1, port + 99);
        Assert.Contains($"Port {port} is taken; {new Uri(preview.Url).Port} is the next that is free.", preview.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_opens_the_browser_where_it_is_told_to()
    {
        var browser = _folder.Write("programs/xdg-open", $"#!/bin/sh\necho \"$1\" > '{_folder.PathOf("opened")}.new' && mv '{_folder.PathOf("opened")}.new' '{_folder.PathOf("opened")}'\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(browser, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var line = Line("--open");
        using var preview = PreviewProcess.Begin(line with
        {
            Environment = line.Environment.SetItem("PATH", $"{Path.GetDirectoryName(browser)}:{Environment.GetEnvironmentVariable("PATH")}"),
        });
        for (var waited = 0; !File.Exists(_folder.PathOf("opened")) && waited < 500; waited++) await Task.Delay(20);
        Assert.Equal(preview.Url + "/", (await File.ReadAllTextAsync(_folder.PathOf("opened"))).Trim());
    }

    [Fact]
    public async Task A_browser_that_cannot_be_opened_is_no_end()
    {
        var line = Line("--open");
        // The program itself is found by its path; nothing else is.
        using var preview = PreviewProcess.Begin(line with { Program = Environment.ProcessPath!, Environment = line.Environment.SetItem("PATH", _folder.Path) });
        Assert.Contains("No browser could be opened", await preview.HearAsync("No browser"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port", "70000")]
    [InlineData("--port", "-1")]
    [InlineData("--port", "five")]
    [InlineData("--no-such-option")]
    public void Wrong_usage_ends_with_2(params string[] arguments)
    {
        var result = Command.Run(PortfolioCommand.Line(["preview", .. arguments]) with { Folder = _folder.Path });
        Assert.Equal(2, result.ExitCode);
        Assert.NotEmpty(result.Errors);
    }

    [Fact]
    public async Task What_is_wrong_is_said_once_and_again_when_it_comes_back()
    {
        _folder.Write("input/site.yml", "Titel: Mine\n");
        using var preview = await PreviewProcess.StartAsync(_folder.Path);
        await preview.HearAsync(@"^input/site\.yml\(1,1\): .*Titel");
        for (var i = 1; i <= 2; i++)
        {
            _folder.Write("input/cv.md", SampleInput.Cv + $"\nEdit {i}.\n");
            await preview.HearAsync(@"^input/cv\.md: \d+ pages? in \d+ ms", i);
        }
        Assert.Equal(1, preview.Times("Titel"));
        _folder.Write("input/site.yml", "Title: Mine\n");
        await preview.HearAsync(@"^input/site\.yml: \d+ page");
        _folder.Write("input/site.yml", "Titel: Mine\n");
        await preview.HearAsync("Titel", 2);
    }

    private CommandLine Line(params string[] arguments) =>
        PortfolioCommand.Line(["preview", .. arguments.Contains("--port") ? arguments : ["--port", "0", .. arguments]]) with { Folder = _folder.Path };

    public void Dispose() => _folder.Dispose();
}
