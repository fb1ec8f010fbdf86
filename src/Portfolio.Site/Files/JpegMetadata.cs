using System.Buffers.Binary;

namespace Portfolio.Site.Files;

/// <summary>A JPEG without what it says beside the picture (ITU-T T.81, annex B): its compressed data stay bit for bit.</summary>
internal static class JpegMetadata
{
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Comment = 0xFE;
    private const byte App0 = 0xE0;
    private const byte App1 = 0xE1;
    private const byte App2 = 0xE2;
    private const byte App14 = 0xEE;
    private const byte App15 = 0xEF;

    private static ReadOnlySpan<byte> ExifMark => "Exif\0\0"u8;

    /// <returns>Null for what is no whole JPEG.</returns>
    public static byte[]? Remove(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes[0] != 0xFF || bytes[1] != StartOfImage) return null;
        using var kept = new MemoryStream(bytes.Length);
        kept.Write(bytes[..2]);
        byte[]? exif = null;
        for (var at = 2; at + 2 <= bytes.Length;)
        {
            if (bytes[at] != 0xFF) return null;
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                // A fill byte may precede any marker (B.1.1.2).
                at++;
                continue;
            }
            if (marker == EndOfImage)
            {
                kept.Write(bytes.Slice(at, 2));
                // What follows the picture (a film, more pictures with data of their own) goes.
                return kept.ToArray();
            }
            if (at + 4 > bytes.Length) return null;
            var end = at + 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (end > bytes.Length || end < at + 4) return null;
            var content = bytes[(at + 4)..end];
            if (marker == App1 && content.StartsWith(ExifMark)) exif ??= KeptExif.Of(content[ExifMark.Length..]);
            if (marker != App0 && exif is not null)
            {
                WriteExif(kept, exif);
                exif = [];
            }
            if (!IsBesideThePicture(marker, content)) kept.Write(bytes[at..end]);
            if (marker == StartOfScan)
            {
                var next = EndOfScan(bytes, end);
                kept.Write(bytes[end..next]);
                end = next;
            }
            at = end;
        }
        return null;
    }

    /// <summary>Where the data of a scan end: at the next marker that is no restart (B.1.1.5: a zero follows an FF that is data).</summary>
    private static int EndOfScan(ReadOnlySpan<byte> bytes, int at)
    {
        while (at + 1 < bytes.Length)
        {
            var next = bytes[at..^1].IndexOf((byte)0xFF);
            if (next < 0) return bytes.Length;
            at += next;
            if (bytes[at + 1] is not (0 or 0xFF or (>= 0xD0 and <= 0xD7))) return at;
            at++;
        }
        return bytes.Length;
    }

    /// <summary>All but the frame of JFIF, the colour profile and Adobe's note on colours, without which the picture would look another way.</summary>
    private static bool IsBesideThePicture(byte marker, ReadOnlySpan<byte> content) => marker switch
    {
        App0 => !content.StartsWith("JFIF\0"u8),
        App2 => !content.StartsWith("ICC_PROFILE\0"u8),
        App14 => !content.StartsWith("Adobe"u8),
        > App0 and <= App15 or Comment => true,
        _ => false,
    };

    private static void WriteExif(MemoryStream target, byte[] exif)
    {
        if (exif.Length is 0 or > ushort.MaxValue - 8) return;
        Span<byte> head = [0xFF, App1, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head[2..], (ushort)(2 + ExifMark.Length + exif.Length));
        target.Write(head);
        target.Write(ExifMark);
        target.Write(exif);
    }
}
