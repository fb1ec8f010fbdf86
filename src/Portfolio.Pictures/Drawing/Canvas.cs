using System.Buffers;
using System.Collections.Immutable;
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

    // The numbers of colours: 0 is the ground, then come the levels of the first ink, of the second, and so on. Lent, as the areas of a Coverage are.
    private readonly byte[] _pixels;

    public Canvas(int width, int height, Rgb ground, ImmutableArray<Ink> inks)
    {
        (_width, _height, _ground, _inks) = (width, height, ground, inks);
        _pixels = ArrayPool<byte>.Shared.Rent(width * height);
        _pixels.AsSpan(0, width * height).Clear();
    }

    /// <summary>Puts ink where the outlines are.</summary>
    /// <param name="coverage">What to fill.</param>
    /// <param name="left">Where it lies, in whole pixels; what lies outside the picture is left out.</param>
    /// <param name="top">Likewise.</param>
    /// <param name="ink">The number of the ink.</param>
    public void Draw(Coverage coverage, int left, int top, int ink)
    {
        var (below, levels) = (LastColourBefore(ink), _inks[ink].Levels);
        var rented = ArrayPool<float>.Shared.Rent(coverage.Width);
        var inside = rented.AsSpan(0, coverage.Width);
        for (var row = Math.Max(0, -top); row < Math.Min(coverage.Height, _height - top); row++)
        {
            var (start, end) = coverage.Row(row, inside);
            var pixels = _pixels.AsSpan((top + row) * _width, _width);
            for (var x = Math.Max(start, -left); x < Math.Min(end, _width - left); x++)
            {
                var level = (int)((inside[x] * levels) + 0.5f);
                if (level > 0) pixels[left + x] = (byte)(below + level);
            }
        }
        ArrayPool<float>.Shared.Return(rented);
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
