using System.Collections.Immutable;
using Portfolio.TrueType;

namespace Portfolio.Downloads.Typesetting;

/// <summary>A part of a text in one font.</summary>
/// <param name="Font">The first that has its characters.</param>
/// <param name="Lines">What line feeds part; one line at least.</param>
internal sealed record FontStretch(TrueTypeFont Font, IReadOnlyList<ShapedLine> Lines)
{
    private const FontFeatures Features = FontFeatures.Ligatures | FontFeatures.ProportionalFigures;

    /// <summary>The stretches of a text that one font can set. Characters without a look of their own stay with those before them.</summary>
    public static IEnumerable<FontStretch> Of(DocumentFonts fonts, FontCut wanted, string text)
    {
        var (start, place) = (0, 0);
        TrueTypeFont? current = null;
        foreach (var character in text.EnumerateRunes())
        {
            var font = character.Value == '\n' ? current ?? fonts[wanted] : fonts.For(wanted, character);
            if (current is not null && font != current)
            {
                yield return new(current, LinesOf(current, text, start, place));
                start = place;
            }
            current = font;
            place += character.Utf16SequenceLength;
        }
        if (current is not null) yield return new(current, LinesOf(current, text, start, place));
    }

    private static List<ShapedLine> LinesOf(TrueTypeFont font, string text, int start, int end)
    {
        var lines = new List<ShapedLine>();
        while (start <= end)
        {
            var length = text.AsSpan(start, end - start).IndexOf('\n') is >= 0 and var feed ? feed : end - start;
            lines.Add(new(start, length, font.Shape(text.Substring(start, length), Features)));
            start += length + 1;
        }
        return lines;
    }
}

/// <param name="Start">In the text.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Glyphs">Their places count from the start of the line.</param>
internal sealed record ShapedLine(int Start, int Length, ImmutableArray<ShapedGlyph> Glyphs);
