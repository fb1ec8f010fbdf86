using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Privacy;
using Portfolio.Model.Settings;
using Portfolio.Model.Text;
using Xunit;

namespace Portfolio.Tests.Model.Privacy;

public sealed class WithholdingTests
{
    private const string Source = "# Jane\n- Phone: 212-555-0100\n- Town: Brooklyn\n";

    [Fact]
    public void Private_text_contacts_and_source_go_and_the_rest_stays()
    {
        var cv = Withholding.Apply(Content([])).Portfolios.Single().Cv;
        Assert.Equal("Town: Brooklyn", PlainText.Of(cv.Sections.Single().Parts.OfType<Prose>().Single().Content));
        Assert.DoesNotContain(cv.Contacts, contact => contact.Kind == ContactKind.Phone);
        Assert.Equal("# Jane\n- Town: Brooklyn\n", cv.Source.Text);
        Assert.Empty(cv.Source.Private);
    }

    [Fact]
    public void What_the_owner_publishes_stays()
    {
        var content = Content([PrivateKind.Phone]);
        Assert.Contains("212-555-0100", Withholding.Apply(content).Portfolios.Single().Cv.Source.Text, StringComparison.Ordinal);
        Assert.Empty(Withholding.Values(content));
    }

    [Fact]
    public void An_entry_with_nothing_private_is_the_same_object_as_before()
    {
        var cook = Entry([new TextRun("Cook")]);
        var clerk = Entry([new TextRun("Clerk, "), new PrivateText(PrivateKind.Phone, [new TextRun("212-555-0100")])]);
        var content = Content([]);
        var portfolio = content.Portfolios.Single();
        var roles = new Section { Kind = SectionKind.Experience, Parts = [cook, clerk] };
        var cv = Withholding.Apply(content with { Portfolios = [portfolio with { Cv = portfolio.Cv with { Sections = [roles] } }] }).Portfolios.Single().Cv;
        Assert.Same(cook, cv.Roles.First());
        Assert.Equal("Clerk, ", PlainText.Of(cv.Roles.Last().Head.Parts.Single().Content));
    }

    [Fact]
    public void A_withheld_value_knows_its_place_and_is_searched_for_without_its_label()
    {
        var value = Withholding.Values(Content([])).Single();
        Assert.Equal("cv.md(2,1)", value.Place.ToString());
        Assert.Equal("125550100", value.Key);
    }

    [Theory]
    [InlineData("Address: 12 Example Street, Springfield", "12examplestreet")]
    [InlineData("Springfield, 12 Example Street", "12examplestreet")]
    [InlineData("Musterstr. 20; 12345 Musterstadt", "musterstr20")]
    public void The_street_is_what_is_searched_for(string text, string key) =>
        Assert.Equal(key, new WithheldValue(PrivateKind.Address, text, default).Key);

    private static SiteContent Content(PrivateKind[] publish)
    {
        var start = Source.IndexOf("- Phone", StringComparison.Ordinal);
        return new SiteContent
        {
            Settings = new SiteSettings { Publish = [.. publish] },
            Portfolios =
            [
                new PortfolioContent
                {
                    Path = "",
                    Cv = new Cv
                    {
                        Name = "Jane",
                        Language = "en",
                        Contacts = [new Contact(ContactKind.Phone, "212-555-0100"), new Contact(ContactKind.Location, "Brooklyn")],
                        Source = new SourceText("cv.md", Source, [new PrivateSpan(PrivateKind.Phone, start, "- Phone: 212-555-0100\n".Length)]),
                        Sections = [new Section { Kind = SectionKind.Opening, Parts = [new Prose([List()])] }],
                    },
                },
            ],
        };
    }

    private static Role Entry(ImmutableArray<Inline> title) => new()
    {
        Head = new([new HeadLine([new HeadPart(HeadPartKind.Title, title)])]),
        Body = [new Paragraph([new TextRun("Did what was to be done.")])],
    };

    private static ListBlock List() => new(null, true,
    [
        new ListItem([new Paragraph([new PrivateText(PrivateKind.Phone, [new TextRun("Phone: 212-555-0100")])])]),
        new ListItem([new Paragraph([new TextRun("Town: Brooklyn")])]),
    ]);
}
