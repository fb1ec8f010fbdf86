using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Portfolio.Site;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.Tests.Site;

public sealed partial class MarkdownPagesTests
{
    [Fact]
    public async Task Every_page_but_that_for_wrong_addresses_stands_beside_itself_as_markdown()
    {
        var files = (await SampleSite.BuildAsync()).Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var page in files.Values.Where(file => file.IsHtml && file.Path != "404.html"))
        {
            var link = new HtmlParser().ParseDocument(page.ReadText()).QuerySelector("link[rel=alternate][type='text/markdown']")!.GetAttribute("href");
            Assert.Equal("/" + page.Path.Replace(".html", ".md", StringComparison.Ordinal), link);
            Assert.StartsWith("# ", files[link![1..]].ReadText(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Links_lead_to_files_of_the_site_and_nothing_leads_to_an_unlisted_page()
    {
        var files = (await SampleSite.BuildAsync()).Files;
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var texts = files.Where(file => file.Path.EndsWith("index.md", StringComparison.Ordinal) || file.Path == "llms.txt").ToList();
        foreach (var text in texts)
        {
            var targets = OwnLink().Matches(text.ReadText()).Select(match => match.Groups[1].Value).ToList();
            Assert.All(targets, target => Assert.Contains(Uri.UnescapeDataString(target), paths));
            Assert.DoesNotContain(targets, target => target.Contains("unlisted", StringComparison.Ordinal));
        }
        Assert.Contains("roles/head-cook-example-inn/index.md", texts.Single(file => file.Path == "llms.txt").ReadText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index.md")]
    [InlineData("roles/head-cook-example-inn/index.md")]
    [InlineData("skills/index.md")]
    [InlineData("talks/soup-for-a-thousand/index.md")]
    [InlineData("llms.txt")]
    public async Task A_page_as_markdown_reads_as_it_was_accepted(string path) =>
        Snapshot.Match((await SampleSite.BuildAsync()).Files.Single(file => file.Path == path).ReadText(), path.Replace('/', '-'));

    [Fact]
    public async Task The_cv_is_the_owners_own_text_without_what_is_withheld()
    {
        var markdown = (await SampleSite.BuildAsync()).Files.Single(file => file.Path == "cv/index.md").ReadText();
        Assert.Contains("- Sharpened knives < 0.1 mm & cut costs.", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("555", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("12 Example Street", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_is_there_without_its_front_matter_and_what_is_withheld()
    {
        var markdown = (await SampleSite.BuildAsync()).Files.Single(file => file.Path == "letters/grand-hotel/index.md").ReadText();
        Assert.Contains("Dear Ms Smith,", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Visibility", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("555", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_of_pages_alone_has_none() =>
        Assert.DoesNotContain((await SampleSite.BuildAsync(parts: SiteParts.NoDocuments)).Files, file => file.Path.EndsWith(".md", StringComparison.Ordinal) || file.Path == "llms.txt");

    [GeneratedRegex(@"https://jane\.example/([^)#\s]+)", RegexOptions.NonBacktracking)]
    private static partial Regex OwnLink();
}
