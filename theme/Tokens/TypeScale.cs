using System.Globalization;

namespace Portfolio.Theme.Tokens;

/// <summary>
/// Sizes that grow evenly with the window. Sizes are times the browser's own, so that a reader who asks for larger text
/// gets it (WCAG 2.2, 1.4.4).
/// </summary>
public sealed record TypeScale
{
    /// <summary>The width of the narrowest phone, in rem of 16 px.</summary>
    private const double Narrow = 320 / 16.0;

    /// <summary>The width of a 4K screen.</summary>
    private const double Wide = 3840 / 16.0;

    public double NarrowSize { get; init; } = 1;

    public double WideSize { get; init; } = 1.75;

    /// <summary>From one step to the next, on the narrowest phone.</summary>
    public double NarrowRatio { get; init; } = 1.17;

    public double WideRatio { get; init; } = 1.3;

    /// <summary>Of running text, times its size.</summary>
    public double LineHeight { get; init; } = 1.5;

    /// <summary>The size of a step as CSS; 0 is running text, 1 the next larger, -1 the next smaller.</summary>
    public string Step(int step)
    {
        var (from, to) = (NarrowSize * Math.Pow(NarrowRatio, step), WideSize * Math.Pow(WideRatio, step));
        var slope = (to - from) / (Wide - Narrow);
        var (least, most) = (Math.Min(from, to), Math.Max(from, to));
        return string.Create(CultureInfo.InvariantCulture, $"clamp({least:0.####}rem, {from - (slope * Narrow):0.####}rem + {slope * 100:0.####}vw, {most:0.####}rem)");
    }
}
