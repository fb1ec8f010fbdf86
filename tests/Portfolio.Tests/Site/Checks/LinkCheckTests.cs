using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Mapping;
using Portfolio.Model.Settings;
using Portfolio.Model.Text;
using Portfolio.Model.Views;
using Portfolio.Site;
using Portfolio.Site.Checks;
using Portfolio.Site.Output;
using Portfolio.Site.Pipelines;
using Xunit;

namespace Portfolio.Tests.Site.Checks;

public sealed class LinkCheckTests
{
    private static readonly OutputFile Cv = OutputFile.Text("cv/index.html", "<h2 id=\"work\">Work</h2>");

    [Theory]
    [InlineData("<a href=\"/cv/\">CV</a>")]
    [InlineData("<a href=\"/cv/#work\">CV</a>")]
    [InlineData("<a href=\"cv/\">CV</a>")]
    [InlineData("<a href=\"http://localhost:5080/cv/\">CV</a>")]
    [InlineData("<a href=\"https://elsewhere.example/none\">out</a>")]
    [InlineData("<a href=\"mailto:jane@example.com\">mail</a>")]
    public void A_link_that_leads_somewhere_is_good(string html) => Assert.Empty(Find(html));

    [Theory]
    [InlineData("<a href=\"/none/\">x</a>", "SC9001")]
    [InlineData("<img src=\"/photo.jpg\" alt=\"\">", "SC9001")]
    [InlineData("<link rel=\"stylesheet\" href=\"/style.css\">", "SC9001")]
    [InlineData("<a href=\"/cv/#play\">x</a>", "SC9002")]
    public void A_link_that_leads_nowhere_is_an_error(string html, string code) => Assert.Equal(code, Assert.Single(Find(html)).Code);

    [Fact]
    public void The_error_names_the_line_where_the_owner_wrote_the_link()
    {
        var paragraph = new Paragraph([new Link("files/slides.pdf", null, [new TextRun("Slides")])]) { Place = new SourcePlace("cv.md", 7, 1) };
        var fault = Assert.Single(Find("<a href=\"/files/slides.pdf\">Slides</a>", paragraph));
        Assert.Equal("cv.md(7,1)", fault.Place.ToString());
    }

    private static ImmutableArray<Diagnostic> Find(string html, params Block[] text)
    {
        var portfolio = new PortfolioContent
        {
            Path = "",
            Cv = new Cv
            {
                Name = "Jane Doe",
                Language = "en",
                Sections = [new Section { Kind = SectionKind.Other, Parts = [new Prose([.. text])] }],
                Source = new SourceText("cv.md", "", []),
            },
        };
        var map = new SiteMap(new SiteContent { Settings = new SiteSettings(), Portfolios = [portfolio] }, null);
        ImmutableArray<OutputFile> files = [OutputFile.Text("index.html", html), Cv];
        var pages = new FileGroup { Name = "pages", Portfolio = new PortfolioView(portfolio, map), Files = files, Links = GroupLinks.Of(files, map) };
        return [.. LinkCheck.Find(SiteFolder.Of([pages], new BuildMemory()))];
    }
}
