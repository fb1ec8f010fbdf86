using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Portfolio.Downloads.Typesetting.Direction;

namespace Portfolio.Downloads.Typesetting;

/// <summary>The glyphs of a paragraph with the places where a line may end.</summary>
/// <param name="capacity">About how many glyphs it will have.</param>
public sealed class ShapedParagraph(int capacity)
{
    /// <summary>No character before those of Hebrew runs from right to left.</summary>
    private const char FirstRightToLeft = '\u0590';

    private readonly List<SetGlyph> _glyphs = new(capacity);
    private readonly List<LineEnd> _ends = [];
    private readonly List<double> _positions = new(capacity + 1) { 0 };
    private int[]? _levels;

    public IReadOnlyList<SetGlyph> Glyphs => _glyphs;

    /// <summary>In order; the last is the end of the paragraph.</summary>
    public IReadOnlyList<LineEnd> Ends => _ends;

    /// <summary>Its first letter is of a script that runs from right to left.</summary>
    public bool IsRightToLeft { get; private set; }

    public ImmutableArray<SetGlyph> GlyphsOf(int start, int end) => [.. CollectionsMarshal.AsSpan(_glyphs)[start..end]];

    public double WidthOf(int start, int end) => _positions[end] - _positions[start];

    /// <summary>Whether the last word of the line has one letter, and belongs to what follows: "I", "a", a Polish or Czech preposition.</summary>
    public bool EndsInOneLetter(LineEnd end) =>
        end is { IsForced: false, Content: > 1 } && end.Next > end.Content
        && _glyphs[end.Content - 1].Text is [var letter] && char.IsLetter(letter) && _glyphs[end.Content - 2].Text == " ";

    /// <summary>Puts in the ends of lines that a word needs which is wider than the line: behind marks of addresses, else anywhere.</summary>
    public void Relieve(double measure)
    {
        var start = 0;
        foreach (var end in _ends.ToList())
        {
            if (WidthOf(start, end.Content) > measure) Relieve(start, end.Content, measure);
            start = end.Next;
        }
        _ends.Sort((left, right) => left.Content.CompareTo(right.Content));
    }

    internal void Add(SetGlyph glyph, bool isBreak)
    {
        if (Joins(glyph))
        {
            _glyphs[^1] = _glyphs[^1] with { Text = _glyphs[^1].Text + glyph.Text, IsUnseen = true };
            if (isBreak && EndHere is null) _ends.Add(new(_glyphs.Count - 1, _glyphs.Count, IsForced: false));
            return;
        }
        // Signs between things stay with what stands before them.
        if (glyph.Text is "·" or "•" or "|" or "–" or "—" && EndHere is { IsForced: false }) _ends.RemoveAt(_ends.Count - 1);
        // A hyphen at the end of a line ("pre- and postwar") would be taken for one of hyphenation, and dropped.
        if (isBreak && _glyphs is not [.., { Text: "-" or "\u2010" }]) _ends.Add(new(_glyphs.Count, _glyphs.Count + 1, IsForced: false));
        _glyphs.Add(glyph);
        _positions.Add(_positions[^1] + glyph.Advance);
    }

    /// <summary>A place between characters where a line may end: in a word with a hyphen, between ideographs with nothing.</summary>
    internal void AddDivision(SetGlyph? hyphen)
    {
        if (EndHere is null) _ends.Add(new(_glyphs.Count, _glyphs.Count, IsForced: false) { Hyphen = hyphen });
    }

    /// <summary>Ends the line here. The glyph of a space keeps the words apart for those who extract them.</summary>
    internal void EndLine(GlyphRun run)
    {
        // A line with nothing to see would be a hole: its pictograph goes before what stands on the next.
        var isUnseen = _glyphs is [.., { IsUnseen: true }] && (_ends.LastOrDefault()?.Next ?? 0) == _glyphs.Count - 1;
        var space = run.Font.GlyphOf(new Rune(' '));
        Add(new(run, space, " ", 0), isBreak: false);
        if (!isUnseen) _ends.Add(new(_glyphs.Count - 1, _glyphs.Count, IsForced: true));
    }

    internal void End()
    {
        _ends.Add(new(_glyphs.Count, _glyphs.Count, IsForced: true));
        if (!_glyphs.Exists(glyph => glyph.Text[0] >= FirstRightToLeft)) return;
        var classes = _glyphs.Select(glyph => BidiClasses.Of(Rune.GetRuneAt(glyph.Text, 0))).ToList();
        if (!classes.Exists(item => item is BidiClass.Right or BidiClass.Arabic)) return;
        var (level, levels) = BidiLevels.Of([.. _glyphs.Select(glyph => glyph.Text)], classes);
        (IsRightToLeft, _levels) = (level == 1, levels);
    }

    /// <summary>The level of each of some glyphs (UAX #9); null in a paragraph that runs from left to right as a whole.</summary>
    internal int[]? LevelsOf(int start, int end) => _levels?[start..end];

    /// <summary>The end of a line behind the last glyph, where there is one.</summary>
    private LineEnd? EndHere => _ends is [.., var end] && end.Next == _glyphs.Count ? end : null;

    /// <summary>What is not seen is one blank with the spaces beside it: a sentence has no hole where a picture was.</summary>
    private bool Joins(SetGlyph glyph) =>
        _glyphs is [.., var before] && EndHere is not { IsForced: true }
        && (before.IsUnseen ? glyph.IsUnseen || glyph.Text == " " : glyph.IsUnseen && before.Text == " ");

    /// <summary>An address may go on behind each slash, so that it need not begin a line; what is still too wide is parted where the line is full.</summary>
    private void Relieve(int start, int end, double measure)
    {
        var part = start;
        for (var i = start; i < end; i++)
        {
            var isLast = i + 1 == end;
            if (!isLast && (_glyphs[i].Text != "/" || _glyphs[i + 1].Text == "/")) continue;
            if (WidthOf(part, i + 1) > measure) Part(part, i + 1, measure);
            if (!isLast) _ends.Add(new(i + 1, i + 1, IsForced: false));
            part = i + 1;
        }
    }

    private void Part(int start, int end, double measure)
    {
        var line = start;
        var mark = -1;
        for (var i = start; i < end; i++)
        {
            while (WidthOf(line, i + 1) > measure && i > line)
            {
                line = mark > line ? mark : i;
                _ends.Add(new(line, line, IsForced: false));
            }
            if (_glyphs[i].Text is "." or "-" or "_" or "?" or "&" or "=" or "@") mark = i + 1;
        }
    }
}

/// <summary>Where a line may end.</summary>
/// <param name="Content">The glyph behind the last one of the line; a space there belongs to the line but has no width.</param>
/// <param name="Next">The first glyph of the next line.</param>
/// <param name="IsForced">The line must end here.</param>
public sealed record LineEnd(int Content, int Next, bool IsForced)
{
    /// <summary>Where a word is divided; else null.</summary>
    public SetGlyph? Hyphen { get; init; }
}
