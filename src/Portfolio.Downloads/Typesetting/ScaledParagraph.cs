using System.Collections.Immutable;

namespace Portfolio.Downloads.Typesetting;

/// <summary>A paragraph at the sizes in which it is set. Lengths are in points.</summary>
public sealed class ScaledParagraph
{
    private readonly ShapedParagraph _shaped;
    private readonly GlyphRun[] _runs;
    private readonly double[] _positions;

    /// <param name="shaped">Its glyphs.</param>
    /// <param name="segments">Those that they stand for, as large as they are to be.</param>
    internal ScaledParagraph(ShapedParagraph shaped, IReadOnlyList<Segment> segments)
    {
        _shaped = shaped;
        _runs = new GlyphRun[shaped.Runs.Count];
        for (var i = 0; i < _runs.Length; i++)
        {
            var run = shaped.Runs[i];
            _runs[i] = new(run.Font, segments[run.Segment].Style, segments[run.Segment].Mark);
        }
        _positions = new double[shaped.Glyphs.Length + 1];
        var (place, last, scale) = (0, -1, 0.0);
        foreach (ref readonly var glyph in shaped.Glyphs)
        {
            if (glyph.Run != last) (last, scale) = (glyph.Run, _runs[glyph.Run].Scale);
            _positions[place + 1] = _positions[place] + (glyph.Advance * scale);
            place++;
        }
    }

    public ImmutableArray<SetGlyph> Glyphs => GlyphsOf(0, Shaped.Length);

    public bool IsEmpty => Shaped.IsEmpty;

    /// <summary>At no size yet.</summary>
    internal ReadOnlySpan<ParagraphGlyph> Shaped => _shaped.Glyphs;

    /// <summary>In order; the last is the end of the paragraph.</summary>
    internal ReadOnlySpan<LineEnd> Ends => _shaped.Ends;

    /// <summary>Its first letter is of a script that runs from right to left.</summary>
    public bool IsRightToLeft => _shaped.IsRightToLeft;

    internal ImmutableArray<SetGlyph> GlyphsOf(int start, int end)
    {
        var glyphs = ImmutableArray.CreateBuilder<SetGlyph>(end - start);
        foreach (ref readonly var glyph in Shaped[start..end]) glyphs.Add(Scaled(glyph));
        return glyphs.MoveToImmutable();
    }

    /// <summary>The level of each of some glyphs (UAX #9); null in a paragraph that runs from left to right as a whole.</summary>
    internal int[]? LevelsOf(int start, int end) => _shaped.LevelsOf(start, end);

    internal SetGlyph Scaled(in ParagraphGlyph glyph) =>
        new(_runs[glyph.Run], glyph.Id, glyph.Text, glyph.Advance * _runs[glyph.Run].Scale) { IsMissing = glyph.IsMissing, IsUnseen = glyph.IsUnseen };

    internal double PositionOf(int glyph) => _positions[glyph];

    internal double WidthOf(int start, int end) => _positions[end] - _positions[start];

    internal double WidthOf(in ParagraphGlyph glyph) => glyph.Advance * _runs[glyph.Run].Scale;

    public bool EndsWith(string text) => Shaped is [.., var last] && last.Text == text;

    /// <summary>Whether the last word of the line has one letter, and belongs to what follows: "I", "a", a Polish or Czech preposition.</summary>
    internal bool EndsInOneLetter(LineEnd end) =>
        end is { IsForced: false, Content: > 1 } && end.Next > end.Content
        && Shaped[end.Content - 1].Text is [var letter] && char.IsLetter(letter) && Shaped[end.Content - 2].Text == " ";
}
