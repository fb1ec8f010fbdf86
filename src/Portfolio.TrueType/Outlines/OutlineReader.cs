using System.Collections.Immutable;
using Portfolio.TrueType.Tables;

namespace Portfolio.TrueType.Outlines;

/// <summary>Turns the points that a font stores into curves.</summary>
internal static class OutlineReader
{
    /// <summary>Fonts nest twice at most; what goes deeper is made of itself.</summary>
    private const int DeepestNesting = 8;

    /// <exception cref="FontFormatException">The outline is broken, or the glyph is made of itself.</exception>
    public static GlyphOutline Read(GlyfTable glyphs, int glyph, int glyphCount)
    {
        var points = PointsOf(glyphs, glyph, glyphCount, 0);
        var contours = ImmutableArray.CreateBuilder<Contour>();
        for (var start = 0; start < points.Count;)
        {
            var end = start;
            while (!points[end].EndsContour) end++;
            if (end - start >= 2) contours.Add(ContourOf(points.GetRange(start, end - start + 1)));
            start = end + 1;
        }
        return new(contours.DrainToImmutable());
    }

    private static List<ContourPoint> PointsOf(GlyfTable glyphs, int glyph, int glyphCount, int depth)
    {
        var data = glyphs.Of(glyph);
        if (data.Length == 0) return [];
        if (depth > DeepestNesting) throw data.Fault($"glyph {glyph} is made of itself");
        var contours = data.I16(0);
        if (contours >= 0) return SimpleOutline.Read(data, contours);
        return CompositeOutline.Read(data, part => part < glyphCount
            ? PointsOf(glyphs, part, glyphCount, depth + 1)
            : throw data.Fault($"glyph {glyph} is made of glyph {part}, which does not exist"));
    }

    /// <summary>Between two control points lies a point of the curve that is not stored: half-way.</summary>
    private static Contour ContourOf(List<ContourPoint> points)
    {
        var first = points.FindIndex(point => point.IsOnCurve);
        var start = first >= 0 ? points[first].Place : OutlinePoint.Between(points[^1].Place, points[0].Place);
        var curves = ImmutableArray.CreateBuilder<Curve>(points.Count);
        var (at, control) = (start, default(OutlinePoint?));
        // From the point after the first on the curve, round to it again; from the very first where all are control points.
        for (var i = 1; i <= points.Count; i++)
        {
            var point = points[first >= 0 ? (first + i) % points.Count : i - 1];
            if (point.IsOnCurve) Draw(point.Place);
            else if (control is { } before) Draw(OutlinePoint.Between(before, point.Place));
            if (!point.IsOnCurve) control = point.Place;
        }
        if (at != start || control is not null) Draw(start);
        return new(curves.DrainToImmutable());

        void Draw(OutlinePoint end)
        {
            if (at != end || control is not null) curves.Add(new(at, control, end));
            (at, control) = (end, null);
        }
    }
}
