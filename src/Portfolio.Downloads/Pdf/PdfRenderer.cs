using System.Collections.Immutable;
using System.Globalization;
using Portfolio.Downloads.Flow;
using Portfolio.Downloads.Typesetting;
using Portfolio.Model.Words;
using Portfolio.Pdf;

namespace Portfolio.Downloads.Pdf;

/// <summary>
/// A document as PDF: typeset, tagged (PDF/UA-1) and fit for archives (PDF/A-3a). Same flow, same bytes.
/// </summary>
/// <param name="fonts">Of all documents.</param>
public sealed class PdfRenderer(DocumentFonts fonts)
{
    private const string Producer = "Portfolio";

    /// <param name="request">What is to be made.</param>
    public PdfRendering Render(PdfRequest request)
    {
        var first = request.Flows[0];
        var type = new Typography { Paper = first.Paper };
        var document = new PdfDocument(new()
        {
            Title = request.Title ?? first.Title,
            Author = first.Author,
            Language = first.Language,
            Producer = Producer,
            Date = request.Date,
        });
        foreach (var attachment in request.Attachments) document.Attach(attachment);
        var pages = request.Flows.SelectMany(flow => PageBreaker.Break(FlowLayout.Set(flow, type, fonts), type.ColumnHeight)).ToList();
        Paint(document, type, pages, first);
        var missing = pages.SelectMany(page => page).SelectMany(line => line.Block.Lines[line.Line].Glyphs)
            .Where(glyph => glyph.Id == 0).Select(glyph => glyph.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new([.. document.Write(request.Options)], pages.Count, [.. missing]);
    }

    private void Paint(PdfDocument document, Typography type, List<IReadOnlyList<PlacedLine>> pages, DocumentFlow flow)
    {
        var painter = new PagePainter(document, type);
        var heads = Enumerable.Range(1, pages.Count).Select(number => number == 1 ? [] : Head(type, flow, number, pages.Count)).ToList();
        foreach (var line in pages.SelectMany(page => page))
        {
            if (line.Line == 0 && line.Block.Label is { } label) painter.Use(label);
            painter.Use(line.Block.Lines[line.Line]);
        }
        foreach (var part in heads.SelectMany(head => head)) painter.Use(part.Line);
        painter.EmbedFonts();
        for (var i = 0; i < pages.Count; i++)
        {
            var page = document.AddPage(type.Page.Width, type.Page.Height);
            foreach (var (line, x) in heads[i]) painter.PaintArtifact(page, line, x, page.Height - (type.TopMargin * 0.62));
            foreach (var line in pages[i]) painter.Paint(page, line);
        }
    }

    /// <summary>The name on the left and the number of the page on the right.</summary>
    private ImmutableArray<(TextLine Line, double X)> Head(Typography type, DocumentFlow flow, int number, int count)
    {
        var words = string.Format(CultureInfo.InvariantCulture, Wording.For(flow.Language).Documents.PageOf, number, count);
        var (left, right) = (Line(flow.Author), Line(words));
        return [(left, type.SideMargin), (right, type.Page.Width - type.SideMargin - right.Width)];

        TextLine Line(string text)
        {
            var style = new TextStyle(FontCut.Regular, type.SmallSize, type.Quiet);
            return TextLine.Of(new ParagraphShaper(fonts).Shape([new(text, style, new(null, "P"))]), type.Measure)[0];
        }
    }
}
