using System.Buffers;
using System.Buffers.Binary;

namespace Portfolio.Site.Files;

/// <summary>
/// The place in Exif data, wherever they stand in a file: photos, raw photos, HEIC and AVIF, the pictures in a PDF. It can be
/// taken out without moving a byte, so that whatever counts bytes stays right.
/// </summary>
internal static class ExifPlace
{
    // Exif 2.32, 4.6.3: the pointer to the directory of the place.
    private const ushort Pointer = 0x8825;

    // Exif 2.32, 4.6.6: the tags of that directory.
    private const ushort Latitude = 2;
    private const ushort TargetLatitude = 0x14;
    private const ushort NameOfArea = 0x1C;
    private const ushort LastTag = 0x1F;

    /// <summary>Room that Windows leaves in directories which it writes.</summary>
    private const ushort Padding = 0xEA1C;

    /// <summary>More directories than a file with pages and previews has.</summary>
    private const int MostDirectories = 64;

    private static readonly SearchValues<byte> Start = SearchValues.Create("IM"u8);

    /// <summary>True where a place is said; a directory that says no more than its own version is none.</summary>
    public static bool IsIn(ReadOnlySpan<byte> bytes)
    {
        for (var at = Next(bytes, 0); at >= 0; at = Next(bytes, at + 1))
        {
            var directory = new TiffDirectory(bytes[at..]);
            for (var i = 0; i < MostDirectories && directory.Count > 0; i++, directory = directory.Next())
            {
                if (PlaceOf(directory) is { Count: > 0 } place && (place.Has(Latitude) || place.Has(TargetLatitude) || place.Has(NameOfArea))) return true;
            }
        }
        return false;
    }

    /// <returns>True where something was taken out.</returns>
    public static bool Erase(Span<byte> bytes)
    {
        var isErased = false;
        for (var at = Next(bytes, 0); at >= 0; at = Next(bytes, at + 1))
        {
            var tiff = bytes[at..];
            var directory = new TiffDirectory(tiff);
            for (var i = 0; i < MostDirectories && directory.Count > 0; i++, directory = directory.Next())
            {
                var place = PlaceOf(directory);
                if (place.Count == 0) continue;
                Erase(tiff, place);
                Remove(tiff, directory, directory.Find(Pointer)!.Value);
                isErased = true;
                // The directory is a shorter one now.
                directory = new TiffDirectory(tiff);
                i = 0;
            }
        }
        return isErased;
    }

    /// <summary>Four bytes that look like a header are found in any large file by chance; a directory that holds nothing but the tags of a place is not.</summary>
    private static TiffDirectory PlaceOf(TiffDirectory directory)
    {
        if (directory.Find(Pointer) is not { } entry) return default;
        var place = directory.Inner(entry);
        for (var i = 0; i < place.Count; i++)
        {
            if (place.Tag(place.Entries + (i * TiffDirectory.EntryLength)) is > LastTag and not Padding) return default;
        }
        return place;
    }

    private static void Erase(Span<byte> tiff, TiffDirectory place)
    {
        var (from, length) = (place.Entries - 2, 2 + (place.Count * TiffDirectory.EntryLength));
        var values = new List<(int Start, int Length)>();
        for (var i = 0; i < place.Count; i++) values.Add(place.Value(place.Entries + (i * TiffDirectory.EntryLength)));
        foreach (var (start, size) in values) tiff.Slice(start, size).Clear();
        tiff.Slice(from, length).Clear();
    }

    /// <summary>The entries behind it, and the offset of the next directory behind those, move up.</summary>
    private static void Remove(Span<byte> tiff, TiffDirectory directory, int entry)
    {
        var end = Math.Min(directory.Entries + (directory.Count * TiffDirectory.EntryLength) + 4, tiff.Length);
        var number = tiff.Slice(directory.Entries - 2, 2);
        tiff[(entry + TiffDirectory.EntryLength)..end].CopyTo(tiff[entry..]);
        tiff[(end - TiffDirectory.EntryLength)..end].Clear();
        if (directory.IsLittleEndian) BinaryPrimitives.WriteUInt16LittleEndian(number, (ushort)(directory.Count - 1));
        else BinaryPrimitives.WriteUInt16BigEndian(number, (ushort)(directory.Count - 1));
    }

    /// <summary>Where the next TIFF header stands, or -1.</summary>
    private static int Next(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length)
        {
            var next = bytes[at..].IndexOfAny(Start);
            if (next < 0) return -1;
            at += next;
            if (bytes[at..].StartsWith("II*\0"u8) || bytes[at..].StartsWith("MM\0*"u8)) return at;
            at++;
        }
        return -1;
    }
}
