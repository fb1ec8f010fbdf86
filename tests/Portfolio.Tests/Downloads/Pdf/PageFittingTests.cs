using Portfolio.Downloads.Flow;
using Portfolio.Downloads.Pdf;
using Portfolio.Downloads.Typesetting;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Settings;
using Portfolio.Model.Text;
using Xunit;

namespace Portfolio.Tests.Downloads.Pdf;

public sealed class PageFittingTests
{
    private static readonly SourceText Source = new("cv.md", "# Ada 漢\n\n🚀 and 字\n", []);

    [Fact]
    public void A_little_too_much_is_made_to_fit()
    {
        var (usual, fitted) = (Render(50, mostPages: null), Render(50, mostPages: 1));
        Assert.Equal((2, 1), (usual.Pages, fitted.Pages));
        Assert.Null(fitted.Overflow);
    }

    [Fact]
    public void Far_too_much_is_set_as_usual_and_counted()
    {
        var (usual, asked) = (Render(410, mostPages: null), Render(410, mostPages: 1));
        Assert.Equal(usual.Bytes.AsSpan(), asked.Bytes.AsSpan());
        var overflow = Assert.IsType<PageOverflow>(asked.Overflow);
        Assert.Equal((1, usual.Pages), (overflow.Allowed, overflow.Needed));
        Assert.InRange(overflow.Lines, 300, 410);
        Assert.Equal(("Much", 410), overflow.Longest[0]);
    }

    [Fact]
    public void Entries_are_counted_by_themselves()
    {
        var lines = Enumerable.Repeat(new Paragraph([new TextRun("Did something.")]), 70);
        var flow = new DocumentFlow
        {
            Kind = DocumentKind.Cv,
            Title = "CV",
            Author = "Ada Quist",
            Language = "en",
            Paper = Paper.A4,
            Items =
            [
                new FlowLine(FlowLineKind.Section, 1, [new TextRun("Experience")]),
                new FlowLine(FlowLineKind.Entry, 2, [new TextRun("Engineer")]),
                new FlowText(2, [.. lines]),
                new FlowLine(FlowLineKind.Entry, 2, [new TextRun("Founder")]),
                new FlowText(2, [.. lines.Take(30)]),
            ],
        };
        var overflow = new PdfRenderer(ThemeFonts.All).Render(new() { MostPages = 1, Flows = [flow] }).Overflow;
        Assert.Equal([("Engineer", 71), ("Founder", 31), ("Experience", 1)], overflow!.Longest.ToArray());
    }

    [Fact]
    public void A_document_that_fits_is_left_as_it_is() =>
        Assert.Equal(Render(20, mostPages: null).Bytes.AsSpan(), Render(20, mostPages: 2).Bytes.AsSpan());

    [Fact]
    public void Text_is_never_smaller_than_can_be_read() =>
        Assert.Equal(Typography.SmallestText, new Typography { Paper = Paper.A4 }.Tightened(5).TextSize, 6);

    [Fact]
    public void Too_many_pages_are_named_with_the_longest_parts()
    {
        var fault = Assert.Single(PdfFaults.OfPages(Source, new(2, 3, 17, [("Experience", 64), ("Talks", 30)])));
        Assert.Equal("cv.md: warning DL8103: The PDF has 3 pages instead of 2: 17 lines are too many even at the smallest size; the longest parts are \"Experience\" (64 lines), \"Talks\" (30 lines)", fault.ToString());
        Assert.Empty(PdfFaults.OfPages(Source, null));
    }

    [Fact]
    public void Characters_that_the_fonts_lack_are_named_at_their_line()
    {
        var faults = PdfFaults.OfMissing(Source, ["字", "漢", "🚀"]).ToList();
        Assert.Equal("cv.md(1,7): warning DL8101: The fonts of the PDF lack these characters, which show as boxes: 字 (U+5B57), 漢 (U+6F22)", faults[0].ToString());
        Assert.Equal((Severity.Note, new SourcePlace("cv.md", 3, 1)), (faults[1].Severity, faults[1].Place));
        Assert.Equal(2, faults.Count);
    }

    [Fact]
    public void Scripts_that_are_not_set_as_they_should_be_are_named()
    {
        var fault = Assert.Single(PdfFaults.OfUnshaped(new("cv.md", "हि", []), ["हि"]));
        Assert.StartsWith("cv.md(1,1): warning DL8105: The letters of this script should join or change places", fault.ToString(), StringComparison.Ordinal);
        Assert.Empty(PdfFaults.OfUnshaped(Source, []));
    }

    [Fact]
    public void A_last_page_of_a_few_lines_is_saved()
    {
        Assert.Equal((1, 1, 2), (Render(44, null).Pages, Render(46, null).Pages, Render(60, null).Pages));
    }

    [Fact]
    public void A_letter_is_set_on_one_page_where_that_is_possible()
    {
        Assert.Equal((1, 2), (Render(50, null, DocumentKind.Letter).Pages, Render(50, null).Pages));
        Assert.Null(Render(400, null, DocumentKind.Letter).Overflow);
    }

    private static PdfRendering Render(int lines, int? mostPages, DocumentKind kind = DocumentKind.Cv)
    {
        var list = new ListBlock(null, true, [.. Enumerable.Range(1, lines - 1).Select(_ => new ListItem([new Paragraph([new TextRun("Did something.")])]))]);
        return new PdfRenderer(ThemeFonts.All).Render(new()
        {
            MostPages = mostPages,
            Flows =
            [
                new()
                {
                    Kind = kind, Title = "CV", Author = "Ada Quist", Language = "en", Paper = Paper.A4,
                    Items = [new FlowLine(FlowLineKind.Section, 1, [new TextRun("Much")]), new FlowText(1, [list])],
                },
            ],
        });
    }
}
