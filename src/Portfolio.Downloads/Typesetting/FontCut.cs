namespace Portfolio.Downloads.Typesetting;

/// <summary>The cuts of the family that documents are set in.</summary>
public enum FontCut
{
    Regular,
    Italic,
    Semibold,
    SemiboldItalic,

    /// <summary>Drawn for large sizes: the name and the headings.</summary>
    Display,

    /// <summary>For code: every character as wide as any other.</summary>
    Monospaced,
}
