using System.Diagnostics.CodeAnalysis;
using Portfolio.Model.Settings;
using Portfolio.Pdf;

namespace Portfolio.Downloads.Typesetting;

/// <summary>Sizes, spaces and colours of a document, in points. Everything follows from the size of the text.</summary>
public sealed record Typography
{
    /// <summary>Below this, text is not set: it must be read on paper without glasses.</summary>
    public const double SmallestText = 9.5;

    private const double UsualText = 10.4;

    private readonly double _tightness;

    public Typography()
    {
    }

    [SetsRequiredMembers]
    private Typography(Typography usual, double tightness)
        : this(usual)
    {
        _tightness = tightness;
    }

    public required Paper Paper { get; init; }

    public double TextSize => UsualText - ((UsualText - SmallestText) * _tightness);

    public DocumentColors Colors { get; init; } = new();

    public RgbColor Ink => RgbColor.FromHex(Colors.Ink);

    public RgbColor Quiet => RgbColor.FromHex(Colors.Quiet);

    public RgbColor Accent => RgbColor.FromHex(Colors.Accent);

    public RgbColor Hairline => Between(RgbColor.FromHex(Colors.Line), Quiet, 0.15);

    public (double Width, double Height) Page => Paper == Paper.Letter ? (612, 792) : (595.276, 841.89);

    public double SideMargin => (Paper == Paper.Letter ? 80 : 74) - (12 * _tightness);

    public double TopMargin => 64 - (14 * _tightness);

    public double BottomMargin => 64 - (14 * _tightness);

    public double Measure => Page.Width - (2 * SideMargin);

    public double ColumnHeight => Page.Height - TopMargin - BottomMargin;

    public double Leading => TextSize * (1.3 + (0.06 * Air));

    public double NameSize => TextSize * 2.5;

    public double SectionSize => TextSize * 1.34;

    public double SmallSize => TextSize * 0.86;

    /// <summary>The room that the mark of a list's item hangs in.</summary>
    public double ListIndent => TextSize * 1.25;

    public double SectionSpace => TextSize * 1.55 * Air;

    public double EntrySpace => TextSize * 0.95 * Air;

    public double ParagraphSpace => TextSize * 0.42 * Air;

    public double ItemSpace => TextSize * 0.2 * Air;

    /// <summary>The space between blocks, as a part of what it usually is.</summary>
    private double Air => 1 - (0.35 * _tightness);

    public TextStyle Text => new(FontCut.Regular, TextSize, Ink);

    /// <summary>The same closer and smaller.</summary>
    /// <param name="tightness">From 0, as usual, to 1, where text has its smallest size.</param>
    public Typography Tightened(double tightness) => new(this, Math.Clamp(tightness, 0, 1));

    private static RgbColor Between(RgbColor one, RgbColor other, double part) =>
        new(one.Red + ((other.Red - one.Red) * part), one.Green + ((other.Green - one.Green) * part), one.Blue + ((other.Blue - one.Blue) * part));
}
