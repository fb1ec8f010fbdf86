using System.Buffers.Binary;
using System.Text;

namespace Portfolio.Site.Files;

/// <summary>A WebP without what it says beside the picture (RFC 9649, 2.7).</summary>
internal static class WebpMetadata
{
    private const int HeadLength = 12;
    private const byte HasExif = 0x08;
    private const byte HasXmp = 0x04;

    private static readonly HashSet<string> OfThePicture = new(StringComparer.Ordinal) { "VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP" };

    /// <returns>Null for what is no whole WebP.</returns>
    public static byte[]? Remove(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeadLength || !bytes.StartsWith("RIFF"u8) || !bytes[8..].StartsWith("WEBP"u8)) return null;
        var end = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) + 8L;
        if (end > bytes.Length) return null;
        var kept = new List<byte>(bytes.Length);
        kept.AddRange(bytes[..HeadLength]);
        var flags = -1;
        byte[]? exif = null;
        for (var at = HeadLength; at + 8 <= end;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            if (length > end - at - 8) return null;
            var type = Encoding.Latin1.GetString(bytes.Slice(at, 4));
            var content = bytes.Slice(at + 8, (int)length);
            if (type == "EXIF") exif = KeptExif.Of(content.StartsWith("Exif\0\0"u8) ? content[6..] : content);
            if (OfThePicture.Contains(type))
            {
                if (type == "VP8X" && length > 0) flags = kept.Count + 8;
                Add(kept, bytes.Slice(at, 4), content);
            }
            at += 8 + (int)(length + (length & 1));
        }
        // Only a file with a VP8X chunk may say more than its picture.
        if (flags >= 0)
        {
            kept[flags] = (byte)(kept[flags] & ~HasXmp & ~HasExif | (exif is null ? 0 : HasExif));
            if (exif is not null) Add(kept, "EXIF"u8, exif);
        }
        var file = kept.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), (uint)(file.Length - 8));
        return file;
    }

    private static void Add(List<byte> target, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(length, (uint)content.Length);
        target.AddRange(type);
        target.AddRange(length);
        target.AddRange(content);
        if (content.Length % 2 == 1) target.Add(0);
    }
}
