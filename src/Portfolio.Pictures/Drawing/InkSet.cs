using System.Collections.Immutable;
using Portfolio.Pictures.Png;

namespace Portfolio.Pictures.Drawing;

/// <summary>A ground and a few inks, with all the colours of a picture that is drawn with them: worked out once for many pictures.</summary>
internal sealed class InkSet(Rgb ground, ImmutableArray<Ink> inks)
{
    /// <summary>0 is the ground, then come the levels of the first ink, of the second, and so on.</summary>
    public ImmutableArray<PngColour> Colours { get; } = [new(ground), .. inks.SelectMany(ink => Ramp.Of(ground, ink.Colour, ink.Levels)).Select(colour => new PngColour(colour))];

    public int LevelsOf(int ink) => inks[ink].Levels;

    public int LastColourBefore(int ink)
    {
        var colour = 0;
        for (var before = 0; before < ink; before++) colour += inks[before].Levels;
        return colour;
    }
}
