using System.Buffers.Binary;
using System.Text;

namespace Portfolio.Pdf.Metadata;

/// <summary>
/// An ICC profile of the colour space sRGB, made from the figures of IEC 61966-2-1: what the document's colours mean on every
/// device (ISO 19005-3, 6.2.3). The layout is that of ICC.1:2001-04, a display profile of matrix and curves.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;
    private const int CurvePoints = 256;

    // The primaries of sRGB, adapted from its white D65 to the D50 of profiles by the method of Bradford.
    private static readonly (string Tag, double X, double Y, double Z)[] Points =
    [
        ("wtpt", 0.9642, 1.0, 0.8249),
        ("rXYZ", 0.4360747, 0.2225045, 0.0139322),
        ("gXYZ", 0.3850649, 0.7168786, 0.0971045),
        ("bXYZ", 0.1430804, 0.0606169, 0.7141733),
    ];

    public static byte[] Write()
    {
        var curve = Curve();
        var tags = new List<(string Tag, byte[] Data)>
        {
            ("desc", Description("sRGB")),
            ("cprt", Text("No copyright, use freely")),
        };
        tags.AddRange(Points.Select(point => (point.Tag, Point(point.X, point.Y, point.Z))));
        tags.AddRange([("rTRC", curve), ("gTRC", curve), ("bTRC", curve)]);
        return Assemble(tags);
    }

    private static byte[] Assemble(List<(string Tag, byte[] Data)> tags)
    {
        var profile = new List<byte>(new byte[HeaderLength + 4 + (tags.Count * 12)]);
        var offsets = new Dictionary<byte[], int>();
        var table = new byte[4 + (tags.Count * 12)];
        BinaryPrimitives.WriteInt32BigEndian(table, tags.Count);
        for (var i = 0; i < tags.Count; i++)
        {
            var (tag, data) = tags[i];
            // The three curves are one.
            if (offsets.TryAdd(data, profile.Count)) profile.AddRange(data);
            var entry = table.AsSpan(4 + (i * 12));
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], offsets[data]);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], data.Length);
        }
        var bytes = profile.ToArray();
        Header(bytes);
        table.CopyTo(bytes, HeaderLength);
        return bytes;
    }

    /// <summary>ICC.1:2001-04, 6.1.</summary>
    private static void Header(Span<byte> profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        BinaryPrimitives.WriteInt32BigEndian(profile[8..], 0x02400000);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", profile[12..]);
        // The date that the profile must bear: the standard's, since this code knows no other.
        BinaryPrimitives.WriteInt16BigEndian(profile[24..], 1999);
        BinaryPrimitives.WriteInt16BigEndian(profile[26..], 10);
        BinaryPrimitives.WriteInt16BigEndian(profile[28..], 18);
        Encoding.ASCII.GetBytes("acsp", profile[36..]);
        Point(0.9642, 1.0, 0.8249).AsSpan(8).CopyTo(profile[68..]);
    }

    /// <summary>ICC.1:2001-04, 6.5.26: XYZType.</summary>
    private static byte[] Point(double x, double y, double z)
    {
        var data = Typed("XYZ ", 12);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), (int)Math.Round(x * 65536));
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(12), (int)Math.Round(y * 65536));
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(16), (int)Math.Round(z * 65536));
        return data;
    }

    /// <summary>ICC.1:2001-04, 6.5.3: curveType, with the transfer function of IEC 61966-2-1, 5.2.</summary>
    private static byte[] Curve()
    {
        var data = Typed("curv", 4 + (CurvePoints * 2));
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var value = i / (double)(CurvePoints - 1);
            var linear = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + (i * 2)), (ushort)Math.Round(linear * 65535));
        }
        return data;
    }

    /// <summary>ICC.1:2001-04, 6.5.18: textType.</summary>
    private static byte[] Text(string text)
    {
        var data = Typed("text", text.Length + 1);
        Encoding.ASCII.GetBytes(text, data.AsSpan(8));
        return data;
    }

    /// <summary>ICC.1:2001-04, 6.5.17: textDescriptionType, whose Unicode and script parts are empty but take their room.</summary>
    private static byte[] Description(string text)
    {
        var data = Typed("desc", 4 + text.Length + 1 + 8 + 3 + 67);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), text.Length + 1);
        Encoding.ASCII.GetBytes(text, data.AsSpan(12));
        return data;
    }

    /// <summary>A signature, four bytes of nothing and the content, up to a multiple of four bytes.</summary>
    private static byte[] Typed(string signature, int length)
    {
        var data = new byte[(8 + length + 3) & ~3];
        Encoding.ASCII.GetBytes(signature, data);
        return data;
    }
}
