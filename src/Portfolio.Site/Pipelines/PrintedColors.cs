using Portfolio.Downloads;
using Portfolio.Theme.Tokens;

namespace Portfolio.Site.Pipelines;

/// <summary>The colours of the theme by day, for the PDFs.</summary>
internal static class PrintedColors
{
    private static readonly Colour White = new(0xFF, 0xFF, 0xFF);

    /// <summary>Colours of text that are chosen for another ground, and cannot be read on white paper, stay those of the documents.</summary>
    public static DocumentColors Of(Palette palette)
    {
        var usual = new DocumentColors();
        return new()
        {
            Ink = OnWhite(palette.Ink, usual.Ink),
            Quiet = OnWhite(palette.Quiet, usual.Quiet),
            Line = Value(palette.Line),
            Accent = OnWhite(palette.Accent, usual.Accent),
        };
    }

    /// <summary>WCAG 2.2, 1.4.3.</summary>
    private static int OnWhite(Colour colour, int usual) => Colour.Contrast(colour, White) >= 4.5 ? Value(colour) : usual;

    private static int Value(Colour colour) => (colour.Red << 16) | (colour.Green << 8) | colour.Blue;
}
