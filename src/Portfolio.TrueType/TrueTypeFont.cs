using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Portfolio.TrueType.Layout;
using Portfolio.TrueType.Outlines;
using Portfolio.TrueType.Subsetting;
using Portfolio.TrueType.Tables;

namespace Portfolio.TrueType;

/// <summary>A font with TrueType outlines: what it measures, which glyphs it sets a text with, and subsets of it.</summary>
/// <remarks>Immutable, and safe to use from several threads. All lengths are in font units, <see cref="UnitsPerEm"/> to the em.</remarks>
public sealed class TrueTypeFont
{
    private readonly CmapTable _characters;
    private readonly HmtxTable _metrics;
    private readonly PairKerning? _pairKerning;
    private readonly KernTable? _kernTable;
    private readonly Substitutions? _substitutions;

    private TrueTypeFont(byte[] file)
    {
        Tables = new(file);
        Head = new(Tables.Required("head"));
        Header = new(Tables.Required("hhea"));
        Maximum = new(Tables.Required("maxp"));
        _metrics = new(Tables.Required("hmtx"), Header.MetricCount, GlyphCount);
        _characters = new(Tables.Required("cmap"));
        var outlines = Tables.Required("glyf");
        Outlines = new(outlines, new(Tables.Required("loca"), Head.LongOffsets, GlyphCount, outlines.Length), GlyphCount);
        var names = Tables.Optional("name") is { } name ? new NameTable(name) : null;
        FamilyName = names?.Family ?? "Unnamed";
        PostScriptName = FontName.Of(names?.PostScriptName ?? FamilyName);
        Style = FontStyle.Read(Tables, Header);
        _pairKerning = Tables.Optional("GPOS") is { } gpos ? new(gpos, GlyphCount) : null;
        _kernTable = _pairKerning is not { HasPairs: true } && Tables.Optional("kern") is { } kern ? new(kern) : null;
        _substitutions = Tables.Optional("GSUB") is { } gsub ? new(gsub, GlyphCount) : null;
    }

    public string FamilyName { get; }

    /// <summary>The name that a PDF calls the font by: printable ASCII without the characters that PDF or PostScript reserve.</summary>
    public string PostScriptName { get; }

    public int UnitsPerEm => Head.UnitsPerEm;

    public int GlyphCount => Maximum.GlyphCount;

    /// <summary>The box that every outline of the font fits into.</summary>
    public GlyphBox Box => Head.Box;

    public FontStyle Style { get; }

    internal TableDirectory Tables { get; }

    internal HeadTable Head { get; }

    internal HheaTable Header { get; }

    internal MaxpTable Maximum { get; }

    internal GlyfTable Outlines { get; }

    /// <exception cref="FontFormatException">The bytes are no usable TrueType font.</exception>
    public static TrueTypeFont Read(ReadOnlySpan<byte> bytes) => new(bytes.ToArray());

    /// <summary>The same without a copy of the bytes, which nobody can change.</summary>
    /// <exception cref="FontFormatException">The bytes are no usable TrueType font.</exception>
    public static TrueTypeFont Read(ImmutableArray<byte> bytes) => new(ImmutableCollectionsMarshal.AsArray(bytes) ?? []);

    /// <summary>0, the glyph for what is missing, for a character that the font lacks.</summary>
    public int GlyphOf(Rune character)
    {
        var glyph = _characters.GlyphOf(character);
        return glyph < GlyphCount ? glyph : 0;
    }

    /// <summary>How far the glyph moves on, without kerning.</summary>
    public int AdvanceOf(int glyph) => _metrics.Advance(glyph);

    public int LeftSideBearingOf(int glyph) => _metrics.LeftSideBearing(glyph);

    /// <summary>What the pair is moved apart by, or together where it is negative.</summary>
    public int KerningBetween(int left, int right) =>
        _pairKerning is { HasPairs: true } ? _pairKerning.Between(left, right) : _kernTable?.Between(left, right) ?? 0;

    /// <summary>The glyphs that the text is set with, in the order of reading.</summary>
    /// <remarks>
    /// For scripts that need no more than one glyph after the other (Latin, Greek, Cyrillic, Hebrew, Chinese) and for Arabic, whose letters are joined. Accents that stand behind their letter
    /// are drawn with it; characters that show nothing by nature (joiners, variation selectors, soft hyphens) belong to the
    /// glyph before them.
    /// </remarks>
    public ImmutableArray<ShapedGlyph> Shape(string text, FontFeatures features = FontFeatures.Ligatures)
    {
        var glyphs = new List<ShapedGlyph>(text.Length);
        var (place, last) = (0, default(Rune));
        foreach (var character in text.EnumerateRunes())
        {
            var length = character.Utf16SequenceLength;
            var composed = glyphs.Count > 0 ? Composition.Of(last, character) : null;
            if (composed is { } letter && GlyphOf(letter) is > 0 and var glyph)
            {
                glyphs[^1] = glyphs[^1] with { Id = glyph, Length = glyphs[^1].Length + length };
                last = letter;
            }
            else if (!Invisible.Contains(character))
            {
                glyphs.Add(new(GlyphOf(character), place, length, 0));
                last = character;
            }
            else if (glyphs.Count > 0)
            {
                glyphs[^1] = glyphs[^1] with { Length = glyphs[^1].Length + length };
            }
            place += length;
        }
        if (_substitutions is not null && ArabicJoining.Contains(text))
            _substitutions.Join(glyphs, ArabicJoining.FormsOf([.. glyphs.Select(glyph => Rune.GetRuneAt(text, glyph.Start))]));
        _substitutions?.Apply(glyphs, features);
        var shaped = ImmutableArray.CreateBuilder<ShapedGlyph>(glyphs.Count);
        for (var i = 0; i < glyphs.Count; i++)
        {
            var kerning = i + 1 < glyphs.Count ? KerningBetween(glyphs[i].Id, glyphs[i + 1].Id) : 0;
            shaped.Add(glyphs[i] with { Advance = AdvanceOf(glyphs[i].Id) + kerning });
        }
        return shaped.MoveToImmutable();
    }

    /// <summary>The glyph's shape, read anew each time.</summary>
    /// <exception cref="FontFormatException">The outline is broken.</exception>
    public GlyphOutline OutlineOf(int glyph) => OutlineReader.Read(Outlines, glyph, GlyphCount);

    /// <summary>A font of the given glyphs alone: the first gets the number 0, the second 1, and so on; one may be named several times.</summary>
    /// <param name="glyphs">The first must be 0, the glyph for what is missing.</param>
    /// <exception cref="FontFormatException">The outline of a glyph is broken.</exception>
    public FontSubset Subset(IReadOnlyList<int> glyphs) => new FontSubsetter(this).Subset(glyphs);
}
