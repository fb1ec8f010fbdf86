using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Mapping;
using Portfolio.Model.Settings;
using Portfolio.Model.Text;
using Portfolio.Model.Views;
using Portfolio.Site.Letters;
using Xunit;

namespace Portfolio.Tests.Site.Letters;

public sealed class EmployerLinksTests
{
    [Fact]
    public void The_first_mention_of_an_employer_leads_to_its_newest_role()
    {
        var text = LinkedText("At Acme I cooked. Acme was good.", RoleAt("Acme", 2020), RoleAt("Acme", 2010));
        Assert.Equal("At [Acme](roles/cook-acme-2020/) I cooked. Acme was good.", text);
    }

    [Theory]
    [InlineData("Raymond Technologies", "At Raymond, we flew.", "At [Raymond](roles/cook-raymond-technologies/), we flew.")]
    [InlineData("British Mail (BM)", "BM was large.", "[BM](roles/cook-british-mail-bm/) was large.")]
    [InlineData("Techno SA / Siled", "I helped Siled.", "I helped [Siled](roles/cook-techno-sa-siled/).")]
    public void An_employer_may_be_called_by_a_shorter_name(string organization, string text, string expected) =>
        Assert.Equal(expected, LinkedText(text, RoleAt(organization, 2020)));

    [Theory]
    [InlineData("a huge team", "Huge")]
    [InlineData("Hugely popular", "Huge")]
    public void A_word_that_is_no_name_is_no_mention(string text, string organization) =>
        Assert.Equal(text, LinkedText(text, RoleAt(organization, 2020)));

    [Fact]
    public void Two_employers_in_one_sentence_are_both_linked() =>
        Assert.Equal(
            "[Inn](roles/cook-inn/), then [Acme](roles/cook-acme/).",
            LinkedText("Inn, then Acme.", RoleAt("Acme", 2020), RoleAt("Inn", 2010)));

    [Fact]
    public void What_the_owner_linked_stays_as_it_is()
    {
        var body = ImmutableArray.Create<Block>(new Paragraph([new Link("https://acme.example/", null, [new TextRun("Acme")])]));
        Assert.Equal(body, new EmployerLinks(ViewOf(RoleAt("Acme", 2020))).In(body));
    }

    private static string LinkedText(string text, params Role[] roles)
    {
        var paragraph = (Paragraph)new EmployerLinks(ViewOf(roles)).In([new Paragraph([new TextRun(text)])]).Single();
        return string.Concat(paragraph.Content.Select(inline => inline switch
        {
            Link link => $"[{PlainText.Of(link.Content)}]({link.Address[SiteMap.DefaultBase.AbsoluteUri.Length..]})",
            TextRun run => run.Text,
            _ => inline.ToString(),
        }));
    }

    private static Role RoleAt(string organization, int year) =>
        new() { Title = "Cook", Organization = organization, Dates = DateRange.On(new(year)) };

    private static PortfolioView ViewOf(params Role[] roles)
    {
        var portfolio = new PortfolioContent
        {
            Path = "",
            Cv = new Cv
            {
                Name = "Jane Doe",
                Language = "en",
                Sections = [new Section { Kind = SectionKind.Experience, Parts = [.. roles] }],
                Source = new SourceText("cv.md", "", []),
            },
        };
        return new PortfolioView(portfolio, new SiteMap(new SiteContent { Settings = new SiteSettings(), Portfolios = [portfolio] }, null));
    }
}
