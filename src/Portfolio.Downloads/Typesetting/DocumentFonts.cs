using System.Collections.Immutable;
using System.Text;
using Portfolio.TrueType;

namespace Portfolio.Downloads.Typesetting;

/// <summary>The fonts of a document. Reading one takes some milliseconds: each is read when it is first needed, once for all documents.</summary>
public sealed class DocumentFonts
{
    /// <summary>By the number of the cut: each character asks.</summary>
    private readonly ImmutableArray<Lazy<TrueTypeFont>> _cuts;
    private readonly ImmutableArray<FallbackFont> _fallbacks;

    /// <param name="cuts">Every cut.</param>
    /// <param name="fallbacks">Asked in this order for characters that the cut and the regular one lack.</param>
    public DocumentFonts(IReadOnlyDictionary<FontCut, Lazy<TrueTypeFont>> cuts, ImmutableArray<FallbackFont> fallbacks)
    {
        if (Enum.GetValues<FontCut>().Except(cuts.Keys).ToList() is [var missing, ..])
            throw new ArgumentException($"The cut {missing} is missing.", nameof(cuts));
        _cuts = [.. Enum.GetValues<FontCut>().Select(key => cuts[key])];
        _fallbacks = fallbacks;
    }

    /// <summary>The fonts that were asked for a character and cannot be used.</summary>
    public IEnumerable<FallbackFont> Unusable => _fallbacks.Where(font => font.Fault is not null);

    public TrueTypeFont this[FontCut wanted] => _cuts[(int)wanted].Value;

    /// <summary>The first font that has the character; the cut itself where none has it.</summary>
    public TrueTypeFont For(FontCut wanted, Rune character)
    {
        var font = this[wanted];
        if (font.GlyphOf(character) > 0) return font;
        var regular = this[FontCut.Regular];
        if (regular.GlyphOf(character) > 0) return regular;
        foreach (var fallback in _fallbacks)
        {
            if (fallback.Font is { } other && other.GlyphOf(character) > 0) return other;
        }
        return font;
    }
}
