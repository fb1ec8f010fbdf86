using System.Text;
using Portfolio.Downloads.Typesetting.Hyphenation;
using Portfolio.Downloads.Typesetting.Quotation;
using Portfolio.TrueType;

namespace Portfolio.Downloads.Typesetting;

/// <summary>Turns words into glyphs, and finds the places where lines may end.</summary>
/// <param name="fonts">Of all documents.</param>
/// <param name="language">A BCP 47 tag: which quotation marks typed ones are shown as.</param>
/// <param name="divides">Whether words are divided where a line ends.</param>
public sealed class ParagraphShaper(DocumentFonts fonts, string language, bool divides = false)
{
    // ISO 32000-1, 14.8.2.2.3: a hyphen that is no part of the word is a soft one.
    private const string SoftHyphen = "\u00AD";

    private const FontFeatures Features = FontFeatures.Ligatures | FontFeatures.ProportionalFigures;

    private readonly QuotationMarks? _quotationMarks = QuotationMarks.Of(language);

    /// <summary>Space at the ends, before line ends and beside other space is dropped, across segments too.</summary>
    public ShapedParagraph Shape(IReadOnlyList<Segment> segments)
    {
        var paragraph = new ShapedParagraph();
        foreach (var segment in TypedQuotes.Shown(Tidy(segments), _quotationMarks))
        {
            foreach (var (font, stretch) in RunsOf(segment.Shown, segment.Style.Cut)) Shape(paragraph, segment, font, stretch);
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

    /// <summary>Stretches that one font can set. Characters without a look of their own stay with those before them.</summary>
    private IEnumerable<(TrueTypeFont Font, Range Stretch)> RunsOf(string text, FontCut wanted)
    {
        var (start, place) = (0, 0);
        TrueTypeFont? current = null;
        foreach (var character in text.EnumerateRunes())
        {
            var font = character.Value == '\n' ? current ?? fonts[wanted] : fonts.For(wanted, character);
            if (current is not null && font != current)
            {
                yield return (current, start..place);
                start = place;
            }
            current = font;
            place += character.Utf16SequenceLength;
        }
        if (current is not null) yield return (current, start..);
    }

    private void Shape(ShapedParagraph paragraph, Segment segment, TrueTypeFont font, Range stretch)
    {
        var (shown, text) = (segment.Shown[stretch], segment.Text[stretch]);
        var run = new GlyphRun(font, segment.Style, segment.Mark);
        var scale = segment.Style.Size / font.UnitsPerEm;
        var hyphen = new SetGlyph(run, font.GlyphOf(new Rune('-')), SoftHyphen, font.AdvanceOf(font.GlyphOf(new Rune('-'))) * scale);
        for (var start = 0; start <= shown.Length;)
        {
            if (start > 0) paragraph.EndLine(run);
            var length = shown.AsSpan(start).IndexOf('\n') is >= 0 and var end ? end : shown.Length - start;
            var divisions = DivisionsOf(text.Substring(start, length), segment);
            foreach (var glyph in font.Shape(shown.Substring(start, length), Features))
            {
                var set = new SetGlyph(run, glyph.Id, text.Substring(start + glyph.Start, glyph.Length), glyph.Advance * scale) { IsMissing = glyph.Id == 0 };
                if (divisions.Contains(glyph.Start)) paragraph.AddDivision(hyphen);
                else if (!segment.KeepsTogether && paragraph.Glyphs is [.., var before] && Ideographs.MayPart(before.Text, set.Text)) paragraph.AddDivision(null);
                paragraph.Add(WithoutPicture(set, scale), isBreak: set.Text == " " && !segment.KeepsTogether);
            }
            start += length + 1;
        }
    }

    private HashSet<int> DivisionsOf(string text, Segment segment)
    {
        if (!divides || segment.KeepsTogether || segment.Mark.IsWithin("Link", "Code")) return [];
        return [.. Hyphenator.For(segment.Mark.LanguageOr(language))?.Divide(text) ?? []];
    }

    /// <summary>A pictograph that no font has says less than a box in its place would disturb: it can be read out, but is not seen.</summary>
    private static SetGlyph WithoutPicture(SetGlyph glyph, double scale)
    {
        if (!glyph.IsMissing || !Pictograph.Is(glyph.Text)) return glyph;
        var space = glyph.Run.Font.GlyphOf(new Rune(' '));
        return glyph with { Id = space, Advance = glyph.Run.Font.AdvanceOf(space) * scale, IsMissing = false, IsUnseen = true };
    }
}
