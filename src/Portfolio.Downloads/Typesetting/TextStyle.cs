using Portfolio.Pdf;

namespace Portfolio.Downloads.Typesetting;

/// <summary>How words look.</summary>
/// <param name="Cut">The font.</param>
/// <param name="Size">In points.</param>
/// <param name="Color">The ink.</param>
/// <param name="Rise">How far above the baseline, in points.</param>
/// <param name="Decoration">A line under or through the words.</param>
public readonly record struct TextStyle(FontCut Cut, double Size, RgbColor Color, double Rise = 0, TextDecoration Decoration = TextDecoration.None)
{
    public TextStyle Slanted() => this with
    {
        Cut = Cut switch
        {
            FontCut.Regular => FontCut.Italic,
            FontCut.Semibold or FontCut.Display => FontCut.SemiboldItalic,
            // Emphasis within italics is upright.
            FontCut.Italic => FontCut.Regular,
            _ => FontCut.Semibold,
        },
    };

    public TextStyle Strengthened() => this with
    {
        Cut = Cut switch
        {
            FontCut.Regular => FontCut.Semibold,
            FontCut.Italic => FontCut.SemiboldItalic,
            var strong => strong,
        },
    };

    /// <summary>For code, at the size where its small letters are as tall as those around it. In headings it looks as they do.</summary>
    public TextStyle Monospaced() => Cut is FontCut.Regular or FontCut.Italic
        ? this with { Cut = FontCut.Monospaced, Size = Math.Max(Size * 0.95, Math.Min(Size, Typography.SmallestText)) }
        : this;

    /// <param name="direction">1 for superior, -1 for inferior figures and letters.</param>
    public TextStyle Shifted(int direction) => this with { Size = Size * 0.7, Rise = Rise + (Size * (direction > 0 ? 0.33 : -0.14)) };
}

/// <summary>A line that goes with words.</summary>
public enum TextDecoration
{
    None,
    Underline,
    Strikethrough,
}
