using Portfolio.Downloads.Typesetting;
using Portfolio.Pictures;
using Portfolio.Pictures.Cards;
using Portfolio.Pictures.Typesetting;
using Portfolio.Theme.Tokens;

namespace Portfolio.Site.Pictures;

/// <summary>What draws cards and icons in the theme's fonts and in its colours by day. It keeps the outlines that it has read, and the icons that it has drawn.</summary>
/// <param name="palette">The colours.</param>
/// <param name="drawsCards">False where icons alone are wanted: they do with one font.</param>
internal sealed class Drawing(Palette palette, bool drawsCards)
{
    /// <summary>Null where icons alone are wanted.</summary>
    public CardRenderer? Cards { get; } = !drawsCards ? null : new(
        new CardFonts(FontsOf(FontCut.Display), FontsOf(FontCut.Regular)),
        new CardColours(Of(palette.Paper), Of(palette.Ink), Of(palette.Quiet), Of(palette.Line), Of(palette.Accent)));

    public SiteIcons Icons { get; } = new(FontsOf(FontCut.Semibold), palette);

    public static Rgb Of(Colour colour) => new(colour.Red, colour.Green, colour.Blue);

    private static FontChoice FontsOf(FontCut wanted) => new(ThemeFonts.All[wanted], character => ThemeFonts.All.For(wanted, character));
}
