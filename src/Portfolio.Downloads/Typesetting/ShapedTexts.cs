using Portfolio.TrueType;

namespace Portfolio.Downloads.Typesetting;

/// <summary>
/// The glyphs of texts, at any size. They are kept as long as this is: a document that does not fit its pages is set several times, smaller and
/// closer, with the same glyphs.
/// </summary>
/// <remarks>For one document at a time.</remarks>
public sealed class ShapedTexts(DocumentFonts fonts)
{
    private const FontFeatures Features = FontFeatures.Ligatures | FontFeatures.ProportionalFigures;

    private readonly Dictionary<(FontCut Cut, string Text), IReadOnlyList<ShapedStretch>> _known = [];

    /// <summary>The stretches of a text that one font can set.</summary>
    internal IReadOnlyList<ShapedStretch> Of(FontCut cut, string text)
    {
        if (!_known.TryGetValue((cut, text), out var stretches)) _known[(cut, text)] = stretches = [.. Stretches(cut, text)];
        return stretches;
    }

    /// <summary>Characters without a look of their own stay with those before them.</summary>
    private IEnumerable<ShapedStretch> Stretches(FontCut wanted, string text)
    {
        var (start, place) = (0, 0);
        TrueTypeFont? current = null;
        foreach (var character in text.EnumerateRunes())
        {
            var font = character.Value == '\n' ? current ?? fonts[wanted] : fonts.For(wanted, character);
            if (current is not null && font != current)
            {
                yield return new(current, Lines(current, text, start, place));
                start = place;
            }
            current = font;
            place += character.Utf16SequenceLength;
        }
        if (current is not null) yield return new(current, Lines(current, text, start, place));
    }

    private static List<ShapedLine> Lines(TrueTypeFont font, string text, int start, int end)
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

/// <summary>A part of a text in one font.</summary>
/// <param name="Font">The first that has its characters.</param>
/// <param name="Lines">What line feeds part; one line at least.</param>
internal sealed record ShapedStretch(TrueTypeFont Font, IReadOnlyList<ShapedLine> Lines);

/// <param name="Start">In the text.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Glyphs">Their places count from the start of the line.</param>
internal sealed record ShapedLine(int Start, int Length, IReadOnlyList<ShapedGlyph> Glyphs);
