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
    [MemberData(nameof(Sites))]
    public void The_checker_of_the_standard_finds_nothing(string site) => Assert.Empty(NuHtmlChecker.Check(BuiltSites.Named(site).Built));

    [Fact]
    public void The_checker_would_find_a_fault()
    {
        using var folder = new TestKit.TemporaryFolder();
        folder.Write("index.html", "<!DOCTYPE html><html lang=en><title>t</title><p id=a><p id=a>");
        Assert.Contains(NuHtmlChecker.Check(folder.Path), message => message.Contains("Duplicate ID", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_page_has_one_heading_of_the_first_level_and_skips_none_below(string site)
    {
        foreach (var page in BuiltSites.Named(site).Pages)
        {
            var levels = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
            Assert.True(levels.Count(level => level == 1) == 1, $"{page}: headings {string.Join(' ', levels)}");
            Assert.True(levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1), $"{page}: headings {string.Join(' ', levels)}");
        }
    }

    public static TheoryData<string> Sites() => BuiltSites.Names;
}
