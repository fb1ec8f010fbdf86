using System.Collections.Immutable;
using Portfolio.Downloads.Typesetting;

namespace Portfolio.Downloads.Pdf;

/// <summary>The characters of a document that are not seen as they should be, each once and in the order of their codes.</summary>
internal sealed class UnsetCharacters
{
    private readonly SortedSet<string> _missing = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _unshaped = new(StringComparer.Ordinal);

    /// <summary>Those that no font has.</summary>
    public ImmutableArray<string> Missing => [.. _missing];

    /// <summary>Letters that should join or change places with their neighbours.</summary>
    public ImmutableArray<string> Unshaped => [.. _unshaped];

    public void Add(TextLine line)
    {
        foreach (ref readonly var glyph in line.Glyphs.AsSpan())
        {
            if (glyph.IsMissing || glyph.IsUnseen) _missing.UnionWith(glyph.MissingCharacters());
            if (glyph.IsUnshaped) _unshaped.Add(glyph.Text);
        }
    }
}
