using System.Text.Json;
using Portfolio.EndToEnd.Sites;
using Xunit;

namespace Portfolio.EndToEnd.Pages;

/// <summary>What a page tells search engines, feed readers and those who share it.</summary>
public sealed class HeadTests
{
    [Theory]
    [MemberData(nameof(AllSites))]
    public void The_canonical_address_is_the_address_of_the_page(string site)
    {
        foreach (var page in BuiltSites.Named(site).Pages)
            Assert.Equal(TestSite.BaseUrl + page.Address, page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(AllSites))]
    public void A_page_says_what_it_is_to_those_who_share_it(string site)
    {
        foreach (var page in BuiltSites.Named(site).Pages)
        {
            Assert.Equal(TestSite.BaseUrl + page.Address, page.Meta("og:url"));
            Assert.All(["og:title", "og:type", "og:site_name"], name => Assert.False(string.IsNullOrWhiteSpace(page.Meta(name)), $"{page}: {name}"));
        }
    }

    [Theory]
    [MemberData(nameof(AllSites))]
    public void No_two_pages_share_a_title(string site)
    {
        var shared = BuiltSites.Named(site).Pages.GroupBy(page => page.Document.Title, StringComparer.Ordinal).Where(group => group.Count() > 1);
        Assert.Empty(shared.Select(group => $"{group.Key}: {string.Join(' ', group)}"));
    }

    [Theory]
    [MemberData(nameof(AllSites))]
    public void Both_feeds_are_found_from_every_page(string site)
    {
        foreach (var page in BuiltSites.Named(site).Pages.Where(page => !page.IsNotFoundPage))
        {
            foreach (var type in (string[])["application/rss+xml", "application/feed+json"])
            {
                var links = page.Document.QuerySelectorAll($"link[rel=alternate][type='{type}']").Select(link => link.GetAttribute("href")!).ToList();
                Assert.True(links.Count > 0, $"{page} has no link to a feed of {type}");
                Assert.All(links, link => Assert.True(File.Exists(BuiltSites.Named(site).PathOf(link.TrimStart('/'))), $"{page}: {link}"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Structured_data_names_the_person_the_way_and_the_talk(string site)
    {
        foreach (var page in BuiltSites.Named(site).Pages.Where(page => page.IsIndexed))
        {
            var types = TypesOf(page);
            var depth = page.Address.Count(letter => letter == '/') - 1;
            if (depth == 1) Assert.True(types.Contains("ProfilePage") && types.Contains("Person"), $"{page}: {string.Join(' ', types)}");
            if (page.Address.Contains("/roles/", StringComparison.Ordinal) && depth == 3) Assert.True(types.Contains("EmployeeRole") || types.Contains("Occupation"), $"{page}: {string.Join(' ', types)}");
            if (depth >= 2) Assert.True(types.Contains("BreadcrumbList"), $"{page}: {string.Join(' ', types)}");
            if (page.Address.Contains("/talks/", StringComparison.Ordinal) && depth == 3)
                Assert.True(types.Contains("Event"), $"{page}: {string.Join(' ', types)}");
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_cv_and_the_home_page_carry_microformats(string site)
    {
        var built = BuiltSites.Named(site);
        foreach (var portfolio in (string[])["/michael-welles/", "/michal-bultrowicz/"])
        {
            Assert.NotNull(built.Page(portfolio).Document.QuerySelector(".h-card .p-name"));
            var cv = built.Page(portfolio + "cv/").Document;
            Assert.NotNull(cv.QuerySelector(".h-resume .p-name"));
            Assert.NotNull(cv.QuerySelector(".h-resume .p-experience"));
            Assert.NotNull(cv.QuerySelector(".h-resume .p-education"));
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Only_what_nobody_should_find_is_kept_from_search_engines(string site)
    {
        // Without front matter a letter is unlisted; the repository's own letter says that it is public.
        var hidden = BuiltSites.Named(site).Pages.Where(page => !page.IsIndexed).Select(page => page.Address).Order(StringComparer.Ordinal).ToList();
        Assert.Equal("/404.html", hidden[0]);
        if (site == "input") Assert.Single(hidden);
        else Assert.Matches("^/michael-welles/letters/unlisted/[0-9a-f]{32}/$", Assert.Single(hidden.Skip(1)));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Headings_are_an_outline_one_of_the_first_level_and_no_level_left_out(string site)
    {
        foreach (var page in BuiltSites.Named(site).Pages)
        {
            var levels = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.TagName[1] - '0').ToList();
            Assert.True(levels.Count(level => level == 1) == 1 && levels[0] == 1, $"{page}: {string.Join(' ', levels)}");
            Assert.True(levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1), $"{page}: {string.Join(' ', levels)}");
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_page_is_there_as_markdown_and_what_is_not_indexed_is_in_no_list(string site)
    {
        var built = BuiltSites.Named(site);
        var lists = built.Files().Where(file => file.EndsWith("llms.txt", StringComparison.Ordinal)).Select(built.Read).ToList();
        Assert.NotEmpty(lists);
        foreach (var page in built.Pages.Where(page => !page.IsNotFoundPage))
        {
            var markdown = page.Document.QuerySelector("link[rel=alternate][type='text/markdown']")!.GetAttribute("href")!;
            Assert.StartsWith("# ", built.Read(markdown.TrimStart('/')), StringComparison.Ordinal);
            if (!page.IsIndexed) Assert.DoesNotContain(lists, list => list.Contains(markdown, StringComparison.Ordinal));
        }
    }

    private static HashSet<string> TypesOf(BuiltPage page)
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        foreach (var script in page.Document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            using var data = JsonDocument.Parse(script.TextContent);
            Assert.Equal("https://schema.org", data.RootElement.GetProperty("@context").GetString());
            Collect(data.RootElement, types);
        }
        return types;
    }

    private static void Collect(JsonElement element, HashSet<string> types)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Collect(item, types);
        }
        if (element.ValueKind != JsonValueKind.Object) return;
        if (element.TryGetProperty("@type", out var type)) types.Add(type.GetString()!);
        foreach (var property in element.EnumerateObject()) Collect(property.Value, types);
    }

    public static TheoryData<string> Sites() => BuiltSites.Names;

    public static TheoryData<string> AllSites() => BuiltSites.NamesWithEdgeCases;
}
