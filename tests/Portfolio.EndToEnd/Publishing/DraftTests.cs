using Portfolio.EndToEnd.Browsing;
using Portfolio.EndToEnd.Privacy;
using Portfolio.EndToEnd.Sites;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Publishing;

/// <summary>Drafts, and pages whose day has not come: nowhere in what is published, marked in a preview.</summary>
[Collection(Browsers.Name)]
public sealed class DraftTests : IDisposable
{
    private readonly BrowserFixture _browser;
    private readonly TemporaryFolder _folder = new();

    public DraftTests(BrowserFixture browser)
    {
        _browser = browser;
        _folder.Write("input/cv.md", SampleInput.Cv);
        _folder.Write("input/talks/quagga.md", "---\nTitle: Quagga for Beginners\nVisibility: draft\n---\n\nHow it works.\n");
        _folder.Write("input/talks/zebra.md", "---\nTitle: Zebra for Experts\nPublished: 2031-05-04\n---\n\nHow it works.\n");
    }

    [Fact]
    public void Neither_is_in_a_byte_of_what_is_published()
    {
        Build("--today", "2031-05-03");
        var found = from file in Directory.EnumerateFiles(_folder.PathOf("output"), "*", SearchOption.AllDirectories)
                    from text in LegibleText.Of(file).Append(file)
                    where text.Contains("Quagga", StringComparison.OrdinalIgnoreCase) || text.Contains("Zebra", StringComparison.OrdinalIgnoreCase)
                    select file;
        Assert.Empty(found);
        Build("--today", "2031-05-04");
        Assert.True(File.Exists(_folder.PathOf("output", "talks", "zebra-for-experts", "index.html")));
        Assert.False(Directory.Exists(_folder.PathOf("output", "talks", "quagga-for-beginners")));
    }

    [Fact]
    public async Task A_preview_shows_and_marks_both_and_tells_no_machine()
    {
        Build("--drafts", "--today", "2031-05-03");
        Assert.All((string[])["feed.xml", "feed.json", "sitemap.xml"], file =>
            Assert.DoesNotMatch("(?i)quagga|zebra", File.ReadAllText(_folder.PathOf("output", file))));

        var site = TestSite.Existing("drafts", _folder.PathOf("output"));
        Assert.Contains("Draft: only previews show this page.", site.Read("talks/quagga-for-beginners/index.html"), StringComparison.Ordinal);
        Assert.Contains("until 4 May 2031", site.Read("talks/zebra-for-experts/index.html"), StringComparison.Ordinal);
        foreach (var reader in (Reader[])[Reader.PhoneByDay, Reader.DeskByNight])
        {
            foreach (var visit in (await _browser.Visits.OfAsync(site, reader)).Where(visit => visit.Address.StartsWith("/talks/", StringComparison.Ordinal)))
            {
                Assert.Equal((200, 0), (visit.Status, visit.Overflow));
                Assert.Empty(visit.Console.Concat(visit.PolicyViolations).Concat(visit.Barriers));
            }
        }
    }

    private void Build(params string[] more)
    {
        var result = PortfolioCommand.Run(["build", "--input", _folder.PathOf("input"), "--output", _folder.PathOf("output"), "--base-url", TestSite.BaseUrl, .. more]);
        Assert.True(result.ExitCode == 0, result.ToString());
    }

    public void Dispose() => _folder.Dispose();
}
