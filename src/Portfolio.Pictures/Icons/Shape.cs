using System.Globalization;
using System.Text;
using Portfolio.TrueType.Outlines;

namespace Portfolio.Pictures.Icons;

/// <summary>Closed lines that are drawn, moved, and written as SVG.</summary>
internal static class Shape
{
    public static Contour Rectangle(double left, double bottom, double width, double height)
    {
        OutlinePoint[] corners = [new(left, bottom), new(left, bottom + height), new(left + width, bottom + height), new(left + width, bottom)];
        return new([.. corners.Select((corner, index) => new Curve(corner, null, corners[(index + 1) % 4]))]);
    }

    /// <summary>Scaled about the origin, and then moved.</summary>
    public static Contour Moved(Contour contour, double scale, double x, double y)
    {
        OutlinePoint Place(OutlinePoint point) => new((point.X * scale) + x, (point.Y * scale) + y);
        return new([.. contour.Curves.Select(curve => new Curve(Place(curve.Start), curve.Control is { } control ? Place(control) : null, Place(curve.End)))]);
    }

    /// <summary>SVG 2, 9.3: the line as path data, y downwards.</summary>
    public static void AppendPath(StringBuilder path, Contour contour, double height)
    {
        path.Append('M');
        Append(contour.Curves[0].Start);
        foreach (var curve in contour.Curves)
        {
            path.Append(curve.Control is null ? 'L' : 'Q');
            if (curve.Control is { } control)
            {
                Append(control);
                path.Append(' ');
            }
            Append(curve.End);
        }
        path.Append('Z');

        void Append(OutlinePoint point) => path.Append(CultureInfo.InvariantCulture, $"{point.X:0.##} {height - point.Y:0.##}");
    }
}
