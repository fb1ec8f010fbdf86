using System.Net;
using System.Text.RegularExpressions;
using Portfolio.EndToEnd.Browsing;
using Portfolio.EndToEnd.Privacy;
using Portfolio.EndToEnd.Serving;
using Portfolio.EndToEnd.Sites;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Publishing;

/// <summary>An unlisted letter, from <c>portfolio keys</c> to the browser of the one who was given its address.</summary>
[Collection(Browsers.Name)]
public sealed partial class UnlistedPageTests(BrowserFixture browser) : IDisposable
{
    private const string Secret = "a secret for these tests alone";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Whoever_has_the_address_sees_the_letter_and_nobody_else_hears_of_it()
    {
        WriteInput();
        var keys = PortfolioCommand.Run("keys", "--input", _folder.PathOf("input"));
        Assert.Equal((0, 2), (keys.ExitCode, keys.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
        var key = KeyLine().Match(File.ReadAllText(_folder.PathOf("input", "letters", "zebra-bank.md"))).Groups[1].Value;
        var said = Build();
        Assert.Contains($"input/letters/zebra-bank.md is unlisted, at https://portfolio.example/letters/unlisted/{key}/", said.Errors, StringComparison.Ordinal);

        AssertMentionedOnlyBelow($"letters/unlisted/{key}/", ["Zebra", "zebra-bank", key]);
        AssertMentionedOnlyBelow("talks/unlisted/", ["Quagga", "quagga"]);

        var site = TestSite.Existing("unlisted", _folder.PathOf("output"));
        await using var server = await SiteServer.StartAsync(site);
        using var client = new HttpClient { BaseAddress = new(server.Url) };
        foreach (var file in Directory.EnumerateFiles(_folder.PathOf("output", "letters", "unlisted", key)))
        {
            using var answer = await client.GetAsync(new Uri($"/letters/unlisted/{key}/{Path.GetFileName(file)}", UriKind.Relative));
            Assert.Equal((HttpStatusCode.OK, "noindex"), (answer.StatusCode, string.Join(',', answer.Headers.GetValues("X-Robots-Tag"))));
        }
        using (var open = await client.GetAsync(new Uri("/cv/", UriKind.Relative))) Assert.False(open.Headers.Contains("X-Robots-Tag"));
        foreach (var guess in (string[])["/letters/zebra-bank/", "/letters/unlisted/", "/letters/unlisted/zebra-bank/"])
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri(guess, UriKind.Relative))).StatusCode);

        var visit = (await browser.Visits.OfAsync(site, Reader.PhoneByDay)).Single(visit => visit.Address == $"/letters/unlisted/{key}/");
        Assert.Equal(200, visit.Status);
        Assert.Empty(visit.Console.Concat(visit.PolicyViolations).Concat(visit.ForeignRequests).Concat(visit.Barriers));
    }

    [Fact]
    public void The_address_stays_while_the_letter_changes_with_a_key_or_with_the_secret()
    {
        WriteInput();
        var withSecret = Addresses(Build(Secret));
        _folder.Write("input/letters/zebra-bank.md", Letter + "\nP.S. More.\n");
        Assert.Equal(withSecret, Addresses(Build(Secret)));
        Assert.NotEqual(withSecret, Addresses(Build(Secret + "!")));

        PortfolioCommand.Run("keys", "--input", _folder.PathOf("input"));
        var withKey = Addresses(Build());
        var letter = _folder.PathOf("input", "letters", "zebra-bank.md");
        File.AppendAllText(letter, "\nP.P.S. Still more.\n");
        Assert.Equal(withKey, Addresses(Build()));
        Assert.Equal("", PortfolioCommand.Run("keys", "--input", _folder.PathOf("input")).Output);
    }

    [Fact]
    public void The_log_of_a_build_machine_does_not_say_the_address()
    {
        WriteInput();
        PortfolioCommand.Run("keys", "--input", _folder.PathOf("input"));
        var said = Command.Run(Line() with { Environment = Line().Environment.SetItem("CI", "true") });
        Assert.True(said.ExitCode == 0, said.ToString());
        Assert.DoesNotContain("unlisted/", said.ToString(), StringComparison.Ordinal);
    }

    private const string Letter = "Dear Zebra Bank,\n\nI would like to become your Engineer.\n\nBest,\nAda Example\n";

    private void WriteInput()
    {
        _folder.Write("input/cv.md", SampleInput.Cv);
        _folder.Write("input/letters/zebra-bank.md", Letter);
        _folder.Write("input/talks/quagga.md", "---\nTitle: Quagga for Beginners\nVisibility: unlisted\n---\n\nHow it works.\n");
    }

    private CommandLine Line() => PortfolioCommand.Line("build", "--input", _folder.PathOf("input"), "--output", _folder.PathOf("output"), "--base-url", TestSite.BaseUrl);

    private CommandResult Build(string? secret = null)
    {
        var result = Command.Run(Line() with { Environment = Line().Environment.SetItem("PORTFOLIO_SECRET", secret) });
        Assert.True(result.ExitCode == 0, result.ToString());
        return result;
    }

    private static string[] Addresses(CommandResult build) => [.. Unlisted().Matches(build.Errors).Select(match => match.Value)];

    private void AssertMentionedOnlyBelow(string folder, string[] words)
    {
        var found = from file in Directory.EnumerateFiles(_folder.PathOf("output"), "*", SearchOption.AllDirectories)
                    let path = Path.GetRelativePath(_folder.PathOf("output"), file).Replace('\\', '/')
                    where !path.StartsWith(folder, StringComparison.Ordinal)
                    from text in LegibleText.Of(file).Append(path)
                    from word in words
                    where text.Contains(word, StringComparison.OrdinalIgnoreCase)
                    select $"{word} in {path}";
        Assert.Empty(found.Distinct(StringComparer.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    [GeneratedRegex("^---\nKey: ([0-9a-f]{32})\n---\n\nDear", RegexOptions.NonBacktracking)]
    private static partial Regex KeyLine();

    [GeneratedRegex("/unlisted/[0-9a-f]{32}/", RegexOptions.NonBacktracking)]
    private static partial Regex Unlisted();
}
