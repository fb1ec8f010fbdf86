using System.Text;
using Portfolio.Downloads;
using Portfolio.Model.Career;
using Portfolio.Model.Mapping;
using Portfolio.Model.Privacy;
using Portfolio.Model.Settings;
using Portfolio.Model.Text;
using Portfolio.TestKit.Samples;
using Xunit;

namespace Portfolio.Tests.Downloads;

public sealed class CvDocumentsTests
{
    [Fact]
    public void What_is_promised_is_what_is_made() =>
        Assert.Equal(CvDocuments.Kinds, CvDocuments.Render(SampleViews.Of(SampleCv.Ada)).Select(document => document.Kind));

    [Fact]
    public void Every_file_is_small_and_the_same_twice()
    {
        var (first, second) = (CvDocuments.Render(SampleViews.Of(SampleCv.Ada)), CvDocuments.Render(SampleViews.Of(SampleCv.Ada)));
        Assert.All(first.Zip(second), pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span), pair.First.Kind.ToString()));
        Assert.All(first, document => Assert.InRange(document.Bytes.Length, 1, 300_000));
    }

    [Fact]
    public void Every_file_names_the_person() =>
        Assert.All(CvDocuments.Render(SampleViews.Of(SampleCv.Ada)), document => Assert.Contains("Ada Quist", document.Text.Everything));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_telephone_number_is_in_all_of_them_or_in_none(bool isPublished)
    {
        var number = new PrivateText(PrivateKind.Phone, [new Link("tel:5550100", null, [new TextRun("555 0100")])]);
        var cv = SampleCv.Ada with
        {
            Contacts = [new(ContactKind.Phone, "555 0100", "tel:5550100")],
            Sections = [new Section { Kind = SectionKind.Opening, Parts = [new Prose([Write.Paragraph(new TextRun("Ystad"), number)])] }],
            Source = new("cv.md", "# Ada Quist\n\nYstad 555 0100\n", [new(PrivateKind.Phone, 19, 9)]),
        };
        var settings = new SiteSettings { Publish = isPublished ? [PrivateKind.Phone] : [] };
        var site = Withholding.Apply(new SiteContent { Settings = settings, Portfolios = [new PortfolioContent { Path = "", Cv = cv }] });

        Assert.All(
            CvDocuments.Render(SampleViews.Of(site.Portfolios[0], settings)),
            document => Assert.Equal(isPublished, WithheldValue.Fold(PrivateKind.Phone, document.Text.Everything).Contains("5550100", StringComparison.Ordinal)));
    }

    [Fact]
    public void Link_addresses_are_among_what_is_searched() =>
        Assert.Contains("https://example.com/notes/", CvDocuments.Render(SampleViews.Of(SampleCv.Ada)).Single(document => document.Kind == DownloadKind.Docx).Text.Everything);

    [Fact]
    public void The_markdown_is_the_owners_own_file() =>
        Assert.Equal(SampleCv.Ada.Source.Text, Encoding.UTF8.GetString(CvDocuments.Render(SampleViews.Of(SampleCv.Ada)).Single(document => document.Kind == DownloadKind.Markdown).Bytes.Span));
}
