using System.Collections.Immutable;
using System.Text;

namespace Portfolio.Downloads.Typesetting;

/// <summary>A line, ready to be placed.</summary>
/// <param name="Glyphs">With the space that ends it, which has no width.</param>
/// <param name="Width">In points, without that space and what hangs.</param>
public sealed record TextLine(ImmutableArray<SetGlyph> Glyphs, double Width)
{
    /// <summary>What is not seen at the start of the line hangs out of it, this far to the left.</summary>
    public double Hang { get; init; }

    /// <summary>The same with a space behind it that takes no room: it keeps words apart for those who extract them.</summary>
    public TextLine WithSpace() => Glyphs.IsEmpty
        ? this
        : this with { Glyphs = Glyphs.Add(new(Glyphs[^1].Run, Glyphs[^1].Run.Font.GlyphOf(new Rune(' ')), " ", 0)) };

    /// <summary>The lines of words that are set in a measure given in points.</summary>
    public static ImmutableArray<TextLine> Of(ShapedParagraph paragraph, double measure)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        var start = 0;
        foreach (var end in LineBreaker.Break(paragraph, measure))
        {
            ImmutableArray<SetGlyph> glyphs = [.. paragraph.Glyphs.Skip(start).Take(end.Next - start)];
            if (end.Hyphen is { } hyphen) glyphs = glyphs.Add(hyphen);
            var hang = glyphs is [{ IsUnseen: true } unseen, ..] && end.Content > start ? unseen.Advance : 0;
            lines.Add(new(glyphs, paragraph.WidthOf(start, end.Content) + (end.Hyphen?.Advance ?? 0) - hang) { Hang = hang });
            start = end.Next;
        }
        return lines.ToImmutable();
    }
}
