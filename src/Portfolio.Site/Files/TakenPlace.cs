using System.Buffers;

namespace Portfolio.Site.Files;

/// <summary>Whether a picture, film or document says where it was taken, whatever its format: Exif data and XMP stand in all of them as such.</summary>
internal static class TakenPlace
{
    // Exif 2.32, 4.6.3: the pointer to the directory of the place.
    private const ushort GpsDirectory = 0x8825;

    private static readonly SearchValues<byte> TiffStart = SearchValues.Create("IM"u8);

    /// <summary>The atom <c>©xyz</c>, in Mac OS Roman.</summary>
    private static ReadOnlySpan<byte> FilmPlace => [0xA9, 0x78, 0x79, 0x7A];

    public static bool IsIn(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("GPSLatitude"u8) >= 0
        // QuickTime and MP4 films.
        || bytes.IndexOf(FilmPlace) >= 0 || bytes.IndexOf("location.ISO6709"u8) >= 0
        || HasGpsDirectory(bytes);

    private static bool HasGpsDirectory(ReadOnlySpan<byte> bytes)
    {
        for (var at = bytes.IndexOfAny(TiffStart); at >= 0;)
        {
            var rest = bytes[at..];
            if ((rest.StartsWith("II*\0"u8) || rest.StartsWith("MM\0*"u8)) && new TiffDirectory(rest).Has(GpsDirectory)) return true;
            var next = bytes[(at + 1)..].IndexOfAny(TiffStart);
            at = next < 0 ? -1 : at + 1 + next;
        }
        return false;
    }
}
