using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
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
    public PdfRendering Render(PdfRequest request) => Render(request, [.. request.Flows.Select(flow => Set(flow, request.Colors, request.MostPages))]);

    /// <param name="request">What is to be made.</param>
    /// <param name="parts">Its flows, set: other documents may have them too.</param>
    internal PdfRendering Render(PdfRequest request, ImmutableArray<SetDocument> parts)
    {
        var first = request.Flows[0];
        var document = new PdfDocument(new()
        {
            Title = request.Title ?? first.Title,
            Author = first.Author,
            Language = first.Language,
            Producer = Producer,
            Date = request.Date,
        });
        foreach (var attachment in request.Attachments) document.Attach(attachment);
        var pages = parts.SelectMany(part => part.Pages.Select(lines => new SetPage(part.Type, lines))).ToList();
        Paint(document, pages, first);
        var unset = new UnsetCharacters();
        foreach (var part in pages.SelectMany(page => page.Lines).SelectMany(line => line.Parts)) unset.Add(part);
        return new(ImmutableCollectionsMarshal.AsImmutableArray(document.Write(request.Options)), pages.Count, unset.Missing)
        {
            Unshaped = unset.Unshaped,
            Overflow = parts.Select(part => part.Overflow).FirstOrDefault(overflow => overflow is not null),
        };
    }

    /// <param name="flow">What is to be set.</param>
    /// <param name="colors">Of the document.</param>
    /// <param name="mostPages">How many it may have if it is a CV; null for as many as it takes.</param>
    internal SetDocument Set(DocumentFlow flow, DocumentColors colors, int? mostPages = null) =>
        PageFitting.Set(flow, new() { Paper = flow.Paper, Colors = colors }, flow.Kind == DocumentKind.Cv ? mostPages : null, new(fonts, flow.Language));

    private void Paint(PdfDocument document, List<SetPage> pages, DocumentFlow flow)
    {
        var shaper = new ParagraphShaper(fonts, flow.Language);
        var painter = new PagePainter(document);
        var heads = pages.Select((page, index) => index == 0 ? [] : Head(shaper, page.Type, flow, index + 1, pages.Count)).ToList();
        foreach (var part in pages.SelectMany(page => page.Lines).SelectMany(line => line.Parts)) painter.Use(part);
        foreach (var part in heads.SelectMany(head => head)) painter.Use(part.Line);
        painter.EmbedFonts();
        for (var i = 0; i < pages.Count; i++)
        {
            var type = pages[i].Type;
            var page = document.AddPage(type.Page.Width, type.Page.Height);
            foreach (var (line, x) in heads[i]) painter.PaintArtifact(page, line, x, page.Height - (type.TopMargin * 0.62));
            foreach (var line in pages[i].Lines) painter.Paint(page, type, line);
        }
    }

    /// <summary>The name on the left and the number of the page on the right.</summary>
    private static ImmutableArray<(TextLine Line, double X)> Head(ParagraphShaper shaper, Typography type, DocumentFlow flow, int number, int count)
    {
        var words = string.Format(CultureInfo.InvariantCulture, Wording.For(flow.Language).Documents.PageOf, number, count);
        var (left, right) = (Line(flow.Author), Line(words));
        return [(left, type.SideMargin), (right, type.Page.Width - type.SideMargin - right.Width)];

        TextLine Line(string text)
        {
            var style = new TextStyle(FontCut.Regular, type.SmallSize, type.Quiet);
            return TextLine.Of(shaper.Shape([new(text, style, new(null, "P"))]), type.Measure)[0];
        }
    }

    private sealed record SetPage(Typography Type, IReadOnlyList<PlacedLine> Lines);
}
