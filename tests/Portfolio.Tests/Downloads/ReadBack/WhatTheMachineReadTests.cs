using System.IO.Compression;
using System.Text;
using Portfolio.Downloads;
using Portfolio.Downloads.Docx;
using Portfolio.Downloads.ReadBack;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Mapping;
using Portfolio.Model.Text;
using Portfolio.Model.Views;
using Portfolio.TestKit.Samples;
using Xunit;
using static Portfolio.TestKit.Samples.Write;

namespace Portfolio.Tests.Downloads.ReadBack;

public sealed class WhatTheMachineReadTests
{
    private static readonly PortfolioView Ada = SampleViews.Of(SampleCv.Ada, SampleLetter.Pier);

    [Fact]
    public void Nothing_is_lost_in_any_document() =>
        Assert.Empty(CvDocuments.Render(Ada).SelectMany(document => WhatTheMachineRead.Check(Ada, document)));

    [Fact]
    public void Nothing_is_lost_in_any_file_of_a_letter() =>
        Assert.Empty(LetterDocuments.Render(Ada, SampleLetter.Pier).SelectMany(file => WhatTheMachineRead.Check(Ada, SampleLetter.Pier, file)));

    [Theory]
    [InlineData(DownloadKind.Text)]
    [InlineData(DownloadKind.Docx)]
    public void A_word_that_a_renderer_loses_is_named_at_its_line(DownloadKind kind)
    {
        var fault = Assert.Single(Check(kind, "Mentored three juniors", "Mentored juniors"));

        Assert.Equal(("DL8001", Severity.Error, new SourcePlace("cv.md", 30, 1)), (fault.Code, fault.Severity, fault.Place));
        Assert.EndsWith(": three", fault.Message);
    }

    [Theory]
    [InlineData(DownloadKind.Text)]
    [InlineData(DownloadKind.Docx)]
    public void Words_that_change_places_are_lost(DownloadKind kind) =>
        Assert.Equal(["DL8001"], Check(kind, "Wrote the search engine", "Wrote the engine search").Select(fault => fault.Code));

    [Theory]
    [InlineData("Harbour &amp; Sons", "Sons", "employer or institution", 13)]
    [InlineData("Mar 2021 –", "2021", "date", 13)]
    [InlineData("MSc Computer Science", "Computer Science", "title", 42)]
    [InlineData(">Ada Quist<", ">Quist<", "name", 0)]
    [InlineData(">ada@example.com<", ">example.com<", "e-mail address", 0)]
    public void What_applicant_tracking_looks_for_is_missed_by_its_name(string there, string left, string what, int line)
    {
        var faults = Check(DownloadKind.Docx, there, left);
        Assert.Contains(faults, fault => fault.Code == "DL8002" && fault.Place.Line == line && fault.Message.StartsWith($"The {what} \"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sign_that_makes_a_difference_is_part_of_its_word() =>
        Assert.Contains(Check(DownloadKind.Text, "C#, Go", "C, Go"), fault => fault.Message.EndsWith(": C#", StringComparison.Ordinal));

    [Fact]
    public void Lines_of_a_paragraph_have_their_own_places()
    {
        var prose = new Prose([Paragraph(new TextRun("one"), new SoftBreak(), new TextRun("two"), new LineBreak(), new TextRun("three")) with { Place = new("cv.md", 5, 1) }]);
        var view = SampleViews.Of(SampleCv.Ada with { Sections = [new Section { Kind = SectionKind.Other, Parts = [prose] }] });

        Assert.Equal(7, Assert.Single(WhatTheMachineRead.Check(view, "PDF", "Ada Quist ada@example.com one two"), fault => fault.Code == "DL8001").Place.Line);
    }

    [Fact]
    public void Line_breaks_hyphens_and_bullets_of_a_document_lose_nothing()
    {
        var prose = new Prose([Bullets("well-known co\u00ADoperation", "東京都に住む")]);
        var view = SampleViews.Of(SampleCv.Ada with { Sections = [new Section { Kind = SectionKind.Other, Parts = [prose] }] });

        Assert.Empty(WhatTheMachineRead.Check(view, "PDF", "Ada Quist\nada@example.com\n• well-\nknown cooperation\n• 東京\n都に住む\nPage 1"));
    }

    [Fact]
    public void A_lost_word_of_a_letter_is_named_at_the_letters_line()
    {
        var letter = SampleLetter.Pier with { Body = [Paragraph("Dear harbour") with { Place = new("letters/pier.md", 8, 1) }] };
        var file = LetterDocuments.Render(SampleViews.Of(SampleCv.Ada, letter), letter).Single(file => file.Kind == LetterFileKind.Docx);
        var spoilt = file with { Bytes = Spoil(file.Bytes, "Dear harbour", "Dear") };

        Assert.Equal(new SourcePlace("letters/pier.md", 8, 1), Assert.Single(WhatTheMachineRead.Check(Ada, letter, spoilt)).Place);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_a_fault_and_no_crash() =>
        Assert.Equal("DL8003", Assert.Single(WhatTheMachineRead.Check(Ada, new DownloadedDocument(DownloadKind.Docx, DocxRenderer.MediaType, new byte[] { 1, 2, 3 }))).Code);

    private static IReadOnlyList<Diagnostic> Check(DownloadKind kind, string there, string left)
    {
        var document = CvDocuments.Render(Ada).Single(document => document.Kind == kind);
        return WhatTheMachineRead.Check(Ada, document with { Bytes = kind == DownloadKind.Docx ? Spoil(document.Bytes, there, left) : Replace(document.Bytes.Span, there, left) });
    }

    private static byte[] Replace(ReadOnlySpan<byte> bytes, string there, string left)
    {
        var text = Encoding.UTF8.GetString(bytes);
        Assert.Contains(there, text);
        return Encoding.UTF8.GetBytes(text.Replace(there, left, StringComparison.Ordinal));
    }

    /// <summary>The package with another word in its main part.</summary>
    private static byte[] Spoil(ReadOnlyMemory<byte> docx, string there, string left)
    {
        using var stream = new MemoryStream();
        stream.Write(docx.Span);
        using (var package = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = package.GetEntry("word/document.xml")!;
            using var part = entry.Open();
            var bytes = new byte[part.Length];
            part.ReadExactly(bytes);
            var spoilt = Replace(bytes, there, left);
            part.SetLength(0);
            part.Write(spoilt);
        }
        return stream.ToArray();
    }
}
