using System.Collections.Immutable;
using System.Text;
using Portfolio.TrueType;

namespace Portfolio.Downloads.Typesetting;

/// <summary>The fonts of a document. Reading them takes some milliseconds: do it once for all documents.</summary>
public sealed class DocumentFonts
{
    private readonly ImmutableDictionary<FontCut, TrueTypeFont> _cuts;
    private readonly ImmutableArray<TrueTypeFont> _fallbacks;

    /// <param name="cuts">Every cut.</param>
    /// <param name="fallbacks">Asked in this order for characters that the cut lacks.</param>
    public DocumentFonts(IReadOnlyDictionary<FontCut, TrueTypeFont> cuts, ImmutableArray<TrueTypeFont> fallbacks)
    {
        if (Enum.GetValues<FontCut>().Except(cuts.Keys).ToList() is [var missing, ..])
            throw new ArgumentException($"The cut {missing} is missing.", nameof(cuts));
        _cuts = cuts.ToImmutableDictionary();
        _fallbacks = [cuts[FontCut.Regular], .. fallbacks];
    }

    public TrueTypeFont this[FontCut wanted] => _cuts[wanted];

    /// <summary>The cut, and the fonts that are asked in order for what it lacks.</summary>
    public ImmutableArray<TrueTypeFont> StackOf(FontCut wanted) => [_cuts[wanted], .. _fallbacks];

    /// <summary>The first font that has the character; the cut itself where none has it.</summary>
    public TrueTypeFont For(FontCut wanted, Rune character)
    {
        var font = _cuts[wanted];
        if (font.GlyphOf(character) > 0) return font;
        foreach (var fallback in _fallbacks)
        {
            if (fallback.GlyphOf(character) > 0) return fallback;
        }
        return font;
    }
}
