using System.Buffers;
using System.Runtime.Intrinsics;
using Portfolio.Pictures.Png;

namespace Portfolio.Pictures.Drawing;

/// <summary>A picture in the making, of one ground and a few inks that do not lie over one another.</summary>
/// <remarks>With sixteen colours in all a pixel takes half a byte, and the file half the time and two thirds of the size.</remarks>
internal sealed class Canvas : IDisposable
{
    private readonly int _width;
    private readonly int _height;
    private readonly InkSet _inks;

    // The numbers of colours. Lent, since arrays of this size are expensive to come by: each would be a reason to collect the whole heap.
    private readonly byte[] _pixels;

    /// <summary>Two thirds of the rows of a card stay empty: what lies in them is what the array held before.</summary>
    private readonly bool[] _isDrawn;

    private PackedRows? _packed;

    public Canvas(int width, int height, InkSet inks)
    {
        (_width, _height, _inks) = (width, height, inks);
        _pixels = ArrayPool<byte>.Shared.Rent(width * height);
        _isDrawn = new bool[height];
    }

    public int LevelsOf(int ink) => _inks.LevelsOf(ink);

    /// <summary>Puts ink where a glyph is. Where it shares a pixel with the glyph before, both cover their parts of it.</summary>
    /// <param name="glyph">What to fill, in the ink's levels.</param>
    /// <param name="x">Where the pixel with its origin lies, from the left; what is outside of the picture is left out.</param>
    /// <param name="baseline">Likewise, from the top.</param>
    /// <param name="ink">The number of the ink.</param>
    public void Draw(GlyphMask glyph, int x, int baseline, int ink)
    {
        var (below, most) = ((byte)_inks.LastColourBefore(ink), (byte)_inks.LevelsOf(ink));
        var (left, top) = (x + glyph.Left, baseline + glyph.Top);
        var (first, last) = (Math.Max(0, -left), Math.Min(glyph.Width, _width - left));
        for (var row = Math.Max(0, -top); row < Math.Min(glyph.Height, _height - top); row++)
        {
            var levels = glyph.Levels.AsSpan(row * glyph.Width, glyph.Width);
            var pixels = Row(top + row);
            var column = first;
            for (; column <= last - Vector128<byte>.Count; column += Vector128<byte>.Count)
                DrawSixteen(levels[column..], pixels[(left + column)..], below, most);
            for (; column < last; column++)
            {
                if (levels[column] == 0) continue;
                ref var pixel = ref pixels[left + column];
                pixel = (byte)(below + Math.Min(most, levels[column] + Math.Max(0, pixel - below)));
            }
        }
    }

    /// <summary>The same for sixteen pixels at a time.</summary>
    private static void DrawSixteen(ReadOnlySpan<byte> levels, Span<byte> pixels, byte below, byte most)
    {
        var (level, before) = (Vector128.Create(levels), Vector128.Create<byte>(pixels));
        var after = Vector128.Create(below) + Vector128.Min(Vector128.Create(most), level + Vector128.SubtractSaturate(before, Vector128.Create(below)));
        Vector128.ConditionalSelect(Vector128.Equals(level, Vector128<byte>.Zero), before, after).CopyTo(pixels);
    }

    /// <summary>A line from left to right.</summary>
    public void DrawRule(int left, int top, int length, int thickness, int ink)
    {
        var colour = (byte)(_inks.LastColourBefore(ink) + _inks.LevelsOf(ink));
        for (var row = top; row < top + thickness; row++) Row(row).Slice(left, length).Fill(colour);
    }

    /// <summary>Networks fetch the picture and no visitor waits for it; but a build waits for hundreds to be packed.</summary>
    public byte[] ToPng() => PngWriter.Write(_width, _pixels.AsSpan(0, _width * _height), _inks.Colours, isHasty: true, new(_isDrawn, _packed));

    /// <summary>The rows that are drawn on, to be put into other pictures of this size and these inks; null where there are none.</summary>
    public PackedRows? Pack() => Array.IndexOf(_isDrawn, true) is >= 0 and var first
        ? PngWriter.Pack(_width, _pixels.AsSpan(0, _width * _height), _inks.Colours, (first, Array.LastIndexOf(_isDrawn, true) + 1), new(_isDrawn))
        : null;

    /// <summary>Puts rows of another picture into this one, once and last. False where something is drawn so near to them that it is better packed with them.</summary>
    public bool TryPut(PackedRows rows)
    {
        var (first, end) = (rows.First - PngRows.ManyRows, rows.First + rows.Count + PngRows.ManyRows);
        if (first < 0 || end > _height || _isDrawn.AsSpan(first..end).Contains(true)) return false;
        _isDrawn.AsSpan(rows.First, rows.Count).Fill(true);
        _packed = rows;
        return true;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_pixels);

    /// <summary>A row to be drawn on.</summary>
    private Span<byte> Row(int row)
    {
        var pixels = _pixels.AsSpan(row * _width, _width);
        if (!_isDrawn[row]) pixels.Clear();
        _isDrawn[row] = true;
        return pixels;
    }
}
