namespace Portfolio.TrueType;

/// <summary>What a font can do beyond its plain glyphs. A font that lacks a feature ignores it.</summary>
[Flags]
public enum FontFeatures
{
    None = 0,

    /// <summary>The standard ligatures (<c>liga</c>): fi, ff and their like.</summary>
    Ligatures = 1,

    /// <summary>Figures as wide as they are (<c>pnum</c>), for running text.</summary>
    ProportionalFigures = 2,

    /// <summary>Figures with ascenders and descenders (<c>onum</c>), which sit quietly among small letters.</summary>
    OldStyleFigures = 4,
}
