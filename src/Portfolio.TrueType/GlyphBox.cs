namespace Portfolio.TrueType;

/// <summary>The box around an outline, in font units, y upwards.</summary>
public readonly record struct GlyphBox(int Left, int Bottom, int Right, int Top);
