using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using Portfolio.Pictures.Png;

namespace Portfolio.Pictures.Drawing;

/// <summary>A picture in the making, of one ground and a few inks that do not lie over one another.</summary>
/// <remarks>With sixteen colours in all a pixel takes half a byte, and the file half the time and two thirds of the size.</remarks>
internal sealed class Canvas : IDisposable
{
    private readonly int _width;
    private readonly int _height;
    private readonly Rgb _ground;
    private readonly ImmutableArray<Ink> _inks;

    // The numbers of colours: 0 is the ground, then come the levels of the first ink, of the second, and so on. Lent, since arrays of this
    // size are expensive to come by: each would be a reason to collect the whole heap.
    private readonly byte[] _pixels;

    public Canvas(int width, int height, Rgb ground, ImmutableArray<Ink> inks)
    {
        (_width, _height, _ground, _inks) = (width, height, ground, inks);
        _pixels = ArrayPool<byte>.Shared.Rent(width * height);
        _pixels.AsSpan(0, width * height).Clear();
    }

    public int LevelsOf(int ink) => _inks[ink].Levels;

    /// <summary>Puts ink where a glyph is. Where it shares a pixel with the glyph before, both cover their parts of it.</summary>
    /// <param name="glyph">What to fill, in the ink's levels.</param>
    /// <param name="x">Where the pixel with its origin lies, from the left; what is outside of the picture is left out.</param>
    /// <param name="baseline">Likewise, from the top.</param>
    /// <param name="ink">The number of the ink.</param>
    public void Draw(GlyphMask glyph, int x, int baseline, int ink)
    {
        var (below, most) = ((byte)LastColourBefore(ink), (byte)_inks[ink].Levels);
        var (left, top) = (x + glyph.Left, baseline + glyph.Top);
        var (first, last) = (Math.Max(0, -left), Math.Min(glyph.Width, _width - left));
        for (var row = Math.Max(0, -top); row < Math.Min(glyph.Height, _height - top); row++)
        {
            var levels = glyph.Levels.AsSpan(row * glyph.Width, glyph.Width);
            var pixels = _pixels.AsSpan((top + row) * _width, _width);
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
        var colour = (byte)(LastColourBefore(ink) + _inks[ink].Levels);
        for (var row = top; row < top + thickness; row++) _pixels.AsSpan((row * _width) + left, length).Fill(colour);
    }

    public byte[] ToPng() => PngWriter.Write(
        _width, _pixels.AsSpan(0, _width * _height), [new(_ground), .. _inks.SelectMany(ink => Ramp.Of(_ground, ink.Colour, ink.Levels)).Select(colour => new PngColour(colour))]);

    public void Dispose() => ArrayPool<byte>.Shared.Return(_pixels);

    private int LastColourBefore(int ink)
    {
        var colour = 0;
        for (var before = 0; before < ink; before++) colour += _inks[before].Levels;
        return colour;
    }
}
