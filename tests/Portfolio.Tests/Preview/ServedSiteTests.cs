using System.Collections.Immutable;
using System.Text;
using Portfolio.Preview.Serving;
using Portfolio.Site;
using Portfolio.Site.Output;
using Xunit;

namespace Portfolio.Tests.Preview;

public sealed class ServedSiteTests
{
    [Theory]
    [InlineData("/", 200, "index.html", null)]
    [InlineData("/roles/cook/", 200, "roles/cook/index.html", null)]
    [InlineData("/roles/cook", 301, null, "/roles/cook/")]
    [InlineData("/Ada-CV.pdf", 200, "Ada-CV.pdf", null)]
    [InlineData("/roles/", 404, "404.html", null)]
    [InlineData("/_redirects", 404, "404.html", null)]
    [InlineData("/old/", 301, null, "/roles/cook/")]
    [InlineData("/shadowed/", 200, "shadowed/index.html", null)]
    [InlineData("/forced/", 301, null, "/roles/cook/")]
    public void An_address_leads_where_it_leads_at_Netlify(string path, int status, string? file, string? location) =>
        Assert.Equal(new Answer(status, file, location), Site("/", Files).AnswerTo(path));

    [Theory]
    [InlineData("/people/ada/", 200, "index.html", null)]
    [InlineData("/people/ada/roles/cook/", 200, "roles/cook/index.html", null)]
    [InlineData("/people/ada", 302, null, "/people/ada/")]
    [InlineData("/", 302, null, "/people/ada/")]
    [InlineData("/roles/cook/", 404, "404.html", null)]
    [InlineData("/people/ada/old/", 301, null, "/people/ada/roles/cook/")]
    public void A_site_in_a_folder_of_its_host_is_served_in_that_folder(string path, int status, string? file, string? location) =>
        Assert.Equal(new Answer(status, file, location), Site("/people/ada/", Files).AnswerTo(path));

    [Fact]
    public void A_page_carries_the_script_in_its_head_and_nothing_else_does()
    {
        var site = Site("/", Files);
        var page = site.ReadPage("index.html")!;
        Assert.Equal($"<head><script src=\"/_preview/preview.js\" data-tag=\"{page.Tag}\" defer></script>\n</head>index.html", Encoding.UTF8.GetString(page.Bytes.Span));
        Assert.Equal("<head></head>feed.xml", Encoding.UTF8.GetString(Site("/", [.. Files, "feed.xml"]).ReadPage("feed.xml")!.Bytes.Span));
    }

    [Fact]
    public void A_page_that_goes_when_another_comes_in_its_folder_has_moved()
    {
        var first = Site("/", ["index.html", "roles/cook/index.html", "roles/baker/index.html"]);
        var second = Site("/", ["index.html", "roles/head-cook/index.html", "roles/baker/index.html"]);
        var third = Site("/", ["index.html", "roles/chef/index.html", "roles/baker/index.html"]);
        var moves = PageMoves.None.And(first.Since(null)).And(second.Since(first)).And(third.Since(second));
        Assert.Equal("/roles/chef/", moves.From("/roles/cook/", "/"));
        Assert.Equal("/roles/chef/", moves.From("/roles/head-cook/", "/"));
        Assert.Null(moves.From("/roles/baker/", "/"));
        Assert.Null(moves.And(first.Since(third)).From("/roles/cook/", "/"));
    }

    [Fact]
    public void Where_two_pages_go_nobody_knows_which_is_which()
    {
        var first = Site("/", ["roles/cook/index.html", "roles/baker/index.html"]);
        var second = Site("/", ["roles/chef/index.html", "roles/host/index.html"]);
        Assert.Null(PageMoves.None.And(second.Since(first)).From("/roles/cook/", "/"));
    }

    [Fact]
    public void Of_two_sites_it_is_known_which_pages_went_came_and_changed()
    {
        ImmutableArray<OutputFile> before = [OutputFile.Text("a/index.html", "a"), OutputFile.Text("b/index.html", "b"), OutputFile.Text("feed.xml", "1"), OutputFile.Text("same/index.html", "s"), OutputFile.Text("z/index.html", "z")];
        ImmutableArray<OutputFile> now = [OutputFile.Text("b/index.html", "b changed"), OutputFile.Text("c/index.html", "c"), OutputFile.Text("feed.xml", "2"), OutputFile.Text("new.xml", ""), OutputFile.Text("same/index.html", "s"), before[^1]];
        var difference = SiteDifference.Between(before, now);
        Assert.Equal("a/index.html", Assert.Single(difference.Gone));
        Assert.Equal("c/index.html", Assert.Single(difference.Come));
        Assert.Equal((1, 2), (difference.Changed, difference.NewOrChanged));
    }

    private static readonly ImmutableArray<string> Files = ["index.html", "404.html", "roles/cook/index.html", "shadowed/index.html", "forced/index.html"];

    private static ServedSite Site(string root, ImmutableArray<string> files) => new(
        new BuildResult(
            null,
            [
                .. OutputFile.InOrder(
                [
                    .. files.Select(file => OutputFile.Text(file, $"<head></head>{file}")),
                    OutputFile.Text("_redirects", "/old/ /roles/cook/ 301\n/shadowed/ /roles/cook/ 301\n/forced/ /roles/cook/ 301!\n"),
                ]),
            ],
            [],
            [])
        { Root = root, NotMade = ["Ada-CV.pdf"] },
        new DocumentsToCome(_ => throw new InvalidOperationException("Nobody asked for a document.")));
}
