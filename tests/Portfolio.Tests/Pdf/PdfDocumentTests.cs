using System.Buffers.Binary;
using System.Text;
using System.Xml.Linq;
using Portfolio.Pdf;
using Xunit;

namespace Portfolio.Tests.Pdf;

public sealed class PdfDocumentTests
{
    [Fact]
    public void The_same_content_gives_the_same_bytes() => Assert.Equal(SampleDocument.Write(), SampleDocument.Write());

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_text_can_be_read_back(bool isPretty)
    {
        var text = PdfTextExtractor.Extract(SampleDocument.Write(isPretty));
        Assert.Equal(2, text.Pages.Length);
        Assert.Equal(SampleDocument.Lines, text.Content.Split('\n'));
        Assert.Equal(["", "Page 2"], text.Artifacts.ToArray());
        Assert.Equal(["https://example.org/", "Our page"], text.Links.ToArray());
        Assert.Equal(["Zoë Example", "Second page"], text.Labels.ToArray());
        Assert.Equal(["data.json", "notes.md"], text.Attachments.Select(attachment => attachment.Name));
        Assert.Equal("# Zoë", Encoding.UTF8.GetString(text.Attachments[1].Content.AsSpan()));
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", text.Metadata, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_that_is_neither_tagged_nor_an_artifact_is_refused()
    {
        var page = new PdfDocument(new() { Title = "A", Author = "B", Language = "en", Producer = "C" }).AddPage(100, 100);
        Assert.Throws<InvalidOperationException>(() => page.Content.Line((0, 0), (1, 1), 1, RgbColor.Black));
    }

    [Fact]
    public void The_pretty_form_can_be_read_by_people()
    {
        var text = Encoding.Latin1.GetString(SampleDocument.Write(isPretty: true));
        Assert.Contains("  /Lang (en)\n", text, StringComparison.Ordinal);
        Assert.Contains("  /S /Span\n", text, StringComparison.Ordinal);
        Assert.Contains("  /Lang (de)\n", text, StringComparison.Ordinal);
        Assert.Contains("/H1 <</MCID 0>> BDC\n0.1216 0.2275 0.3725 rg\nBT\n/F1 20 Tf\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("FlateDecode", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_extractor_refuses_what_is_no_PDF() =>
        Assert.Throws<InvalidDataException>(() => PdfTextExtractor.Extract("# No PDF"u8));

    [Fact]
    public void A_document_with_an_empty_page_can_be_read()
    {
        var document = new PdfDocument(new() { Title = "A", Author = "B", Language = "en", Producer = "C" });
        document.AddPage(100, 100);
        Assert.Equal([""], PdfTextExtractor.Extract(document.Write()).Pages.ToArray());
    }

    [Fact]
    public void The_metadata_are_well_formed_and_name_both_standards()
    {
        var packet = XDocument.Parse(PdfTextExtractor.Extract(SampleDocument.Write()).Metadata.TrimStart('\uFEFF'));
        string Value(XNamespace names, string name) => Assert.Single(packet.Descendants(names + name)).Value;
        Assert.Equal("3", Value("http://www.aiim.org/pdfa/ns/id/", "part"));
        Assert.Equal("A", Value("http://www.aiim.org/pdfa/ns/id/", "conformance"));
        Assert.Equal("1", Value("http://www.aiim.org/pdfua/ns/id/", "part"));
        Assert.Equal("Zoë’s (odd) \\ title <&>", Value("http://purl.org/dc/elements/1.1/", "title"));
        Assert.Equal("2024-03-01T00:00:00Z", Value("http://ns.adobe.com/xap/1.0/", "ModifyDate"));
    }

    [Fact]
    public void The_colour_profile_has_the_tags_of_a_display_profile_within_its_bounds()
    {
        var file = SampleDocument.Write(isPretty: true);
        var signature = file.AsSpan().IndexOf("acsp"u8);
        var profile = file.AsSpan(signature - 36);
        Assert.Equal("mntrRGB XYZ ", Encoding.ASCII.GetString(profile.Slice(12, 12)));
        var length = BinaryPrimitives.ReadInt32BigEndian(profile);
        var tags = new List<string>();
        for (var i = 0; i < BinaryPrimitives.ReadInt32BigEndian(profile[128..]); i++)
        {
            var entry = profile.Slice(132 + (i * 12), 12);
            tags.Add(Encoding.ASCII.GetString(entry[..4]));
            Assert.InRange(BinaryPrimitives.ReadInt32BigEndian(entry[4..]) + BinaryPrimitives.ReadInt32BigEndian(entry[8..]), 129, length);
        }
        Assert.Equal(["desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"], tags);
    }
}
