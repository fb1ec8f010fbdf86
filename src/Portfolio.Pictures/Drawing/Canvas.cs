using System.Buffers;
using System.Collections.Immutable;
using Portfolio.Pictures.Png;

namespace Portfolio.Pictures.Drawing;

/// <summary>A picture in the making, of one ground and a few inks that do not lie over one another.</summary>
/// <remarks>With sixteen colours in all a pixel takes half a byte, and the file half the time and two thirds of the size.</remarks>
internal sealed class Canvas(int width, int height, Rgb ground, ImmutableArray<Ink> inks)
{
    /// <summary>The numbers of colours: 0 is the ground, then come the levels of the first ink, of the second, and so on.</summary>
    private readonly byte[] _pixels = new byte[width * height];

    /// <summary>Puts ink where the outlines are.</summary>
    /// <param name="coverage">What to fill.</param>
    /// <param name="left">Where it lies, in whole pixels; what lies outside the picture is left out.</param>
    /// <param name="top">Likewise.</param>
    /// <param name="ink">The number of the ink.</param>
    public void Draw(Coverage coverage, int left, int top, int ink)
    {
        var (below, levels) = (LastColourBefore(ink), inks[ink].Levels);
        var rented = ArrayPool<float>.Shared.Rent(coverage.Width);
        var inside = rented.AsSpan(0, coverage.Width);
        for (var row = Math.Max(0, -top); row < Math.Min(coverage.Height, height - top); row++)
        {
            if (!coverage.Row(row, inside)) continue;
            var pixels = _pixels.AsSpan((top + row) * width, width);
            for (var x = Math.Max(0, -left); x < Math.Min(coverage.Width, width - left); x++)
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
        var colour = (byte)(LastColourBefore(ink) + inks[ink].Levels);
        for (var row = top; row < top + thickness; row++) _pixels.AsSpan((row * width) + left, length).Fill(colour);
    }

    public byte[] ToPng() => PngWriter.Write(
        width, _pixels, [new(ground), .. inks.SelectMany(ink => Ramp.Of(ground, ink.Colour, ink.Levels)).Select(colour => new PngColour(colour))]);

    private int LastColourBefore(int ink)
    {
        var colour = 0;
        for (var before = 0; before < ink; before++) colour += inks[before].Levels;
        return colour;
    }
}
