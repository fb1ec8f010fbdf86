using System.Diagnostics;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Portfolio.EndToEnd.Browsing;
using Portfolio.EndToEnd.Judges;
using Portfolio.EndToEnd.Sites;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Trust;

/// <summary>Files that somebody else wrote, with ill intent: what comes out is a site like any other, or an error.</summary>
[Collection(Browsers.Name)]
public sealed class HostileInputTests(BrowserFixture browser) : IDisposable
{
    /// <summary>Far more than a build needs, and far less than one that grows with its input beyond measure.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Nothing_in_a_CV_runs_in_the_browser_of_a_visitor()
    {
        // In front matter, where every text is the owner's; and in Markdown, where some HTML is.
        const string Breakout = "\"''></script></title></style><script>window.hit=1</script><img src=x onerror=window.hit=1>";
        const string Bold = "<b onclick=window.hit=1>bold</b>";
        _folder.Write("input/files/x.png", "no picture");
        _folder.Write("input/cv.md", $"""
            ---
            Name: '{Breakout}'
            ---

            # Ada Example {Bold}

            <script>window.hit=1</script>

            <svg onload="window.hit=1"></svg><iframe srcdoc="<script>parent.hit=1</script>"></iframe>

            <base href="https://elsewhere.example/"><meta http-equiv="refresh" content="0;url=https://elsewhere.example/"><form action="https://elsewhere.example/"><button>Go</button></form>

            <a href="javascript:window.hit=1" onclick="window.hit=1" style="position:fixed;inset:0">all of it</a> <object data="x"></object><embed src="x">
            [link](javascript:window.hit=1) [data](data:text/html,hit)

            ## Experience {Bold}

            ### Engineer {Bold}, Example Works
            *Jan 2020 - Present*

            - Built {Bold} &lt;script>window.hit=1&lt;/script> <img src="files/x.png" onerror="window.hit=1">

            ## Skills

            **Tools:** C, {Bold}

            """);
        _folder.Write("input/talks/t.md", $"---\nTitle: '{Breakout}'\nEvent: '{Breakout}'\nUrl: 'javascript:window.hit=1'\nDate: 2024-01-01\n---\n\nText {Bold}\n");
        _folder.Write("input/letters/l.md", $"---\nRole: '{Breakout}'\nVisibility: public\n---\n\nDear {Bold},\n\nText\n");
        _folder.Write("input/site.yml", $"Title: '{Breakout}'\nUrl: https://ada.example\n");
        var result = Build();
        Assert.True(result.ExitCode == 0, result.ToString());

        var site = TestSite.Existing("hostile", _folder.PathOf("output"));
        foreach (var page in site.Pages) AssertHarmless(page.Document, page.Address);
        var feed = System.Xml.Linq.XDocument.Parse(site.Read("feed.xml"));
        foreach (var content in feed.Descendants("item").SelectMany(item => item.Elements()).Where(element => element.Name.LocalName is "encoded" or "description"))
            AssertHarmless(new HtmlParser().ParseDocument(content.Value), "feed.xml");
        foreach (var visit in await browser.Visits.OfAsync(site, Reader.DeskByDay))
        {
            Assert.Empty(visit.PolicyViolations);
            Assert.Empty(visit.ForeignRequests);
        }
    }

    [Fact]
    public void Names_of_files_stay_names()
    {
        _folder.Write("input/cv.md", SampleInput.Cv);
        string[] names = ["<img src=x onerror=alert(1)>.txt", "a\"b'c&d.txt", "x..%2f..%2fetc%2fpasswd", "%2e%2e", "-rf", "a\nb.txt", "a\\..\\..\\b.txt", "_redirects", "_headers", "\u202Egpj.exe", "nul", "$(id).txt", new string('n', 200)];
        foreach (var name in names) _folder.Write("input/files/" + name, "/* https://elsewhere.example/:splat 301!\n");
        _folder.Write("input/letters/<script>alert(1).md", "---\nVisibility: public\n---\nDear Team,\n\nHello.\n");
        var result = Build();
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Equal(
            names.Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(_folder.PathOf("output", "files")).Select(file => Path.GetRelativePath(_folder.PathOf("output", "files"), file)).Order(StringComparer.Ordinal));
        Assert.Equal(["input", "output"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var rules = NetlifyRules.Of(_folder.PathOf("output"));
        Assert.Empty(rules.Errors);
        Assert.Empty(rules.Redirects);
        foreach (var page in TestSite.Existing("names", _folder.PathOf("output")).Pages) AssertHarmless(page.Document, page.Address);
    }

    [Fact]
    public void No_link_leads_out_of_the_folder()
    {
        var secret = _folder.Write("elsewhere/secret.txt", "the secret of somebody else");
        _folder.Write("input/cv.md", SampleInput.Cv);
        _folder.Write("input/files/mine.txt", "mine");
        File.CreateSymbolicLink(_folder.PathOf("input", "files", "link.txt"), secret);
        Directory.CreateSymbolicLink(_folder.PathOf("input", "files", "folder"), _folder.PathOf("elsewhere"));
        Directory.CreateSymbolicLink(_folder.PathOf("input", "letters"), _folder.PathOf("elsewhere"));
        var result = Build();
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Equal(3, result.Errors.Split("warning SI7006").Length - 1);
        Assert.DoesNotContain(Directory.EnumerateFiles(_folder.PathOf("output"), "*", SearchOption.AllDirectories), file => File.ReadAllText(file).Contains("somebody else", StringComparison.Ordinal));

        _folder.Write("input/cv.md", SampleInput.Cv + "\nSee [this](../elsewhere/secret.txt) and ![that](files/../../elsewhere/secret.txt).\n");
        Assert.Equal(1, Build().ExitCode);
    }

    [Fact]
    public void An_output_that_is_a_link_to_a_folder_of_somebody_elses_is_not_touched()
    {
        _folder.Write("elsewhere/thesis.txt", "ten years of work");
        _folder.Write("input/cv.md", SampleInput.Cv);
        Directory.CreateSymbolicLink(_folder.PathOf("output"), _folder.PathOf("elsewhere"));
        Assert.Equal(1, Build().ExitCode);
        Assert.Equal(["thesis.txt"], Directory.EnumerateFileSystemEntries(_folder.PathOf("elsewhere")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("aliases")]
    [InlineData("depth")]
    [InlineData("keys")]
    public void A_YAML_bomb_does_not_go_off(string kind)
    {
        var bomb = kind switch
        {
            "aliases" => "a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(0, 9).Select(level =>
                $"{(char)('b' + level)}: &{(char)('b' + level)} [{string.Join(',', Enumerable.Repeat($"*{(char)('a' + level)}", 9))}]\n")),
            "depth" => "a: " + new string('[', 50_000) + "\n",
            _ => string.Concat(Enumerable.Range(0, 40_000).Select(number => $"key{number}: x\n")),
        };
        _folder.Write("input/cv.md", SampleInput.Cv);
        _folder.Write("input/site.yml", bomb);
        AssertEnds(Build);
        _folder.Write("input/site.yml", "Title: Good\n");
        _folder.Write("input/cv.md", $"---\n{bomb}---\n\n{SampleInput.Cv}");
        AssertEnds(Build);
    }

    [Fact]
    public void A_huge_CV_and_a_huge_file_are_named_and_not_read()
    {
        _folder.Write("input/cv.md", SampleInput.Cv);
        using (var file = File.Create(_folder.Write("input/files/film.mp4", ""))) file.SetLength(101 * 1024 * 1024);
        var result = AssertEnds(Build);
        Assert.Contains("SI7005", result.Errors, StringComparison.Ordinal);

        File.Delete(_folder.PathOf("input", "files", "film.mp4"));
        using (var file = File.Create(_folder.PathOf("input", "cv.md"))) file.SetLength(17 * 1024 * 1024);
        Assert.Contains("IN6002", AssertEnds(Build).Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("> ", 20_000)]
    [InlineData("[", 100_000)]
    [InlineData("<div>", 20_000)]
    [InlineData("*a_", 60_000)]
    [InlineData("a@", 60_000)]
    [InlineData("Jan 2020 - ", 10_000)]
    [InlineData("555 ", 30_000)]
    public void A_line_that_is_made_to_be_slow_is_not(string part, int times)
    {
        _folder.Write("input/cv.md", SampleInput.Cv + "\n## More\n\n" + string.Concat(Enumerable.Repeat(part, times)) + "\n");
        AssertEnds(Build);
    }

    private CommandResult Build() => PortfolioCommand.Run("build", "--input", _folder.PathOf("input"), "--output", _folder.PathOf("output"));

    /// <summary>With a site or with errors, in time, and without a fault of ours.</summary>
    private static CommandResult AssertEnds(Func<CommandResult> build)
    {
        var started = Stopwatch.GetTimestamp();
        var result = build();
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, Patience);
        Assert.InRange(result.ExitCode, 0, 1);
        Assert.DoesNotContain("a fault of Portfolio's own", result.Errors, StringComparison.Ordinal);
        return result;
    }

    private static void AssertHarmless(IParentNode document, string where)
    {
        foreach (var element in document.QuerySelectorAll("*"))
        {
            Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "srcdoc" or "style");
            Assert.DoesNotContain(element.LocalName, (string[])["iframe", "object", "embed", "form", "base", "style"]);
            if (element.LocalName == "script" && element.GetAttribute("type") != "application/ld+json")
                Assert.True(element.GetAttribute("src") is { } source && source.StartsWith("/assets/", StringComparison.Ordinal) && element.TextContent.Length == 0, $"{where}: {element.OuterHtml}");
            if (element.LocalName == "meta") Assert.NotEqual("refresh", element.GetAttribute("http-equiv")?.ToLowerInvariant());
            foreach (var address in new[] { element.GetAttribute("href"), element.GetAttribute("src") }.OfType<string>())
                Assert.DoesNotMatch("(?i)^\\s*(javascript|data|vbscript):", address);
        }
    }

    public void Dispose() => _folder.Dispose();
}
