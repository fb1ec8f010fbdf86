using System.Collections.Immutable;
using Portfolio.Pictures.Drawing;
using Portfolio.TrueType;

namespace Portfolio.Pictures.Typesetting;

/// <summary>A line of text with a place for every glyph, kerned.</summary>
/// <param name="Fonts">What it is set in.</param>
/// <param name="Glyphs">From left to right.</param>
/// <param name="Ems">How long it is, in times its size.</param>
internal sealed record SetLine(FontChoice Fonts, ImmutableArray<PlacedGlyph> Glyphs, double Ems)
{
    private const FontFeatures Features = FontFeatures.Ligatures | FontFeatures.ProportionalFigures | FontFeatures.OldStyleFigures;

    public static SetLine Of(string text, FontChoice fonts)
    {
        var glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>(text.Length);
        var place = 0.0;
        foreach (var (run, font) in Runs(text, fonts))
        {
            foreach (var glyph in font.Shape(run, Features))
            {
                glyphs.Add(new(font, glyph.Id, place));
                place += (double)glyph.Advance / font.UnitsPerEm;
            }
        }
        return new(fonts, glyphs.DrainToImmutable(), place);
    }

    /// <summary>Draws the line.</summary>
    /// <param name="canvas">Where to.</param>
    /// <param name="left">In pixels, not negative: where the first glyph's origin lies. Each glyph stands on the nearest quarter of a pixel.</param>
    /// <param name="baseline">In whole pixels, so that feet stand sharp on it.</param>
    /// <param name="size">Pixels to the em.</param>
    /// <param name="ink">The number of the ink.</param>
    public void Draw(Canvas canvas, double left, int baseline, double size, int ink)
    {
        // Nearly all glyphs of a line are of one font.
        var (font, masks) = (default(TrueTypeFont), default(GlyphMasks));
        foreach (var glyph in Glyphs)
        {
            if (masks is null || glyph.Font != font) (font, masks) = (glyph.Font, Fonts.MasksOf(glyph.Font, size, canvas.LevelsOf(ink)));
            var (pixel, quarter) = Math.DivRem((int)Math.Round((left + (glyph.Place * size)) * 4), 4);
            canvas.Draw(masks.Of(glyph.Glyph, quarter), pixel, baseline, ink);
        }
    }

    /// <summary>Stretches of text that one font sets.</summary>
    private static IEnumerable<(string Text, TrueTypeFont Font)> Runs(string text, FontChoice fonts)
    {
        var (start, place) = (0, 0);
        var current = fonts.First;
        foreach (var character in text.EnumerateRunes())
        {
            var font = fonts.For(character);
            if (font != current && place > start)
            {
                yield return (text[start..place], current);
                start = place;
            }
            current = font;
            place += character.Utf16SequenceLength;
        }
        if (place > start) yield return (text[start..], current);
    }
}

/// <param name="Font">Whose glyph it is.</param>
/// <param name="Glyph">Its number there.</param>
/// <param name="Place">How far its origin lies from the start of the line, in ems.</param>
internal readonly record struct PlacedGlyph(TrueTypeFont Font, int Glyph, double Place);
