using System.Text;
using Portfolio.Downloads.Typesetting.Hyphenation;
using Portfolio.Downloads.Typesetting.Quotation;

namespace Portfolio.Downloads.Typesetting;

/// <summary>Turns words into glyphs, and finds the places where lines may end.</summary>
/// <param name="texts">Of the document.</param>
/// <param name="language">A BCP 47 tag: which quotation marks typed ones are shown as.</param>
/// <param name="divides">Whether words are divided where a line ends.</param>
public sealed class ParagraphShaper(ShapedTexts texts, string language, bool divides = false)
{
    // ISO 32000-1, 14.8.2.2.3: a hyphen that is no part of the word is a soft one.
    private const string SoftHyphen = "\u00AD";

    private readonly QuotationMarks? _quotationMarks = QuotationMarks.Of(language);

    /// <summary>Space at the ends, before line ends and beside other space is dropped, across segments too.</summary>
    public ShapedParagraph Shape(IReadOnlyList<Segment> segments)
    {
        var tidy = Tidy(segments);
        var paragraph = new ShapedParagraph(tidy.Sum(segment => segment.Text.Length));
        foreach (var segment in TypedQuotes.Shown(tidy, _quotationMarks))
        {
            foreach (var stretch in texts.Of(segment.Style.Cut, segment.Shown)) Add(paragraph, segment, stretch);
        }
        paragraph.End();
        return paragraph;
    }

    private static List<Segment> Tidy(IReadOnlyList<Segment> segments)
    {
        var tidy = new List<Segment>();
        // Space is kept back until something follows it; at the start nothing precedes it.
        var (space, isStart) = ((Segment?)null, true);
        foreach (var segment in segments)
        {
            if (segment.IsVerbatim)
            {
                tidy.Add(segment with { Text = segment.Text.TrimEnd().Replace("\t", "    ", StringComparison.Ordinal) });
                continue;
            }
            var text = new StringBuilder();
            foreach (var character in segment.Text)
            {
                if (character == '\n')
                {
                    if (!isStart) text.Append('\n');
                    (space, isStart) = (null, true);
                }
                else if (character is ' ' or '\t' or '\r' or '\f' or '\v')
                {
                    space ??= isStart ? null : segment;
                }
                else
                {
                    // The space belongs to the segment that it stood in: an underlined one is underlined.
                    if (space is not null && space != segment) tidy.Add(space with { Text = " " });
                    else if (space is not null) text.Append(' ');
                    text.Append(character);
                    (space, isStart) = (null, false);
                }
            }
            if (text.Length > 0) tidy.Add(segment with { Text = text.ToString() });
        }
        return tidy;
    }

    private void Add(ShapedParagraph paragraph, Segment segment, ShapedStretch stretch)
    {
        var run = new GlyphRun(stretch.Font, segment.Style, segment.Mark);
        var scale = segment.Style.Size / stretch.Font.UnitsPerEm;
        for (var i = 0; i < stretch.Lines.Count; i++)
        {
            var line = stretch.Lines[i];
            if (i > 0) paragraph.EndLine(run);
            var divisions = DivisionsOf(segment, line);
            foreach (var glyph in line.Glyphs)
            {
                var set = new SetGlyph(run, glyph.Id, GlyphText.Of(segment.Text, line.Start + glyph.Start, glyph.Length), glyph.Advance * scale) { IsMissing = glyph.Id == 0 };
                if (divisions.Contains(glyph.Start)) paragraph.AddDivision(Hyphen(run, scale));
                else if (!segment.KeepsTogether && Ideographs.Is(set.Text) && paragraph.Glyphs is [.., var before] && Ideographs.MayPart(before.Text, set.Text)) paragraph.AddDivision(null);
                paragraph.Add(WithoutPicture(set, scale), isBreak: set.Text == " " && !segment.KeepsTogether);
            }
        }
    }

    private static SetGlyph Hyphen(GlyphRun run, double scale)
    {
        var hyphen = run.Font.GlyphOf(new Rune('-'));
        return new(run, hyphen, SoftHyphen, run.Font.AdvanceOf(hyphen) * scale);
    }

    private HashSet<int> DivisionsOf(Segment segment, ShapedLine line)
    {
        if (!divides || segment.KeepsTogether || segment.Mark.IsWithin("Link", "Code")) return [];
        return [.. Hyphenator.For(segment.Mark.LanguageOr(language))?.Divide(segment.Text.Substring(line.Start, line.Length)) ?? []];
    }

    /// <summary>A pictograph that no font has says less than a box in its place would disturb: it can be read out, but is not seen.</summary>
    private static SetGlyph WithoutPicture(SetGlyph glyph, double scale)
    {
        if (!glyph.IsMissing || !Pictograph.Is(glyph.Text)) return glyph;
        var space = glyph.Run.Font.GlyphOf(new Rune(' '));
        return glyph with { Id = space, Advance = glyph.Run.Font.AdvanceOf(space) * scale, IsMissing = false, IsUnseen = true };
    }
}
