using Portfolio.Downloads.Typesetting.Hyphenation;
using Portfolio.Downloads.Typesetting.Quotation;

namespace Portfolio.Downloads.Typesetting;

/// <summary>
/// Turns words into glyphs, and finds the places where lines may end. Both are kept as long as this is: a document that does not fit its pages is
/// set several times, smaller and closer, with the same glyphs.
/// </summary>
/// <remarks>For one document at a time.</remarks>
/// <param name="fonts">Of the document.</param>
/// <param name="language">A BCP 47 tag: which quotation marks typed ones are shown as, and how words are divided.</param>
public sealed class ParagraphShaper(DocumentFonts fonts, string language)
{
    // ISO 32000-1, 14.8.2.2.3: a hyphen that is no part of the word is a soft one.
    private const string SoftHyphen = "\u00AD";

    private readonly QuotationMarks? _quotationMarks = QuotationMarks.Of(language);
    private readonly Dictionary<ParagraphText, ShapedParagraph> _known = [];

    /// <param name="segments">A paragraph.</param>
    /// <param name="divides">Whether words are divided where a line ends.</param>
    public ScaledParagraph Shape(IReadOnlyList<Segment> segments, bool divides = false)
    {
        var text = ParagraphText.Of(segments, language, divides);
        if (!_known.TryGetValue(text, out var shaped)) _known.Add(text, shaped = Shape(text));
        return new(shaped, segments);
    }

    private ShapedParagraph Shape(ParagraphText paragraph)
    {
        var tidy = TidyText.Of(paragraph.Segments);
        var shaped = new ShapedParagraph(tidy.Sum(part => part.Text.Length));
        foreach (var part in TypedQuotes.Shown(tidy, paragraph.Segments, _quotationMarks))
        {
            var segment = paragraph.Segments[part.Segment];
            foreach (var stretch in FontStretch.Of(fonts, segment.Cut, part.Shown)) Add(shaped, segment, part, stretch);
        }
        shaped.End();
        return shaped;
    }

    private static void Add(ShapedParagraph paragraph, SegmentText segment, TidyText part, FontStretch stretch)
    {
        var run = paragraph.StartRun(new(stretch.Font, part.Segment));
        for (var i = 0; i < stretch.Lines.Count; i++)
        {
            var line = stretch.Lines[i];
            if (i > 0) paragraph.EndLine(run);
            var divisions = DivisionsOf(segment, part.Text, line);
            foreach (var glyph in line.Glyphs)
            {
                var set = new ParagraphGlyph(run, glyph.Id, GlyphText.Of(part.Text, line.Start + glyph.Start, glyph.Length), glyph.Advance) { IsMissing = glyph.Id == 0 };
                if (divisions.Contains(glyph.Start)) paragraph.AddDivision(paragraph.GlyphIn(run, '-', SoftHyphen));
                else if (!segment.KeepsTogether && Ideographs.Is(set.Text) && paragraph.Glyphs is [.., var before] && Ideographs.MayPart(before.Text, set.Text)) paragraph.AddDivision(null);
                // A pictograph that no font has says less than a box in its place would disturb: it can be read out, but is not seen.
                if (set.IsMissing && Pictograph.Is(set.Text)) set = paragraph.GlyphIn(run, ' ', set.Text) with { IsUnseen = true };
                paragraph.Add(set, isBreak: set.Text == " " && !segment.KeepsTogether);
            }
        }
    }

    private static HashSet<int> DivisionsOf(SegmentText segment, string text, ShapedLine line) =>
        segment.DividedAs is null ? [] : [.. Hyphenator.For(segment.DividedAs)?.Divide(text.Substring(line.Start, line.Length)) ?? []];
}
