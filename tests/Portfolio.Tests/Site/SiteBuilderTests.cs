using System.Text;
using Portfolio.Model.Diagnostics;
using Portfolio.Site;
using Portfolio.Site.Inspection;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.Tests.Site;

public sealed class SiteBuilderTests
{
    [Fact]
    public async Task A_site_consists_of_these_files() =>
        Snapshot.Match(string.Join('\n', (await GoodSiteAsync()).Files.Select(file => file.Path).Where(path => !path.StartsWith("assets/", StringComparison.Ordinal))) + "\n");

    [Theory]
    [InlineData("index.html")]
    [InlineData("cv/index.html")]
    [InlineData("roles/head-cook-example-inn/index.html")]
    [InlineData("skills/index.html")]
    [InlineData("letters/grand-hotel/index.html")]
    [InlineData("talks/soup-for-a-thousand/index.html")]
    [InlineData("feed.xml")]
    [InlineData("feed.json")]
    [InlineData("sitemap.xml")]
    public async Task A_page_reads_as_it_was_accepted(string path) =>
        Snapshot.Match(WithoutHashes(TextOf(await GoodSiteAsync(), path)), path.Replace('/', '-'));

    [Fact]
    public async Task What_was_read_is_as_it_was_accepted()
    {
        var site = await GoodSiteAsync();
        Snapshot.Match(InspectionJson.Write(site.Content, site.Diagnostics) + "\n");
    }

    /// <summary>Signs at the edge of a title or an employer belong to neither, and are in every document all the same.</summary>
    [Theory]
    [InlineData(@"### &lt;b&gt;Cook&lt;/b&gt; at \<Inn\>, 2019 - 2021")]
    [InlineData("### `<Cook>` ~Inn~ = 5 > 4, 2019 - 2021")]
    [InlineData("### <b>Cook</b>, <i>Inn</i> <sup>2019 - 2021</sup>")]
    public async Task A_head_of_marks_and_signs_is_whole_in_every_document(string head)
    {
        var site = await SampleSite.BuildAsync(files => files["cv.md"] = files["cv.md"].Replace("## Education", $"{head}\n\n- Cooked.\n\n## Education", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Diagnostics, fault => fault.Severity == Severity.Error);
    }

    [Fact]
    public async Task Two_builds_make_the_same_bytes()
    {
        var (one, other) = (await GoodSiteAsync(), await GoodSiteAsync());
        Assert.Equal(one.Files.Select(file => file.Path), other.Files.Select(file => file.Path));
        Assert.All(one.Files.Zip(other.Files), pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span), pair.First.Path));
    }

    [Fact]
    public async Task Pages_alone_are_the_pages_of_the_whole_site()
    {
        var (whole, pages) = (await GoodSiteAsync(), await SampleSite.BuildAsync(parts: SiteParts.Pages));
        Assert.False(pages.HasErrors, string.Join('\n', pages.Diagnostics));
        Assert.Contains("Jane-Doe-CV.pdf", pages.NotMade);
        Assert.Contains("letters/grand-hotel/Jane-Doe-Letter.docx", pages.NotMade);
        Assert.Empty(whole.NotMade);
        Assert.Equal(whole.Files.Select(file => file.Path), pages.Files.Select(file => file.Path).Concat(pages.NotMade).Order(StringComparer.Ordinal));
        Assert.All(pages.Files, page => Assert.Equal(whole.Files.Single(file => file.Path == page.Path).ReadText(), page.ReadText()));
    }

    [Fact]
    public async Task Neither_phone_nor_street_is_in_any_file()
    {
        foreach (var file in (await GoodSiteAsync()).Files)
        {
            var text = Encoding.Latin1.GetString(file.Bytes.Span) + file.PlainText;
            Assert.DoesNotContain("555-0142", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Example Street", text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task What_the_owner_publishes_is_on_the_home_page()
    {
        var site = await GoodSiteAsync(files => files["site.yml"] = "Url: https://jane.example/\nPublish: [phone]\n");
        Assert.Contains("555-0142", TextOf(site, "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withheld_number_does_not_get_out_by_way_of_the_prose()
    {
        var site = await GoodSiteAsync(files => files["cv.md"] = files["cv.md"].Replace("Runs a kitchen of nine.", "Ring 217.555.0142 for soup.", StringComparison.Ordinal));
        Assert.All(site.Files, file => Assert.DoesNotContain("0142", file.PlainText ?? file.ReadText(), StringComparison.Ordinal));
        Assert.Contains("for soup.", TextOf(site, "cv/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_links_the_employer_that_it_names() =>
        Assert.Contains(
            "<a href=\"/roles/head-cook-example-inn/\">Example Inn</a>",
            TextOf(await GoodSiteAsync(), "letters/grand-hotel/index.html"),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_broken_link_is_an_error_at_its_line()
    {
        var site = await SampleSite.BuildAsync(files => files["cv.md"] += "\n\nSee the [menu](files/menu.pdf).\n");
        var fault = Assert.Single(site.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal("SC9001", fault.Code);
        Assert.Equal("cv.md", fault.Place.File);
        Assert.Equal(SampleSite.Files["cv.md"].Split('\n').Length + 2, fault.Place.Line);
    }

    [Fact]
    public async Task A_file_of_the_owners_is_copied_and_may_be_linked()
    {
        var site = await GoodSiteAsync(files =>
        {
            files["cv.md"] += "\nSee the [menu](files/menu.txt).\n";
            files["files/menu.txt"] = "Soup";
        });
        Assert.Equal("Soup", TextOf(site, "files/menu.txt"));
        Assert.Contains("href=\"/files/menu.txt\"", TextOf(site, "cv/index.html"), StringComparison.Ordinal);
    }

    private static async Task<BuildResult> GoodSiteAsync(Action<Dictionary<string, string>>? change = null)
    {
        var site = await SampleSite.BuildAsync(change);
        Assert.True(!site.HasErrors, string.Join('\n', site.Diagnostics));
        return site;
    }

    private static string TextOf(BuildResult site, string path) => site.Files.Single(file => file.Path == path).ReadText();

    /// <summary>The hash of a stylesheet says nothing about a page.</summary>
    private static string WithoutHashes(string html) =>
        System.Text.RegularExpressions.Regex.Replace(html, @"(?<=/assets/[\w.-]+?)\.[0-9a-f]{8}(?=\.)", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
}
