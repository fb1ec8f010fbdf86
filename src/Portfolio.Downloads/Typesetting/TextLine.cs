using System.Collections.Immutable;
using System.Text;
using Portfolio.Downloads.Typesetting.Direction;

namespace Portfolio.Downloads.Typesetting;

/// <summary>A line, ready to be placed.</summary>
public sealed record TextLine
{
    private readonly Func<ImmutableArray<SetGlyph>>? _makeGlyphs;

    /// <param name="glyphs">With the space that ends it, which has no width.</param>
    /// <param name="width">In points, without that space and what hangs.</param>
    public TextLine(ImmutableArray<SetGlyph> glyphs, double width) => (Glyphs, Width) = (glyphs, width);

    private TextLine(Func<ImmutableArray<SetGlyph>> makeGlyphs, double width) => (_makeGlyphs, Width) = (makeGlyphs, width);

    /// <summary>With the space that ends it, which has no width. They are put together when they are first asked for: most lines are set to see whether they fit, and never shown.</summary>
    public ImmutableArray<SetGlyph> Glyphs
    {
        get => field.IsDefault ? field = _makeGlyphs!() : field;
        private init;
    }

    /// <summary>In points, without that space and what hangs.</summary>
    public double Width { get; }

    /// <summary>What is not seen at the start of the line hangs out of it, this far to the left.</summary>
    public double Hang { get; init; }

    /// <summary>Its paragraph begins with a script that runs from right to left: it stands at the right edge.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>Where each glyph stands, in points from the left end of the line; empty where one stands behind the other.</summary>
    public ImmutableArray<double> Places { get; init; } = [];

    /// <summary>The same with a space behind it that takes no room: it keeps words apart for those who extract them.</summary>
    public TextLine WithSpace() => Glyphs.IsEmpty ? this : this with
    {
        Glyphs = Glyphs.Add(new(Glyphs[^1].Run, Glyphs[^1].Run.Font.GlyphOf(new Rune(' ')), " ", 0)),
        Places = Places.IsEmpty ? [] : Places.Add(Width),
    };

    /// <summary>The lines of words that are set in a measure given in points.</summary>
    public static ImmutableArray<TextLine> Of(ScaledParagraph paragraph, double measure)
    {
        var ends = LineBreaker.Break(paragraph, measure);
        var lines = ImmutableArray.CreateBuilder<TextLine>(ends.Count);
        var start = 0;
        foreach (var end in ends)
        {
            lines.Add(Of(paragraph, start, end));
            start = end.Next;
        }
        return lines.MoveToImmutable();
    }

    private static TextLine Of(ScaledParagraph paragraph, int start, LineEnd end)
    {
        var width = paragraph.WidthOf(start, end.Content) + (end.Hyphen is { } hyphen ? paragraph.WidthOf(hyphen) : 0);
        if (paragraph.LevelsOf(start, end.Content) is { } levels && levels.Any(level => level > 0)) return InOrder(paragraph, GlyphsOf(paragraph, start, end), levels, width);
        var hang = end.Content > start && paragraph.Shaped[start] is { IsUnseen: true } unseen ? paragraph.WidthOf(unseen) : 0;
        return new(() => GlyphsOf(paragraph, start, end), width - hang) { Hang = hang };
    }

    private static ImmutableArray<SetGlyph> GlyphsOf(ScaledParagraph paragraph, int start, LineEnd end)
    {
        var glyphs = paragraph.GlyphsOf(start, end.Next);
        return end.Hyphen is { } hyphen ? glyphs.Add(paragraph.Scaled(hyphen)) : glyphs;
    }

    /// <summary>The glyphs stay in the order of reading, which is that of the file; where they stand is another matter.</summary>
    private static TextLine InOrder(ScaledParagraph paragraph, ImmutableArray<SetGlyph> glyphs, int[] levels, double width)
    {
        // What stands behind the content, a space or a hyphen, is at the end of the line.
        var places = Enumerable.Repeat(paragraph.IsRightToLeft ? 0 : width, glyphs.Length).ToArray();
        var x = 0.0;
        foreach (var glyph in LineOrder.Of(levels))
        {
            places[glyph] = x;
            x += glyphs[glyph].Advance;
        }
        var mirrored = glyphs.Select((glyph, index) => index < levels.Length && levels[index] % 2 == 1 ? Mirrored(glyph) : glyph);
        return new([.. mirrored], width) { IsRightToLeft = paragraph.IsRightToLeft, Places = [.. places] };
    }

    private static SetGlyph Mirrored(SetGlyph glyph) =>
        Brackets.Mirrored(glyph.Text) is { } sign && glyph.Run.Font.GlyphOf(new Rune(sign)) is > 0 and var id ? glyph with { Id = id } : glyph;
}
