using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Portfolio.Downloads.Docx;
using Portfolio.Downloads.Flow;
using Portfolio.Downloads.ReadBack;
using Portfolio.Model.Career;
using Portfolio.Model.Settings;
using Portfolio.Model.Text;
using Portfolio.TestKit.Samples;
using Xunit;
using static Portfolio.TestKit.Samples.Write;

namespace Portfolio.Tests.Downloads.Docx;

public sealed class DocxRendererTests
{
    private static readonly byte[] Ada = Render(SampleCv.Ada);

    [Fact]
    public void Office_finds_no_fault_in_a_cv() => AssertValid(Ada);

    [Fact]
    public void Office_finds_no_fault_in_a_letter()
    {
        var view = SampleViews.Of(SampleCv.Ada, SampleLetter.Pier);
        AssertValid(DocxRenderer.Render(LetterFlow.Of(view, SampleLetter.Pier), view.Words));
    }

    [Fact]
    public void Hyphenation_is_left_to_the_word_processor()
    {
        var view = SampleViews.Of(SampleCv.Ada);
        var docx = DocxRenderer.Render(CvFlow.Of(view) with { IsHyphenated = true }, view.Words);
        AssertValid(docx);
        Read(docx, document => Assert.Single(document.MainDocumentPart!.DocumentSettingsPart!.Settings!.Elements<AutoHyphenation>()));
        Read(Ada, document => Assert.Empty(document.MainDocumentPart!.DocumentSettingsPart!.Settings!.Elements<AutoHyphenation>()));
    }

    [Fact]
    public void Two_renderings_are_the_same_bytes() => Assert.Equal(Ada, Render(SampleCv.Ada));

    [Fact]
    public void The_structure_is_in_the_styles()
    {
        Assert.Equal("Title", StyleOf(Ada, "Ada Quist"));
        Assert.Equal("Heading1", StyleOf(Ada, "Experience"));
        Assert.Equal("Heading2", StyleOf(Ada, "Lindqvist Data, Lund"));
        Assert.Equal("Heading3", StyleOf(Ada, "Developer (2016–2018)"));
        Assert.Equal("EntryDetail", StyleOf(Ada, "Mar 2021 – Present | Malmö"));
        Assert.Equal("ListBullet", StyleOf(Ada, "Cut the bill by 30 %."));
        Assert.Equal("ListBullet2", StyleOf(Ada, "inside"));
        Assert.Equal("ListNumber", StyleOf(Ada, "Third"));
        Assert.Equal("Quote", StyleOf(Ada, "She explains what others configure."));
    }

    [Fact]
    public void What_says_what_the_document_is_and_what_stands_above_a_title_do_not_compete_with_it()
    {
        var view = SampleViews.Of(SampleCv.Ada);
        var flow = CvFlow.Of(view) with
        {
            Items =
            [
                new FlowLine(FlowLineKind.Name, 0, [new TextRun("Ada Quist")]),
                new FlowLine(FlowLineKind.Section, 1, [new TextRun("Curriculum Vitae")]),
                new FlowLine(FlowLineKind.Section, 1, [new TextRun("Experience")]),
                new FlowLine(FlowLineKind.Entry, 2, [new TextRun("Mar 2021 – Present"), new LineBreak(), new TextRun("Cook")]),
            ],
        };
        var docx = DocxRenderer.Render(flow, view.Words);
        AssertValid(docx);
        Assert.Equal("Subtitle", StyleOf(docx, "Curriculum Vitae"));
        Assert.Equal("Heading1", StyleOf(docx, "Experience"));
        Read(docx, document => Assert.Equal(
            [("Mar 2021 – Present", "EntryNote"), ("Cook", null)],
            document.MainDocumentPart!.Document.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Last().Elements<Run>().Where(run => run.InnerText.Length > 0).Select(run => (run.InnerText, run.RunProperties?.RunStyle?.Val?.Value))));
    }

    [Fact]
    public void Every_style_in_use_is_defined() => Read(Ada, document =>
    {
        var defined = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(style => style.StyleId!.Value).ToHashSet();
        var body = document.MainDocumentPart.Document.Body!;
        Assert.Subset(defined, body.Descendants<ParagraphStyleId>().Select(style => style.Val!.Value).ToHashSet());
        Assert.Subset(defined, body.Descendants<RunStyle>().Select(style => style.Val!.Value).ToHashSet());
    });

    [Fact]
    public void Bullets_are_real_lists() => Read(Ada, document =>
    {
        var style = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleId == "ListBullet");
        var number = style.StyleParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value;
        var numbering = document.MainDocumentPart.NumberingDefinitionsPart!.Numbering;
        var kind = numbering.Elements<NumberingInstance>().Single(instance => instance.NumberID! == number).AbstractNumId!.Val!.Value;

        Assert.Equal(NumberFormatValues.Bullet, numbering.Elements<AbstractNum>().Single(list => list.AbstractNumberId! == kind).Descendants<NumberingFormat>().First().Val!.Value);
        Assert.DoesNotContain("•", DocxReader.Read(Ada).Content);
    });

    [Fact]
    public void Every_ordered_list_starts_at_its_own_number() => Read(
        Render(With(new ListBlock(1, IsTight: true, [new([Paragraph("one")])]), new ListBlock(7, IsTight: true, [new([Paragraph("seven")])]))),
        document =>
        {
            var used = document.MainDocumentPart!.Document.Descendants<NumberingId>().Select(number => number.Val!.Value).ToList();
            var starts = document.MainDocumentPart.NumberingDefinitionsPart!.Numbering.Elements<NumberingInstance>()
                .Where(instance => used.Contains(instance.NumberID!.Value)).Select(instance => instance.Descendants<StartOverrideNumberingValue>().Single().Val!.Value);
            Assert.Equal([1, 7], starts);
        });

    [Fact]
    public void Links_are_live_and_those_inside_the_portfolio_are_whole() => Read(Ada, document =>
    {
        var targets = document.MainDocumentPart!.HyperlinkRelationships.ToDictionary(link => link.Id, link => link.Uri.OriginalString);
        var links = document.MainDocumentPart.Document.Descendants<Hyperlink>().Select(link => (link.InnerText, targets[link.Id!.Value!])).ToList();

        Assert.Contains(("ada@example.com", "mailto:ada@example.com"), links);
        Assert.Contains(("notes", "https://example.com/notes/"), links);
    });

    [Fact]
    public void There_are_no_tables_text_boxes_or_columns() => Read(Ada, document =>
    {
        var body = document.MainDocumentPart!.Document.Body!;
        Assert.Empty(body.Descendants<Table>());
        Assert.Empty(body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Picture>());
        Assert.Empty(body.Descendants<Drawing>());
        Assert.Empty(body.Descendants<Columns>());
    });

    [Fact]
    public void Contacts_stand_in_the_body_and_no_page_has_a_header() => Read(Ada, document =>
    {
        Assert.Contains(SampleCv.Email, document.MainDocumentPart!.Document.Body!.InnerText);
        Assert.Empty(document.MainDocumentPart.HeaderParts);
        Assert.DoesNotContain("@", Assert.Single(document.MainDocumentPart.FooterParts).Footer.InnerText);
    });

    [Fact]
    public void Title_author_and_language_are_in_the_properties_and_no_date()
    {
        var everything = DocxReader.Read(Ada).Everything;
        Assert.Contains("Ada Quist – Curriculum vitae Ada Quist en\n", everything);
        Read(Ada, document => Assert.Equal("en", document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val!.Value));
        Read(Ada, document => Assert.Null(document.PackageProperties.Created));
    }

    [Theory]
    [InlineData(Paper.A4, 11906u, 16838u)]
    [InlineData(Paper.Letter, 12240u, 15840u)]
    public void The_page_is_the_paper_that_was_asked_for(Paper paper, uint width, uint height)
    {
        var content = new PortfolioContent { Path = "", Cv = SampleCv.Ada };
        var view = SampleViews.Of(content, new SiteSettings { Paper = paper });
        Read(DocxRenderer.Render(CvFlow.Of(view), view.Words), document =>
        {
            var page = document.MainDocumentPart!.Document.Descendants<PageSize>().Single();
            Assert.Equal((width, height), (page.Width!.Value, page.Height!.Value));
        });
    }

    [Fact]
    public void Characters_that_xml_cannot_hold_go_and_others_stay() =>
        Assert.Contains("\nbell and 𝔘nicode\n", DocxReader.Read(Render(With(Paragraph("be\u0007ll and 𝔘nicode\ud800")))).Content);

    [Fact]
    public void Text_in_another_language_says_so() => Read(
        Render(With(Paragraph(new Foreign("fr", Words("déjà vu"))))),
        document => Assert.Equal("fr", document.MainDocumentPart!.Document.Body!.Descendants<Languages>().Single().Val!.Value));

    [Fact]
    public void The_text_file_has_the_same_words_in_the_same_order()
    {
        var text = Portfolio.Downloads.Text.TextRenderer.Render(CvFlow.Of(SampleViews.Of(SampleCv.Ada)));
        Assert.Equal(WordsOf(DocxReader.Read(Ada).Content), WordsOf(text));
    }

    private static List<string> WordsOf(string text) =>
        [.. text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit) && word is not ("3." or "4."))];

    private static void AssertValid(byte[] docx) => Read(docx, document =>
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")));

    private static string? StyleOf(byte[] docx, string words)
    {
        string? style = null;
        Read(docx, document => style = document.MainDocumentPart!.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()
            .Single(paragraph => paragraph.InnerText == words).ParagraphProperties?.ParagraphStyleId?.Val?.Value);
        return style;
    }

    private static void Read(byte[] docx, Action<WordprocessingDocument> look)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        look(document);
    }

    private static Cv With(params Block[] blocks) =>
        SampleCv.Ada with { Sections = [new Section { Kind = SectionKind.Other, Parts = [new Prose([.. blocks])] }] };

    private static byte[] Render(Cv cv)
    {
        var view = SampleViews.Of(cv);
        return DocxRenderer.Render(CvFlow.Of(view), view.Words);
    }
}
