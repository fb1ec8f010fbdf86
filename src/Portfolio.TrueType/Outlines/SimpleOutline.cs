namespace Portfolio.TrueType.Outlines;

/// <summary>OpenType: glyf, "Simple glyph description": the points of a glyph that is made of no other.</summary>
internal static class SimpleOutline
{
    private const int OnCurve = 0x01;
    private const int ShortX = 0x02;
    private const int ShortY = 0x04;
    private const int Repeats = 0x08;
    private const int SameOrPositiveX = 0x10;
    private const int SameOrPositiveY = 0x20;

    /// <summary>Behind the number of contours and the box.</summary>
    private const int HeaderLength = 10;

    /// <exception cref="FontFormatException">The description is broken.</exception>
    public static List<ContourPoint> Read(FontData data, int contours)
    {
        if (contours == 0) return [];
        var ends = new HashSet<int>();
        var last = -1;
        for (var contour = 0; contour < contours; contour++)
        {
            var end = data.U16(HeaderLength + (contour * 2));
            if (end <= last) throw data.Fault($"contour {contour} ends before it starts");
            ends.Add(last = end);
        }
        var count = last + 1;
        var place = HeaderLength + (contours * 2);
        place += 2 + data.U16(place);
        var flags = Flags(data, ref place, count);
        var xs = Coordinates(data, ref place, flags, ShortX, SameOrPositiveX);
        var ys = Coordinates(data, ref place, flags, ShortY, SameOrPositiveY);
        var points = new List<ContourPoint>(count);
        for (var i = 0; i < count; i++) points.Add(new(new(xs[i], ys[i]), (flags[i] & OnCurve) != 0, ends.Contains(i)));
        return points;
    }

    private static byte[] Flags(FontData data, ref int place, int count)
    {
        var flags = new byte[count];
        for (var i = 0; i < count;)
        {
            var flag = data.U8(place++);
            var times = (flag & Repeats) != 0 ? data.U8(place++) + 1 : 1;
            for (; times > 0 && i < count; times--) flags[i++] = flag;
        }
        return flags;
    }

    /// <summary>Each is stored as the distance from the one before: one byte and its sign, two bytes, or none where it is the same.</summary>
    private static int[] Coordinates(FontData data, ref int place, byte[] flags, int shortFlag, int sameOrPositive)
    {
        var coordinates = new int[flags.Length];
        var at = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            var isMarked = (flags[i] & sameOrPositive) != 0;
            if ((flags[i] & shortFlag) != 0)
            {
                var distance = data.U8(place++);
                at += isMarked ? distance : -distance;
            }
            else if (!isMarked)
            {
                at += data.I16(place);
                place += 2;
            }
            coordinates[i] = at;
        }
        return coordinates;
    }
}
