namespace Portfolio.TrueType.Outlines;

/// <summary>OpenType: glyf, "Composite glyph description": the parts of a glyph that is made of others, as an accented letter is.</summary>
internal static class CompositeOutline
{
    private const int ArgumentsAreWords = 0x0001;
    private const int ArgumentsAreDistances = 0x0002;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;
    private const int OffsetIsScaled = 0x0800;

    /// <summary>Behind the number of contours and the box.</summary>
    private const int HeaderLength = 10;

    /// <summary>More than any letter has; parts of parts of parts could multiply without end.</summary>
    private const int MostPoints = 20_000;

    /// <param name="data">The description.</param>
    /// <param name="partOf">The points of another glyph.</param>
    /// <exception cref="FontFormatException">The description is broken.</exception>
    public static List<ContourPoint> Read(FontData data, Func<int, List<ContourPoint>> partOf)
    {
        var points = new List<ContourPoint>();
        var place = HeaderLength;
        int flags;
        do
        {
            flags = data.U16(place);
            var part = partOf(data.U16(place + 2));
            place += 4;
            var (first, second) = Arguments(data, ref place, flags);
            var matrix = Matrix.Read(data, ref place, flags);
            var turned = part.ConvertAll(point => point with { Place = matrix.Apply(point.Place) });
            var offset = (flags & ArgumentsAreDistances) == 0
                ? Matching(data, points, turned, first, second)
                : (flags & OffsetIsScaled) != 0 ? matrix.Apply(new(first, second)) : new(first, second);
            points.AddRange(turned.ConvertAll(point => point with { Place = new(point.Place.X + offset.X, point.Place.Y + offset.Y) }));
            if (points.Count > MostPoints) throw data.Fault($"a glyph has more than {MostPoints} points");
        }
        while ((flags & MoreComponents) != 0);
        return points;
    }

    /// <summary>Distances are signed, the numbers of points are not.</summary>
    private static (int First, int Second) Arguments(FontData data, ref int place, int flags)
    {
        var at = place;
        var isWide = (flags & ArgumentsAreWords) != 0;
        place += isWide ? 4 : 2;
        return (isWide, (flags & ArgumentsAreDistances) != 0) switch
        {
            (true, true) => (data.I16(at), data.I16(at + 2)),
            (true, false) => (data.U16(at), data.U16(at + 2)),
            (false, true) => ((sbyte)data.U8(at), (sbyte)data.U8(at + 1)),
            (false, false) => (data.U8(at), data.U8(at + 1)),
        };
    }

    /// <summary>A point of the part is laid upon a point of what is there already.</summary>
    private static OutlinePoint Matching(FontData data, List<ContourPoint> there, List<ContourPoint> part, int first, int second)
    {
        if (first >= there.Count || second >= part.Count) throw data.Fault("a part hangs on a point that does not exist");
        var (to, from) = (there[first].Place, part[second].Place);
        return new(to.X - from.X, to.Y - from.Y);
    }

    /// <summary>Each number says how much of its first coordinate goes into its second.</summary>
    private readonly record struct Matrix(double XX, double XY, double YX, double YY)
    {
        /// <summary>Numbers of 2 bits before the point and 14 behind it.</summary>
        public static Matrix Read(FontData data, ref int place, int flags)
        {
            var at = place;
            double Number(int index) => data.I16(at + (index * 2)) / 16384.0;
            if ((flags & HasScale) != 0)
            {
                place += 2;
                return new(Number(0), 0, 0, Number(0));
            }
            if ((flags & HasTwoScales) != 0)
            {
                place += 4;
                return new(Number(0), 0, 0, Number(1));
            }
            if ((flags & HasMatrix) == 0) return new(1, 0, 0, 1);
            place += 8;
            return new(Number(0), Number(1), Number(2), Number(3));
        }

        public OutlinePoint Apply(OutlinePoint point) => new((XX * point.X) + (YX * point.Y), (XY * point.X) + (YY * point.Y));
    }
}
