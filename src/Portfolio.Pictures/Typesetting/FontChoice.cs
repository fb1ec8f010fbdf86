using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Portfolio.TrueType;
using Portfolio.TrueType.Outlines;

namespace Portfolio.Pictures.Typesetting;

/// <summary>A font, and others that are asked for the characters that it lacks.</summary>
public sealed class FontChoice
{
    private readonly Func<Rune, TrueTypeFont> _others;
    private readonly ConcurrentDictionary<(TrueTypeFont Font, int Glyph), GlyphOutline> _outlines = new();
    private readonly ConcurrentDictionary<(TrueTypeFont Font, double Size, int Levels), GlyphMasks> _masks = new();

    /// <param name="first">The font.</param>
    /// <param name="others">
    /// The font for a character that the first one lacks; where none has it, any. It is asked for no other character, so that fonts which nobody needs need not be
    /// read. Null where there are no others.
    /// </param>
    public FontChoice(TrueTypeFont first, Func<Rune, TrueTypeFont>? others = null) => (First, _others) = (first, others ?? (_ => first));

    public TrueTypeFont First { get; }

    /// <summary>
    /// Whether the text can be drawn: there is a glyph for every character, and the script is one that is set one glyph after
    /// the other from left to right.
    /// </summary>
    public bool CanDraw(string text)
    {
        foreach (var character in text.EnumerateRunes())
        {
            if (!CanDraw(character)) return false;
        }
        return true;
    }

    private bool CanDraw(Rune character) =>
        Rune.IsWhiteSpace(character) || (!NeedsMore(character) && (For(character).GlyphOf(character) > 0 || IsInvisible(character)));

    /// <summary>The first font that has the character, or the first at all.</summary>
    public TrueTypeFont For(Rune character) =>
        First.GlyphOf(character) == 0 && _others(character) is var other && other.GlyphOf(character) > 0 ? other : First;

    /// <summary>Read once for all pictures.</summary>
    internal GlyphOutline OutlineOf(PlacedGlyph glyph) => OutlineOf(glyph.Font, glyph.Glyph);

    /// <param name="font">One of the fonts.</param>
    /// <param name="size">Pixels to the em.</param>
    /// <param name="levels">Of the ink.</param>
    internal GlyphMasks MasksOf(TrueTypeFont font, double size, int levels) => _masks.GetOrAdd(
        (font, size, levels),
        static (key, fonts) => new(glyph => fonts.OutlineOf(key.Font, glyph), key.Font.UnitsPerEm, key.Size, key.Levels),
        this);

    private GlyphOutline OutlineOf(TrueTypeFont font, int glyph) => _outlines.GetOrAdd((font, glyph), static key => key.Font.OutlineOf(key.Glyph));

    private static bool IsInvisible(Rune character) => Rune.GetUnicodeCategory(character) == UnicodeCategory.Format;

    /// <summary>Scripts that run from right to left, or whose letters join or change places: Hebrew to N'Ko, those of India and their neighbours.</summary>
    private static bool NeedsMore(Rune character) => character.Value is
        (>= 0x0590 and <= 0x08FF) or (>= 0x0900 and <= 0x109F) or (>= 0x1780 and <= 0x18AF)
        or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
