using System.Collections.Immutable;

namespace Portfolio.TrueType.Outlines;

/// <summary>The shape of a glyph: what lies inside its contours by the nonzero winding rule is ink.</summary>
/// <remarks>In font units, y upwards. Empty for a glyph that shows nothing, such as the space.</remarks>
public sealed record GlyphOutline(ImmutableArray<Contour> Contours)
{
    public static GlyphOutline Empty { get; } = new(ImmutableArray<Contour>.Empty);
}

/// <summary>A closed line: the last curve ends where the first starts.</summary>
public sealed record Contour(ImmutableArray<Curve> Curves);

/// <summary>A quadratic Bézier curve; a straight line where its control point is null.</summary>
public readonly record struct Curve(OutlinePoint Start, OutlinePoint? Control, OutlinePoint End);

public readonly record struct OutlinePoint(double X, double Y)
{
    public static OutlinePoint Between(OutlinePoint one, OutlinePoint other) => new((one.X + other.X) / 2, (one.Y + other.Y) / 2);
}
