using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Outside;

/// <summary><c>portfolio check --external</c>, against a server of our own.</summary>
public sealed partial class ExternalLinkTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private LinkServer _web = null!;

    public async Task InitializeAsync() => _web = await LinkServer.StartAsync();

    [Fact]
    public void Each_kind_of_answer_is_told_with_the_place_of_its_link()
    {
        var said = Check(["gone", "missing", "forbidden", "no-head", "moved", "for-now", "circle", "slow", "good#part"], "--timeout", "6");
        Assert.Equal(
            [
                $"SC9101 error 1 {_web.Url}/gone", $"SC9101 error 2 {_web.Url}/missing", $"SC9104 note 3 {_web.Url}/forbidden", $"SC9105 note 5 {_web.Url}/moved",
                $"SC9103 warning 7 {_web.Url}/circle", $"SC9103 warning 8 {_web.Url}/slow",
            ],
            said.Select(diagnostic => $"{diagnostic["code"]} {diagnostic["severity"]} {(int)diagnostic["line"]! - FirstLine} {Address().Match((string)diagnostic["message"]!).Value}"));
        Assert.All(said, diagnostic => Assert.Equal("- See [".Length, (int)diagnostic["column"]!));
        Assert.Contains($"Write {_web.Url}/new-place instead.", said.Select(diagnostic => (string)diagnostic["cure"]!));
    }

    [Fact]
    public void It_is_polite()
    {
        Check(["a", "b", "c", "a", "no-head"]);
        Assert.Equal(["GET /no-head", "HEAD /a", "HEAD /b", "HEAD /c", "HEAD /no-head"], _web.Asked.Order(StringComparer.Ordinal));
        Assert.Equal(1, _web.MostAtOnce);
        Assert.All(_web.Agents, agent => Assert.StartsWith("Portfolio-LinkCheck/", agent, StringComparison.Ordinal));
    }

    [Fact]
    public void It_comes_back_when_it_is_told_to_and_not_before()
    {
        var said = Check(["busy", "busy-for-long"]);
        Assert.Equal("SC9104", (string)Assert.Single(said)["code"]!);
        Assert.Equal(["HEAD /busy", "HEAD /busy", "HEAD /busy-for-long"], _web.Asked.Order(StringComparer.Ordinal));
        // The hour is not over, and the good answer holds.
        Assert.Equal("SC9104", (string)Assert.Single(Check(["busy", "busy-for-long"]))["code"]!);
        Assert.Equal(3, _web.Asked.Count);
    }

    [Fact]
    public void Good_answers_are_kept_for_as_long_as_is_said_and_others_asked_for_again()
    {
        Check(["a", "missing"]);
        Check(["a", "missing"]);
        Assert.Single(_web.Asked, asked => asked == "HEAD /a");
        Assert.Equal(2, _web.Asked.Count(asked => asked == "GET /missing"));
        Check(["a"], "--max-age", "0");
        Assert.Equal(2, _web.Asked.Count(asked => asked == "HEAD /a"));
        File.WriteAllText(_folder.PathOf("cache", "links.json"), "{ broken");
        Check(["a"]);
        Assert.Equal(3, _web.Asked.Count(asked => asked == "HEAD /a"));
    }

    [Fact]
    public async Task A_private_network_is_not_reached_by_address_by_name_or_by_redirect()
    {
        var port = new Uri(_web.Url).Port;
        await using var door = await LinkServer.StartAsync(elsewhere: $"{_web.Url}/metadata");
        _folder.Write("input/cv.md", $"{SampleInput.Cv}\n- [a](http://127.0.0.1:{port}/a)\n- [b](http://localhost:{port}/b)\n- [c](http://[::ffff:127.0.0.1]:{port}/c)\n- [d](http://0x7f.1:{port}/d)\n- [f](http://2130706433:{port}/f)\n- [g](http://0177.0.0.1:{port}/g)\n- [h](http://localhost.:{port}/h)\n- [i](http://[::127.0.0.1]:{port}/i)\n- [j](http://①②⑦.⓪.⓪.①:{port}/j)\n- [k](http://me:word@127.1:{port}/k)\n- [e]({door.Url}/inside)\n");
        var said = Run("--allow-private", door.Host);
        Assert.Equal(11, said.Count);
        // Not every machine takes the last ways of writing for this one; none may get through.
        Assert.All(said, diagnostic => Assert.Contains((string)diagnostic["code"]!, (string[])(Regex.IsMatch((string)diagnostic["message"]!, @"/[hj] ", RegexOptions.NonBacktracking) ? ["SC9106", "SC9102", "SC9103"] : ["SC9106"])));
        Assert.Empty(_web.Asked);
        Assert.NotEmpty(door.Asked);
    }

    [Fact]
    public void Without_being_asked_to_it_asks_nobody()
    {
        _folder.Write("input/cv.md", $"{SampleInput.Cv}\n- [a]({_web.Url}/gone)\n");
        var result = Line("check", "--base-url", "https://ada.example");
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Empty(_web.Asked);
        Assert.Equal(2, Line("check", "--allow-private", _web.Host).ExitCode);
    }

    [Fact]
    public void A_dead_link_ends_the_check_with_1_and_a_link_in_front_matter_has_its_place()
    {
        _folder.Write("input/cv.md", SampleInput.Cv);
        _folder.Write("input/talks/soup.md", $"---\nTitle: Soup\nUrl:  {_web.Url}/gone\n---\n");
        var result = Line("check", "--external", "--cache", _folder.PathOf("cache"), "--allow-private", _web.Host);
        Assert.Equal(1, result.ExitCode);
        Assert.Matches(@"(?m)^input/talks/soup\.md\(3,7\): error SC9101: .*/gone is dead: the server says 410 \(gone\)\n    Correct", result.Errors);
    }

    private static int FirstLine => SampleInput.Cv.Split('\n').Length;

    /// <summary>A CV with a link to each path, in the lines that follow the sample.</summary>
    private List<JsonNode> Check(string[] paths, params string[] more)
    {
        _folder.Write("input/cv.md", $"{SampleInput.Cv}\n{string.Concat(paths.Select(path => $"- See [{path}]({_web.Url}/{path})\n"))}");
        return Run(["--allow-private", _web.Host, .. more]);
    }

    private List<JsonNode> Run(params string[] more)
    {
        var result = Line(["check", "--external", "--format", "json", "--cache", _folder.PathOf("cache"), .. more]);
        Assert.True(result.ExitCode is 0 or 1, result.ToString());
        return [.. JsonNode.Parse(result.Output)!["diagnostics"]!.AsArray().Where(diagnostic => ((string)diagnostic!["code"]!).StartsWith("SC91", StringComparison.Ordinal)).Select(diagnostic => diagnostic!)];
    }

    private CommandResult Line(params string[] arguments) => Command.Run(PortfolioCommand.Line(arguments) with { Folder = _folder.Path });

    [GeneratedRegex(@"http://[\d.:]+/[\w-]*", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    public Task DisposeAsync() => _web.DisposeAsync().AsTask();

    public void Dispose() => _folder.Dispose();
}
