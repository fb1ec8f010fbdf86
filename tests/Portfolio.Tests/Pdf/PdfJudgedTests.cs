using Portfolio.TestKit;
using Xunit;

namespace Portfolio.Tests.Pdf;

/// <summary>What other programs make of the files.</summary>
public sealed class PdfJudgedTests
{
    private static readonly byte[][] Files = [SampleDocument.Write(), SampleDocument.Write(isPretty: true)];

    [JudgedFact("qpdf")]
    public void Qpdf_finds_no_fault()
    {
        foreach (var file in Files)
        {
            var said = Judge.AskAbout(file, "qpdf", "--check", "{file}");
            Assert.Contains("No syntax or stream encoding errors found", said, StringComparison.Ordinal);
            Assert.DoesNotContain("WARNING", said, StringComparison.Ordinal);
        }
    }

    [JudgedFact("mutool")]
    public void Mutool_draws_the_pages_without_a_word()
    {
        foreach (var file in Files)
        {
            var text = Judge.AskAbout(file, "mutool", "draw", "-F", "txt", "{file}");
            Assert.Contains("Office of finest", text, StringComparison.Ordinal);
        }
    }

    [JudgedFact("pdfinfo")]
    public void Pdfinfo_sees_a_tagged_document_with_its_title()
    {
        var said = Judge.AskAbout(Files[0], "pdfinfo", "{file}");
        Assert.Matches(@"Title:\s+Zoë’s \(odd\) \\ title <&>\n", said);
        Assert.Matches(@"Tagged:\s+yes\n", said);
        Assert.Matches(@"Author:\s+Zoë Example\n", said);
        Assert.Matches(@"Page size:\s+595\.28 x 841\.89 pts \(A4\)\n", said);
    }

    [JudgedFact("pdfinfo")]
    public void The_structure_reads_as_a_document()
    {
        var said = Judge.AskAbout(Files[0], "pdfinfo", "-struct-text", "{file}");
        var lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(
            [
                "Document", "H1 (block)", "\"Zoë Example\"", "P (block)", "\"Office of finest affairs, see \"", "Link (inline)", "\"our page \"",
                "Object", "\"for more\"", "L (block):", "LI (block)", "Lbl (block)", "\"•\"", "LBody (block)", "Span (inline)", "\"First of all\"",
                "LI (block)", "Lbl (block)", "\"•\"", "LBody (block)", "Span (inline)", "\"Zuletzt: Äpfel\"",
            ],
            lines.Select(line => line.StartsWith("Object ", StringComparison.Ordinal) ? "Object" : line).Where(line => !line.StartsWith('/')));
    }

    [JudgedFact("pdffonts")]
    public void Pdffonts_sees_embedded_subsets_with_Unicode()
    {
        var lines = Judge.AskAbout(Files[0], "pdffonts", "{file}").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.Matches(@"^[A-Z]{6}\+SourceSerif4-Regular\s+CID TrueType\s+Identity-H\s+yes yes yes", lines[2]);
    }

    [JudgedFact("pdftotext")]
    public void Pdftotext_gives_every_word_in_order()
    {
        var said = Judge.AskAbout(Files[0], "pdftotext", "{file}", "-");
        var words = said.Split([' ', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries);
        string[] expected = ["Zoë", "Example", "Office", "of", "finest", "affairs,", "see", "our", "page", "for", "more", "•First", "of", "all", "•Zuletzt:", "Äpfel", "Page", "2"];
        Assert.Equal(string.Concat(expected), string.Concat(words));
    }

    [JudgedFact("pdfdetach")]
    public void Pdfdetach_finds_the_attachments()
    {
        var said = Judge.AskAbout(Files[0], "pdfdetach", "-list", "{file}");
        Assert.Contains("1: data.json", said, StringComparison.Ordinal);
        Assert.Contains("2: notes.md", said, StringComparison.Ordinal);
    }
}
