using System.Runtime.InteropServices;
using Portfolio.Downloads.Typesetting;
using Portfolio.Pdf;
using Portfolio.Pdf.Fonts;
using Portfolio.Pdf.Pages;
using Portfolio.TrueType;

namespace Portfolio.Downloads.Pdf;

/// <summary>Puts placed lines on the pages of a document.</summary>
internal sealed class PagePainter(PdfDocument document)
{
    private readonly Dictionary<TrueTypeFont, FontUse> _uses = [];
    private readonly Dictionary<TrueTypeFont, PdfFont> _fonts = [];
    private readonly StructureMarks _marks = new(document.Root);
    private readonly Bookmarks _bookmarks = new(document.Outline);
    private readonly List<PdfGlyph> _glyphs = [];

    /// <summary>Every glyph must be known before the first is painted: the fonts are made of those that are used.</summary>
    public void Use(TextLine line)
    {
        foreach (ref readonly var glyph in line.Glyphs.AsSpan()) UseOf(glyph.Run.Font).NumberOf(glyph.Id, glyph.Text);
    }

    public void EmbedFonts()
    {
        foreach (var (font, use) in _uses) _fonts[font] = document.AddFont(use.ToProgram());
    }

    public void Paint(PdfPage page, Typography type, PlacedLine placed)
    {
        var (block, y) = (placed.Block, page.Height - type.TopMargin - placed.Baseline);
        if (placed.Line == 0 && block.Bookmark is { } bookmark) _bookmarks.Add(bookmark, page, y + (block.Leading * 1.2));
        var line = block.Lines[placed.Line];
        if (placed.Line == 0 && block.Label is { } label) Paint(page, label, Start(label, block.LabelIndent), y);
        Paint(page, line, Start(line, block.Indent), y);
        if (block.Rule is not { } rule || placed.Line < block.Lines.Length - 1) return;
        page.Content.Artifact("Layout");
        page.Content.Line((type.SideMargin, y - rule), (page.Width - type.SideMargin, y - rule), 0.5, type.Hairline);

        double Start(TextLine part, double indent) => line.IsRightToLeft ? page.Width - type.SideMargin - indent - part.Width : type.SideMargin + indent;
    }

    /// <summary>What is not read out: name and number at the head of the page.</summary>
    public void PaintArtifact(PdfPage page, TextLine line, double x, double y)
    {
        page.Content.Artifact("Pagination");
        foreach (var (run, start, _, glyphs) in Runs(line)) page.Content.Text(Style(run), x + start, y, CollectionsMarshal.AsSpan(glyphs));
    }

    private void Paint(PdfPage page, TextLine line, double x, double y)
    {
        // A link in several fonts is one area to click on.
        var links = new OrderedDictionary<Mark, PdfRectangle>();
        foreach (var (run, start, extent, glyphs) in Runs(line))
        {
            var (left, right) = (x + extent.Left, x + extent.Right);
            page.Content.Tag(_marks.Of(run.Mark));
            page.Content.Text(Style(run), x + start, y, CollectionsMarshal.AsSpan(glyphs));
            Decorate(page, run, (left, right), y);
            if (LinkOf(run.Mark) is not { } link) continue;
            var area = new PdfRectangle(left, y - (run.Style.Size * 0.28), right, y + (run.Style.Size * 0.85));
            links[link] = links.TryGetValue(link, out var known) ? known with { Left = Math.Min(known.Left, left), Right = Math.Max(known.Right, right) } : area;
        }
        foreach (var (link, area) in links) page.AddLink(area, link.Address!, link.Description, _marks.Of(link));
    }

    private static void Decorate(PdfPage page, GlyphRun run, (double Left, double Right) extent, double y)
    {
        if (run.Style.Decoration == TextDecoration.None) return;
        var (style, scale) = (run.Font.Style, run.Style.Size / run.Font.UnitsPerEm);
        var offset = run.Style.Decoration == TextDecoration.Underline ? style.UnderlinePosition * 1.6 : style.StrikeoutPosition;
        var height = y + run.Style.Rise + (offset * scale);
        page.Content.Line((extent.Left, height), (extent.Right, height), Math.Max(0.4, style.UnderlineThickness * scale * 0.8), run.Style.Color);
    }

    /// <summary>Stretches of glyphs in the order of reading, each with where its first glyph stands and how far it reaches.</summary>
    /// <remarks>The glyphs are those of the run in hand: the list is filled anew for the next.</remarks>
    private IEnumerable<(GlyphRun Run, double Start, (double Left, double Right) Extent, List<PdfGlyph> Glyphs)> Runs(TextLine line)
    {
        var x = -line.Hang;
        for (var i = 0; i < line.Glyphs.Length;)
        {
            var run = line.Glyphs[i].Run;
            var use = UseOf(run.Font);
            var start = line.Places.IsEmpty ? x : line.Places[i];
            var extent = (Left: start, Right: start);
            _glyphs.Clear();
            for (; i < line.Glyphs.Length && ReferenceEquals(line.Glyphs[i].Run, run); i++)
            {
                var (place, advance) = (line.Places.IsEmpty ? x : line.Places[i], line.Glyphs[i].Advance);
                extent = (Math.Min(extent.Left, place), Math.Max(extent.Right, place + advance));
                x = place + advance;
                // To the next glyph, which in text from right to left stands before this one.
                var next = line.Places.IsEmpty || i + 1 == line.Glyphs.Length ? advance : line.Places[i + 1] - place;
                _glyphs.Add(new(use.NumberOf(line.Glyphs[i].Id, line.Glyphs[i].Text), next * 1000 / run.Style.Size));
            }
            yield return (run, start, extent, _glyphs);
        }
    }

    private FontUse UseOf(TrueTypeFont font)
    {
        if (!_uses.TryGetValue(font, out var use)) _uses[font] = use = new(font);
        return use;
    }

    private PdfTextStyle Style(GlyphRun run) => new(_fonts[run.Font], run.Style.Size, run.Style.Color, run.Style.Rise);

    private static Mark? LinkOf(Mark? mark) => mark is null || mark.Address is not null ? mark : LinkOf(mark.Parent);
}
