using System.Runtime.InteropServices;
using System.Text;
using Portfolio.Downloads.Typesetting.Direction;
using Portfolio.TrueType;

namespace Portfolio.Downloads.Typesetting;

/// <summary>The glyphs of a paragraph with the places where a line may end, at no size yet: lengths are in font units.</summary>
/// <param name="capacity">About how many glyphs it will have.</param>
internal sealed class ShapedParagraph(int capacity)
{
    /// <summary>No character before those of Hebrew runs from right to left.</summary>
    private const char FirstRightToLeft = '\u0590';

    private readonly List<ParagraphGlyph> _glyphs = new(capacity);
    private readonly List<LineEnd> _ends = [];
    private readonly List<ShapedRun> _runs = [];
    private int[]? _levels;

    public ReadOnlySpan<ParagraphGlyph> Glyphs => CollectionsMarshal.AsSpan(_glyphs);

    /// <summary>In order; the last is the end of the paragraph.</summary>
    public ReadOnlySpan<LineEnd> Ends => CollectionsMarshal.AsSpan(_ends);

    public IReadOnlyList<ShapedRun> Runs => _runs;

    /// <summary>Its first letter is of a script that runs from right to left.</summary>
    public bool IsRightToLeft { get; private set; }

    /// <summary>The level of each of some glyphs (UAX #9); null in a paragraph that runs from left to right as a whole.</summary>
    public int[]? LevelsOf(int start, int end) => _levels?[start..end];

    /// <returns>The number of the run.</returns>
    public int StartRun(ShapedRun run)
    {
        _runs.Add(run);
        return _runs.Count - 1;
    }

    /// <summary>A glyph that stands for other characters than those that it shows.</summary>
    public ParagraphGlyph GlyphIn(int run, char shown, string text)
    {
        var font = _runs[run].Font;
        var glyph = font.GlyphOf(new Rune(shown));
        return new(run, glyph, text, font.AdvanceOf(glyph));
    }

    public void Add(ParagraphGlyph glyph, bool isBreak)
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
    }

    /// <summary>A place between characters where a line may end: in a word with a hyphen, between ideographs with nothing.</summary>
    public void AddDivision(ParagraphGlyph? hyphen)
    {
        if (EndHere is null) _ends.Add(new(_glyphs.Count, _glyphs.Count, IsForced: false) { Hyphen = hyphen });
    }

    /// <summary>Ends the line here. The glyph of a space keeps the words apart for those who extract them.</summary>
    public void EndLine(int run)
    {
        // A line with nothing to see would be a hole: its pictograph goes before what stands on the next.
        var isUnseen = _glyphs is [.., { IsUnseen: true }] && (_ends.LastOrDefault()?.Next ?? 0) == _glyphs.Count - 1;
        Add(GlyphIn(run, ' ', " ") with { Advance = 0 }, isBreak: false);
        if (!isUnseen) _ends.Add(new(_glyphs.Count - 1, _glyphs.Count, IsForced: true));
    }

    public void End()
    {
        _ends.Add(new(_glyphs.Count, _glyphs.Count, IsForced: true));
        if (!_glyphs.Exists(glyph => glyph.Text[0] >= FirstRightToLeft)) return;
        var classes = _glyphs.Select(glyph => BidiClasses.Of(Rune.GetRuneAt(glyph.Text, 0))).ToList();
        if (!classes.Exists(item => item is BidiClass.Right or BidiClass.Arabic)) return;
        var (level, levels) = BidiLevels.Of([.. _glyphs.Select(glyph => glyph.Text)], classes);
        (IsRightToLeft, _levels) = (level == 1, levels);
    }

    /// <summary>The end of a line behind the last glyph, where there is one.</summary>
    private LineEnd? EndHere => _ends is [.., var end] && end.Next == _glyphs.Count ? end : null;

    /// <summary>What is not seen is one blank with the spaces beside it: a sentence has no hole where a picture was.</summary>
    private bool Joins(in ParagraphGlyph glyph) =>
        _glyphs is [.., var before] && (before.IsUnseen || glyph.IsUnseen) && EndHere is not { IsForced: true }
        && (before.IsUnseen ? glyph.IsUnseen || glyph.Text == " " : before.Text == " ");
}

/// <summary>What glyphs in a row share.</summary>
/// <param name="Font">Whose glyphs they are.</param>
/// <param name="Segment">The number of the segment that they stand for.</param>
internal readonly record struct ShapedRun(TrueTypeFont Font, int Segment);

/// <summary>A glyph of a paragraph.</summary>
/// <param name="Run">The number of its run.</param>
/// <param name="Id">Its number in the run's font.</param>
/// <param name="Text">The characters that it stands for.</param>
/// <param name="Advance">To the next glyph, kerning included, in font units.</param>
internal readonly record struct ParagraphGlyph(int Run, int Id, string Text, int Advance)
{
    /// <summary>As in <see cref="SetGlyph"/>.</summary>
    public bool IsMissing { get; init; }

    /// <summary>As in <see cref="SetGlyph"/>.</summary>
    public bool IsUnseen { get; init; }
}
