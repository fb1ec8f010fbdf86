using System.IO.Compression;
using Portfolio.EndToEnd.Judges;
using Portfolio.EndToEnd.Sites;
using Xunit;

namespace Portfolio.EndToEnd.Pages;

/// <summary>Which pages there are, and that they are HTML as the standard has it.</summary>
public sealed class PageTests
{
    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_role_letter_and_talk_has_its_page(string site)
    {
        var pages = BuiltSites.Named(site).Pages.Select(page => page.Address).ToList();
        int Below(string folder) => pages.Count(page => page.StartsWith(folder, StringComparison.Ordinal) && page != folder);
        Assert.Equal(
            (9, 11, 1, 3),
            (Below("/michael-welles/roles/"), Below("/michal-bultrowicz/roles/"), Below("/michael-welles/letters/"), Below("/michal-bultrowicz/talks/")));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_pages_that_every_portfolio_has_are_there(string site)
    {
        var pages = BuiltSites.Named(site).Pages.Select(page => page.Address).ToList();
        string[] own = ["", "cv/", "roles/", "skills/"];
        Assert.All(own, page => Assert.Contains("/michael-welles/" + page, pages));
        Assert.All([.. own, "talks/"], page => Assert.Contains("/michal-bultrowicz/" + page, pages));
        Assert.Contains("/", pages);
        Assert.Contains("/404.html", pages);
    }

    [Theory]
    [MemberData(nameof(AllSites))]
    public void The_checker_of_the_standard_finds_nothing(string site) => Assert.Empty(NuHtmlChecker.Check(BuiltSites.Named(site).Built));

    [Fact]
    public void The_checker_would_find_a_fault()
    {
        using var folder = new TestKit.TemporaryFolder();
        folder.Write("index.html", "<!DOCTYPE html><html lang=en><title>t</title><p id=a><p id=a>");
        Assert.Contains(NuHtmlChecker.Check(folder.Path), message => message.Contains("Duplicate ID", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A whole CV is as long as its owner's words: what is sent of it, which every server compresses, has the same bound.</summary>
    [Theory]
    [MemberData(nameof(AllSites))]
    public void A_page_is_less_than_30_kilobytes_of_html(string site)
    {
        var built = BuiltSites.Named(site);
        Assert.DoesNotContain(built.Pages.Select(page => (page.Address, Size: SizeOf(built.PathOf(page.File), isSent: page.Address.EndsWith("/cv/", StringComparison.Ordinal)))), page => page.Size >= 30_000);
    }

    [Fact]
    public void An_unlisted_letter_is_named_on_no_page_but_its_own()
    {
        var built = BuiltSites.EdgeCases;
        var naming = built.Files().Where(file => file.StartsWith("side-by-side/", StringComparison.Ordinal) || !file.Contains('/', StringComparison.Ordinal))
            .Where(file => !file.StartsWith("side-by-side/letters/unlisted/", StringComparison.Ordinal))
            .Where(file => Path.GetExtension(file) is ".html" or ".xml" or ".json" or ".md" or ".txt" or "")
            .Where(file => built.Read(file).Contains("Hidden Harbour", StringComparison.Ordinal) || built.Read(file).Contains("Keeper of Secrets", StringComparison.Ordinal) || built.Read(file).Contains("March 2024", StringComparison.Ordinal));
        Assert.Empty(naming);
        Assert.Contains(built.Pages, page => !page.IsIndexed && built.Read(page.File).Contains("Hidden Harbour", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(AllSites))]
    public void A_page_has_one_heading_of_the_first_level_and_skips_none_below(string site)
    {
        foreach (var page in BuiltSites.Named(site).Pages)
        {
            var levels = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
            Assert.True(levels.Count(level => level == 1) == 1, $"{page}: headings {string.Join(' ', levels)}");
            Assert.True(levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1), $"{page}: headings {string.Join(' ', levels)}");
        }
    }

    private static long SizeOf(string file, bool isSent)
    {
        if (!isSent) return new FileInfo(file).Length;
        using var sent = new MemoryStream();
        using (var compression = new GZipStream(sent, CompressionLevel.Optimal, leaveOpen: true)) compression.Write(File.ReadAllBytes(file));
        return sent.Length;
    }

    public static TheoryData<string> Sites() => BuiltSites.Names;

    public static TheoryData<string> AllSites() => BuiltSites.NamesWithEdgeCases;
}
