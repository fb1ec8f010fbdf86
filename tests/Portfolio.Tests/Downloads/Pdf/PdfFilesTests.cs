using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Portfolio.Downloads;
using Portfolio.Downloads.Flow;
using Portfolio.Downloads.Pdf;
using Portfolio.Downloads.ReadBack;
using Portfolio.Downloads.Text;
using Portfolio.Downloads.Typesetting;
using Portfolio.Model.Mapping;
using Portfolio.Model.Settings;
using Portfolio.Model.Text;
using Portfolio.Pdf;
using Portfolio.TestKit;
using Portfolio.TestKit.Samples;
using Xunit;

namespace Portfolio.Tests.Downloads.Pdf;

public sealed partial class PdfFilesTests
{
    private static readonly DownloadedDocument Cv =
        CvDocuments.Render(SampleViews.Of(SampleCv.Ada)).Single(document => document.Kind == DownloadKind.Pdf);

    private static readonly DownloadedLetter Packet =
        LetterDocuments.Render(SampleViews.Of(SampleCv.Ada), SampleLetter.Pier).Single(document => document.Kind == LetterFileKind.Packet);

    [Fact]
    public void The_words_are_those_of_the_text_file_in_the_same_order()
    {
        var text = TextRenderer.Render(CvFlow.Of(SampleViews.Of(SampleCv.Ada)));
        Assert.Equal(WordsOf(text), WordsOf(PdfReader.Read(Cv.Bytes).Content));
    }

    [Fact]
    public void A_packet_is_the_letter_and_then_the_CV()
    {
        var view = SampleViews.Of(SampleCv.Ada);
        var text = TextRenderer.Render(LetterFlow.Of(view, SampleLetter.Pier)) + "\n" + TextRenderer.Render(CvFlow.Of(view));
        Assert.Equal(WordsOf(text), WordsOf(PdfReader.Read(Packet.Bytes).Content));
        Assert.Equal(["cv.md", "letter.md", "resume.json"], PdfTextExtractor.Extract(Packet.Bytes.Span).Attachments.Select(attachment => attachment.Name));
    }

    [Fact]
    public void Name_and_page_number_stand_on_the_second_page_but_are_not_read()
    {
        var text = PdfTextExtractor.Extract(Cv.Bytes.Span);
        Assert.Equal("", text.Artifacts[0]);
        Assert.Equal($"Ada QuistPage 2 of {text.Pages.Length}", text.Artifacts[1].Replace("\n", "", StringComparison.Ordinal));
        Assert.DoesNotContain("Page 2", text.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_and_roles_have_bookmarks()
    {
        var labels = PdfTextExtractor.Extract(Cv.Bytes.Span).Labels;
        Assert.Contains("Experience", labels);
        Assert.Contains("Staff Engineer, Harbour & Sons", labels);
    }

    [Fact]
    public void What_it_was_made_from_is_inside()
    {
        var attachments = PdfTextExtractor.Extract(Cv.Bytes.Span).Attachments;
        Assert.Equal(SampleCv.Ada.Source.Text, Encoding.UTF8.GetString(attachments.Single(attachment => attachment.Name == "cv.md").Content.AsSpan()));
        Assert.Contains("\"Harbour & Sons\"", Encoding.UTF8.GetString(attachments.Single(attachment => attachment.Name == "resume.json").Content.AsSpan()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_searched_holds_links_bookmarks_metadata_and_attachments()
    {
        foreach (var part in new[] { "Mentored three juniors.", "mailto:ada@example.com", "Page 2 of", "<dc:creator>", "\"basics\"" })
            Assert.Contains(part, Cv.Text.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_no_font_has_are_named_and_can_still_be_read()
    {
        var pdf = Render(new FlowText(1, [new Paragraph([new TextRun("Ada 漢字 Quist 🚀, ₿")])]));
        Assert.Equal(["字", "漢", "🚀"], pdf.Missing.ToArray());
        Assert.Equal("Ada 漢字 Quist 🚀, ₿", PdfReader.Read(pdf.Bytes.AsMemory()).Content);
    }

    [Fact]
    public void Different_characters_with_one_glyph_are_told_apart()
    {
        var pdf = Render(new FlowText(1, [new Paragraph([new TextRun("a-b a\u2010b a\u00A0b Ω \u2126 office")])]));
        Assert.Equal("a-b a\u2010b a\u00A0b Ω \u2126 office", PdfReader.Read(pdf.Bytes.AsMemory()).Content);
    }

    [Fact]
    public void Headings_never_skip_a_level()
    {
        var flow = Flow(
            new FlowLine(FlowLineKind.Entry, 3, [new TextRun("Too deep")]),
            new FlowLine(FlowLineKind.Section, 1, [new TextRun("Section")]),
            new FlowLine(FlowLineKind.Entry, 3, [new TextRun("Deep")]),
            new FlowText(3, [new Heading(6, [new TextRun("Deeper")])]));
        var pretty = new PdfRenderer(ThemeFonts.All).Render(new() { Flows = [flow], Options = new() { IsPretty = true } });
        var levels = HeadingRole().Matches(Encoding.Latin1.GetString(pretty.Bytes.AsSpan())).Select(match => match.Groups[1].Value[0] - '0').ToList();
        Assert.Equal([1, 2, 3, 4], levels);
    }

    [Theory]
    [InlineData(Paper.A4, 595.276, 841.89)]
    [InlineData(Paper.Letter, 612, 792)]
    public void The_page_is_the_paper(Paper paper, double width, double height)
    {
        var pretty = new PdfRenderer(ThemeFonts.All).Render(new() { Flows = [Flow() with { Paper = paper }], Options = new() { IsPretty = true } });
        Assert.Contains(FormattableString.Invariant($"/MediaBox [0 0 {width} {height}]"), Encoding.Latin1.GetString(pretty.Bytes.AsSpan()), StringComparison.Ordinal);
    }

    [JudgedFact("qpdf")]
    public void Qpdf_finds_no_fault()
    {
        foreach (var file in new[] { Cv.Bytes, Packet.Bytes })
            Assert.Contains("No syntax or stream encoding errors found", Judge.AskAbout(file.Span, "qpdf", "--check", "{file}"), StringComparison.Ordinal);
    }

    [JudgedFact("pdftotext")]
    public void Pdftotext_gives_the_words_of_the_text_file_in_the_same_order()
    {
        var text = TextRenderer.Render(CvFlow.Of(SampleViews.Of(SampleCv.Ada)));
        var said = PageHead().Replace(Judge.AskAbout(Cv.Bytes.Span, "pdftotext", "-enc", "UTF-8", "{file}", "-"), "");
        Assert.Equal(WordsOf(text), WordsOf(said));
    }

    [JudgedFact("pdffonts")]
    public void Every_font_is_embedded_as_a_subset_with_Unicode()
    {
        var fonts = Judge.AskAbout(Cv.Bytes.Span, "pdffonts", "{file}").Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.InRange(fonts.Length, 3, 6);
        Assert.All(fonts, font => Assert.Matches(@"^[A-Z]{6}\+(SourceSerif4|SourceCodePro)\S+\s+CID TrueType\s+Identity-H\s+yes yes yes", font));
    }

    [JudgedFact("pdftotext")]
    public void Contacts_follow_each_other_on_the_line_and_are_not_cut()
    {
        string[] contacts = ["ada.quist@example.com", "linkedin.example.com/in/ada-quist", "xing.example.com/profile/Ada_Quist72", "+1 555 0100 in the evening"];
        var list = new ListBlock(null, true, [.. contacts.Select(contact => new ListItem([new Paragraph([new TextRun(contact)])]))]);
        var said = Judge.AskAbout(Render(new FlowText(0, [list])).Bytes.AsSpan(), "pdftotext", "-layout", "{file}", "-");
        var lines = said.Split(['\n', '\f'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(2, lines.Length);
        Assert.Equal(string.Join(" · ", contacts), string.Join(' ', lines));
        Assert.All(contacts, contact => Assert.Contains(lines, line => line.Contains(contact, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_paragraph_of_unseen_pictographs_takes_no_room()
    {
        var pictures = Enumerable.Repeat(new Paragraph([new TextRun("🚀")]), 100);
        Assert.Equal(1, Render(new FlowText(1, [.. pictures, new Paragraph([new TextRun("End")])])).Pages);
    }

    [Fact]
    public void An_unseen_pictograph_by_itself_is_no_part_of_the_word_before()
    {
        var pdf = Render(new FlowText(0, [new Paragraph([new TextRun("Paris, France")]), new Paragraph([new TextRun("✉️")]), new Paragraph([new TextRun("CV")])]));
        Assert.Equal("Paris, France\n✉️ CV", PdfReader.Read(pdf.Bytes.AsMemory()).Content);
    }

    [JudgedFact("pdftotext")]
    public void Unseen_pictographs_do_not_mix_up_the_words_around_them()
    {
        string[] lines = ["🎯 Ma mission : transformer", "Lead 🚀 engineer", "☎️", "Reach me ✨"];
        var pdf = Render(new FlowText(1, [.. lines.Select(line => new Paragraph([new Strong([new TextRun(line[..2])]), new TextRun(line[2..])]))]));
        foreach (var order in new[] { "-layout", "-raw" })
        {
            var said = Judge.AskAbout(pdf.Bytes.AsSpan(), "pdftotext", order, "{file}", "-").Replace("\uFE0F", "", StringComparison.Ordinal);
            Assert.Equal("🎯 Ma mission : transformer Lead 🚀 engineer ☎ Reach me ✨", string.Join(' ', WordsOf(said)));
        }
    }

    [JudgedFact("pdftotext")]
    public void Text_from_right_to_left_is_read_in_the_order_of_reading()
    {
        const string Words = "Ada שלום עולם 2024 Quist";
        var pdf = Render(new FlowText(1, [new Paragraph([new TextRun(Words)])]));
        Assert.Equal(Words, PdfReader.Read(pdf.Bytes.AsMemory()).Content);
        // Poppler marks the change of direction with characters of its own, and leaves out the space there.
        var said = Judge.AskAbout(pdf.Bytes.AsSpan(), "pdftotext", "-enc", "UTF-8", "{file}", "-")
            .Select(character => char.GetUnicodeCategory(character) == UnicodeCategory.Format ? ' ' : character);
        Assert.Equal(Words.Split(' ').Order(StringComparer.Ordinal), WordsOf(string.Concat(said)).Order(StringComparer.Ordinal));
    }

    private static PdfRendering Render(params FlowItem[] items) => new PdfRenderer(ThemeFonts.All).Render(new() { Flows = [Flow(items)] });

    private static DocumentFlow Flow(params FlowItem[] items) => new()
    {
        Kind = DocumentKind.Cv,
        Title = "Ada Quist – CV",
        Author = "Ada Quist",
        Language = "en",
        Paper = Paper.A4,
        Items = items.Length == 0 ? [new FlowLine(FlowLineKind.Name, 0, [new TextRun("Ada Quist")])] : [.. items],
    };

    /// <summary>Without marks of lists and the rules under the text file's headings.</summary>
    private static string[] WordsOf(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => !Marks().IsMatch(word))];

    [GeneratedRegex(@"^(•|–|·|-+|=+)$", RegexOptions.NonBacktracking)]
    private static partial Regex Marks();

    [GeneratedRegex(@"/S /H(\d)", RegexOptions.NonBacktracking)]
    private static partial Regex HeadingRole();

    [GeneratedRegex(@"\fAda Quist\n|Page \d of \d\n", RegexOptions.NonBacktracking)]
    private static partial Regex PageHead();
}
