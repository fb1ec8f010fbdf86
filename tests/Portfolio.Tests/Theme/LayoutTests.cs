using AngleSharp.Dom;
using Portfolio.Model.Career;
using Portfolio.Model.Mapping;
using Portfolio.Theme.Frame;
using Portfolio.Theme.Pages;
using Xunit;
using static Portfolio.Tests.Theme.SamplePortfolio;

namespace Portfolio.Tests.Theme;

public sealed class LayoutTests
{
    [Fact]
    public void The_head_says_what_the_frame_says()
    {
        var view = View();
        var head = Page(Frame(view) with { Feeds = [new FeedLink("News", "RSS", "application/rss+xml", view.Map.Rss)], IsIndexed = false }).Head!;
        Assert.Equal("Title · Ada Bråten", head.QuerySelector("title")!.TextContent);
        Assert.Equal("Said in a \"sentence\" & a half.", head.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Equal("https://ada.example/site/", head.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("/site/feed.xml", head.QuerySelector("link[rel=alternate]")!.GetAttribute("href"));
        Assert.Equal("noindex", head.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("Title", head.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
    }

    [Fact]
    public void Data_for_machines_cannot_end_its_own_block()
    {
        var data = Page(Frame(View()) with { StructuredData = ["{\"name\":\"</script><b>\"}"] }).QuerySelector("script[type='application/ld+json']")!;
        Assert.Equal("{\"name\":\"\\u003c/script\\u003e\\u003cb\\u003e\"}", data.TextContent);
    }

    [Fact]
    public void No_page_carries_a_style_or_a_script_of_its_own()
    {
        var page = Page(Frame(View()) with { StructuredData = ["{}"] });
        Assert.Empty(page.QuerySelectorAll("style, [style], script:not([type='application/ld+json'], [src])"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    [Fact]
    public void Navigation_leads_only_to_what_exists()
    {
        Assert.Equal(["CV", "Roles", "Skills"], Navigation(View()));
        Assert.Equal(["CV"], Navigation(View(CvOf(new Section { Kind = SectionKind.Opening }))));
        Assert.Equal(["CV", "Roles", "Skills", "Talks"], Navigation(View(talks: [new Talk { Title = "Backfills" }])));
        Assert.Equal(["CV", "Roles", "Skills"], Navigation(View(talks: [new Talk { Title = "Backfills", Publication = new(Portfolio.Model.Career.Visibility.Unlisted) }])));
    }

    [Fact]
    public void A_page_of_a_language_that_runs_right_to_left_says_so()
    {
        Assert.Equal("rtl", Page(Frame(View()) with { Language = "he" }).DocumentElement.GetAttribute("dir"));
        Assert.Equal("ltr", Page(Frame(View()) with { Language = "az-Latn" }).DocumentElement.GetAttribute("dir"));
        Assert.Equal("rtl", Page(Frame(View()) with { Language = "az-Arab" }).DocumentElement.GetAttribute("dir"));
    }

    [Fact]
    public void Words_of_the_site_say_their_language_where_it_is_not_the_pages()
    {
        var icelandic = View(Ada with { Language = "is" });
        var page = Page(Frame(icelandic));
        Assert.Equal("en", page.QuerySelector("nav[aria-label=Main]")!.GetAttribute("lang"));
        Assert.Equal("en", page.QuerySelector(".brief dt")!.GetAttribute("lang"));
        Assert.Null(page.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Empty(Page(Frame(View(Ada with { Language = "de-AT" }))).QuerySelectorAll("body [lang]"));
    }

    [Fact]
    public void The_first_link_skips_to_the_content()
    {
        var page = Page(Frame(View()));
        Assert.Equal("#page-content", page.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("MAIN", page.GetElementById("page-content")!.TagName);
    }

    [Fact]
    public void The_home_page_answers_in_order_what_when_and_how_to_get_it()
    {
        var brief = Page(Frame(View())).QuerySelector(".brief")!;
        Assert.Equal(["Mar 2020 – Present", "Jan 2018 – Feb 2020", "CV", "Contact"], brief.QuerySelectorAll("dt").Select(term => term.TextContent.Trim()));
        Assert.Equal("Staff Engineer, Nordlys", brief.QuerySelector("dd")!.TextContent);
        Assert.Equal("/site/Ada-Braten-CV.pdf", brief.QuerySelector("a[download]")!.GetAttribute("href"));
    }

    private static string[] Navigation(Portfolio.Model.Views.PortfolioView view) =>
        [.. Page(Frame(view)).QuerySelectorAll("nav[aria-label=Main] a").Select(link => link.TextContent)];

    private static IDocument Page(PageFrame frame) =>
        Rendered.Page(new HomePage { Frame = frame, Portfolio = frame.Portfolio!, Downloads = new[] { DownloadKind.Pdf } });
}
