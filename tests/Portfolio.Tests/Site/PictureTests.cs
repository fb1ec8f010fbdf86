using AngleSharp.Html.Parser;
using Portfolio.Site;
using Portfolio.Site.Output;
using Xunit;

namespace Portfolio.Tests.Site;

public sealed class PictureTests
{
    [Fact]
    public async Task Every_page_but_that_for_wrong_addresses_has_a_picture_that_is_there_and_says_in_words_what_is_on_it()
    {
        var files = (await SampleSite.BuildAsync()).Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var page in files.Values.Where(file => file.IsHtml))
        {
            var picture = Meta(page, "og:image");
            if (page.Path == "404.html")
            {
                Assert.Null(picture);
                continue;
            }
            var file = files[new Uri(picture!).AbsolutePath[1..]];
            Assert.Equal(file.PlainText, Meta(page, "og:image:alt"));
            Assert.Equal("summary_large_image", Meta(page, "twitter:card"));
        }
    }

    [Fact]
    public async Task A_role_a_talk_and_a_letter_have_a_picture_of_their_own_and_the_lists_that_of_the_person()
    {
        var pictures = (await SampleSite.BuildAsync()).Files.Where(file => file.Path.EndsWith("card.png", StringComparison.Ordinal)).ToList();
        Assert.Equal(pictures.Count, pictures.Select(file => Convert.ToBase64String(file.Bytes.Span)).Distinct(StringComparer.Ordinal).Count());
        Assert.Contains(pictures, file => file.PlainText == "Head Cook. Example Inn, Springfield, IL. Mar 2021 – Present. Jane Q. Doe");
        Assert.Contains(pictures, file => file.PlainText == "Soup for a Thousand. KitchenConf 2022. 14 May 2022. Jane Q. Doe");
        Assert.Contains(pictures, file => file.PlainText == "Chef. Grand Hotel. 1 Feb 2024. Jane Q. Doe");
    }

    [Fact]
    public async Task A_page_whose_words_the_fonts_cannot_draw_has_no_picture_rather_than_one_with_holes()
    {
        var files = (await SampleSite.BuildAsync(change => change["cv.md"] = change["cv.md"].Replace("Head Cook", "料理長", StringComparison.Ordinal))).Files;
        var page = files.Single(file => file.IsHtml && Title(file).StartsWith("料理長", StringComparison.Ordinal));
        Assert.Null(Meta(page, "og:image"));
        Assert.Equal("summary", Meta(page, "twitter:card"));
        Assert.DoesNotContain(files, file => file.PlainText?.Contains("料理長", StringComparison.Ordinal) == true && file.Path.EndsWith(".png", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_site_of_pages_alone_speaks_of_no_pictures()
    {
        var built = await SampleSite.BuildAsync(parts: SiteParts.NoDocuments);
        Assert.All(built.Files.Where(file => file.IsHtml), page => Assert.Null(Meta(page, "og:image")));
    }

    private static string? Meta(OutputFile page, string name) => new HtmlParser().ParseDocument(page.ReadText())
        .QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content");

    private static string Title(OutputFile page) => new HtmlParser().ParseDocument(page.ReadText()).Title ?? "";
}
