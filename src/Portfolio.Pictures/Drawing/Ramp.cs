using System.Collections.Immutable;

namespace Portfolio.Pictures.Drawing;

/// <summary>The colours between a ground and an ink, for the pixels that an edge runs through.</summary>
internal static class Ramp
{
    /// <summary>
    /// Between light (2.2), in which dark letters on white get thinner than drawn, and the numbers as they stand in the file (1), in
    /// which light letters on dark do.
    /// </summary>
    private const double Gamma = 1.45;

    /// <summary>As many as there are levels, the ink itself last; the ground is not among them.</summary>
    public static ImmutableArray<Rgb> Of(Rgb ground, Rgb ink, int levels) =>
        [.. Enumerable.Range(1, levels).Select(level => Between(ground, ink, (double)level / levels))];

    private static Rgb Between(Rgb ground, Rgb ink, double share) => new(
        Between(ground.Red, ink.Red, share), Between(ground.Green, ink.Green, share), Between(ground.Blue, ink.Blue, share));

    private static byte Between(byte ground, byte ink, double share)
    {
        var light = (Math.Pow(ground / 255.0, Gamma) * (1 - share)) + (Math.Pow(ink / 255.0, Gamma) * share);
        return (byte)Math.Round(Math.Pow(light, 1 / Gamma) * 255);
    }
}
