namespace Portfolio.TrueType.Outlines;

/// <summary>A point as the font stores it.</summary>
/// <param name="Place">In font units.</param>
/// <param name="IsOnCurve">False for a control point.</param>
/// <param name="EndsContour">The next point, if any, starts another contour.</param>
internal readonly record struct ContourPoint(OutlinePoint Place, bool IsOnCurve, bool EndsContour);
