using AngleSharp.Dom;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Mapping;
using Portfolio.Model.Text;
using Portfolio.Theme.Pages;
using Xunit;
using static Portfolio.Tests.Theme.SamplePortfolio;

namespace Portfolio.Tests.Theme;

public sealed class HomePageTests
{
    [Theory]
    [InlineData("I build quiet systems. I use Kafka.", "I build quiet systems. I use Kafka.", null)]
    [InlineData("I build quiet systems. I use Kafka, and I have used it for longer than I can say within a hundred letters.", "I build quiet systems.", "I use Kafka, and I have used it for longer than I can say within a hundred letters.")]
    [InlineData("I studied under Dr. Who. Then I left.", "I studied under Dr. Who. Then I left.", null)]
    [InlineData("A short one without a stop", "A short one without a stop", null)]
    [InlineData("静かに動くシステムを作る技術者です。十年にわたり、検索と決済の基盤を設計し、運用してきました。", "静かに動くシステムを作る技術者です。十年にわたり、検索と決済の基盤を設計し、運用してきました。", null)]
    public void What_a_person_is_stands_under_the_name_and_is_not_said_again(string summary, string standfirst, string? rest)
    {
        var page = Page(Ada with { Headline = null, Summary = [Words(summary)] });
        Assert.Equal(standfirst, page.QuerySelector(".headline")!.TextContent);
        Assert.Equal(rest, page.QuerySelector("#about + .prose")?.TextContent);
    }

    [Fact]
    public void A_long_first_sentence_stays_where_it_is_and_the_title_says_what_the_person_is()
    {
        var sentence = $"I do {string.Join(", ", Enumerable.Repeat("this and that", 12))}. And more.";
        var page = Page(Ada with { Headline = null, Summary = [Words(sentence)] });
        Assert.Equal("Staff Engineer", page.QuerySelector(".headline")!.TextContent);
        Assert.Equal(sentence, page.QuerySelector("#about + .prose")!.TextContent);
    }

    [Fact]
    public void The_links_of_a_first_sentence_are_not_lost()
    {
        var page = Page(Ada with { Headline = null, Summary = [new Paragraph([new TextRun("I build quiet systems. I write "), new Link("https://x.example/", null, Line("here")), new TextRun(".")])] });
        Assert.Equal("I build quiet systems.", page.QuerySelector(".headline")!.TextContent);
        Assert.Equal("I write here.", page.QuerySelector("#about + .prose")!.TextContent);
    }

    [Fact]
    public void Years_of_study_come_before_weeks()
    {
        var course = new Study { Subject = "Cryptography", Dates = new DateRange(new(2016, 3), new PartialDate(2016, 5)) };
        var degree = new Study { Subject = "Informatics", Dates = new DateRange(new(2008), new PartialDate(2012)) };
        var page = Page(Ada with { Sections = [.. Ada.Sections, new Section { Kind = SectionKind.Education, Parts = [course, degree] }] });
        Assert.Contains("Informatics", page.QuerySelector(".brief")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Cryptography", page.QuerySelector(".brief")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_home_page_with_nothing_to_tell_still_leads_to_the_cv()
    {
        var page = Page(CvOf(new Section { Kind = SectionKind.Opening }));
        Assert.Null(page.QuerySelector(".headline"));
        Assert.Null(page.QuerySelector("svg.career"));
        Assert.Equal("/site/cv/", page.QuerySelector("main .more a")!.GetAttribute("href"));
    }

    private static IDocument Page(Cv cv)
    {
        var view = View(cv);
        return Rendered.Page(new HomePage { Frame = Frame(view), Portfolio = view, Downloads = new[] { DownloadKind.Pdf } });
    }
}
