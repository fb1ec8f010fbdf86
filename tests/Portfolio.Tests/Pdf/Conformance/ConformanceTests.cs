using System.Collections.Immutable;
using System.Text;
using Portfolio.Downloads;
using Portfolio.Downloads.Flow;
using Portfolio.Downloads.Pdf;
using Portfolio.Downloads.Typesetting;
using Portfolio.Model.Mapping;
using Portfolio.Model.Settings;
using Portfolio.Model.Text;
using Portfolio.TestKit;
using Portfolio.TestKit.Samples;
using Xunit;

namespace Portfolio.Tests.Pdf.Conformance;

/// <summary>What a machine can decide of PDF/UA-1 and PDF/A-3a, on documents as qpdf reads them. CONFORMANCE.md says the rest.</summary>
public sealed class ConformanceTests
{
    [JudgedFact("qpdf")]
    public void A_CV_a_packet_and_a_document_with_everything_have_no_fault()
    {
        var view = SampleViews.Of(SampleCv.Ada);
        ReadOnlyMemory<byte>[] files =
        [
            CvDocuments.Render(view).Single(document => document.Kind == DownloadKind.Pdf).Bytes,
            LetterDocuments.Render(view, SampleLetter.Pier).Single(document => document.Kind == LetterFileKind.Packet).Bytes,
            Everything(isPretty: false),
        ];
        foreach (var file in files) Assert.Empty(FaultsOf(file.Span));
    }

    /// <summary>Each pair is as long as the other, so that the file stays whole.</summary>
    [JudgedFact("qpdf")]
    public void What_is_broken_is_found()
    {
        var whole = Encoding.Latin1.GetString(Everything(isPretty: true).Span);
        Assert.Empty(FaultsOf(Encoding.Latin1.GetBytes(whole)));
        foreach (var (there, instead, fault) in new[]
        {
            ("/DisplayDocTitle true", "/DisplayDocTitle null", "07-001"),
            ("/Tabs /S", "/Tabs /R", "28-008"),
            ("/S /H2", "/S /H4", "14-003"),
            ("/S /LBody", "/S /Q____", "02-001"),
            ("/S /LBody", "/S /Quote", "02-001"),
            ("/S /LI", "/S /P ", "09"),
            ("pdfuaid:part>1", "pdfuaid:part>2", "06-002"),
            ("pdfaid:part>3", "pdfaid:part>1", "6.6.4"),
            ("/ListNumbering", "/ListNumberinX", "ListNumbering"),
            ("/StructParent ", "/StructParenX ", "28-011"),
            ("<</MCID 1>> BDC", "<</MCIX 1>> BDC", "01"),
            ("/Artifact <</Type", "/Artifict <</Type", "01"),
            ("/AFRelationship /Source", "/AFRelationship /Sourca", "6.8"),
            ("/GTS_PDFA1", "/GTS_PDFX1", "6.2.3"),
            ("/CIDToGIDMap /Identity", "/CIDToGIDMap /Identitx", "31"),
            ("/F 4", "/F 2", "6.3.2"),
            (" rg\n", " sc\n", "6.2.4"),
            ("/S /URI", "/S /Lau", "6.5.1"),
        })
        {
            Assert.Contains(there, whole, StringComparison.Ordinal);
            var place = whole.IndexOf(there, StringComparison.Ordinal);
            var broken = string.Concat(whole.AsSpan(0, place), instead, whole.AsSpan(place + there.Length));
            Assert.Contains(FaultsOf(Encoding.Latin1.GetBytes(broken)), found => found.Contains(fault, StringComparison.Ordinal));
        }
    }

    private static List<string> FaultsOf(ReadOnlySpan<byte> pdf)
    {
        var reading = new QpdfReading(pdf);
        return [.. new AccessibilityFaults(reading).Find(), .. new ArchiveFaults(reading).Find()];
    }

    /// <summary>Every kind of block and inline, on two pages at least.</summary>
    private static ReadOnlyMemory<byte> Everything(bool isPretty)
    {
        Paragraph Words(string text) => new([new TextRun(text)]);
        var inner = new ListBlock(1, true, [new([Words("First")]), new([Words("Second, with a long address"), new CodeBlock(null, "a = 1\n  b = 2")])]);
        ImmutableArray<Block> blocks =
        [
            new Paragraph([new TextRun("Plain, "), new Strong([new TextRun("strong "), new Emphasis([new TextRun("and slanted")])]), new TextRun(", C"), new Superscript([new TextRun("2")]), new CodeSpan("git push"), new Strikethrough([new TextRun("gone")])]),
            new Paragraph([new Foreign("de", [new TextRun("Zuletzt: Änderungsschneiderei")]), new TextRun(" 🚀 and 漢字 in "), new Link("https://example.org/" + string.Concat(Enumerable.Repeat("long/", 40)), null, [new TextRun("words that "), new Emphasis([new TextRun(string.Concat(Enumerable.Repeat("run over the line ", 9)))])])]),
            new Heading(4, [new TextRun("Inside")]),
            new ListBlock(null, false, [new([Words("One"), inner]), new([Words("Two")]), .. Enumerable.Repeat(new ListItem([Words("More of the same")]), 60)]),
            new QuoteBlock([Words("Said"), new ListBlock(null, true, [new([Words("Quoted item")])])]),
        ];
        var flow = new DocumentFlow
        {
            Kind = DocumentKind.Cv,
            Title = "Ada & Söhne – CV",
            Author = "Ada Quist",
            Language = "en-GB",
            Paper = Paper.A4,
            IsHyphenated = true,
            Items =
            [
                new FlowLine(FlowLineKind.Name, 0, [new TextRun("Ada Quist")]),
                new FlowLine(FlowLineKind.Section, 1, [new TextRun("Experience")]),
                new FlowLine(FlowLineKind.Entry, 2, [new TextRun("Engineer, "), new Link("https://example.org/", null, [new TextRun("Harbour")])]),
                new FlowLine(FlowLineKind.Detail, 2, [new TextRun("Feb 2018 – Jul 2025")]),
                new FlowText(2, blocks),
                new FlowLine(FlowLineKind.ListEntry, 1, [new TextRun("A talk")]),
            ],
        };
        return new PdfRenderer(ThemeFonts.All).Render(new()
        {
            Flows = [flow],
            Date = new DateOnly(2025, 7, 1),
            Attachments = [new("cv.md", "text/markdown", "The source", Portfolio.Pdf.PdfAttachmentRelationship.Source, [1, 2, 3])],
            Options = new() { IsPretty = isPretty },
        }).Bytes.AsMemory();
    }
}
