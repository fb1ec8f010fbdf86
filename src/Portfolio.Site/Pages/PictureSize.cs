using System.Buffers.Binary;

namespace Portfolio.Site.Pages;

/// <summary>How large a picture is, in pixels, as its file says in its first bytes: PNG, GIF, JPEG and WebP.</summary>
internal readonly record struct PictureSize(int Width, int Height)
{
    /// <summary>Null for what is none of them, or is cut off.</summary>
    public static PictureSize? Of(ReadOnlySpan<byte> file)
    {
        PictureSize? size = null;
        if (file.Length > 24 && file[0] == 0x89 && file[1..4].SequenceEqual("PNG"u8))
            size = new(BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]));
        else if (file.Length > 10 && file.StartsWith("GIF8"u8))
            size = new(BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), BinaryPrimitives.ReadUInt16LittleEndian(file[8..]));
        else if (file.Length > 4 && file[0] == 0xff && file[1] == 0xd8)
            size = OfJpeg(file);
        else if (file.Length > 30 && file.StartsWith("RIFF"u8) && file[8..12].SequenceEqual("WEBP"u8))
            size = OfWebP(file);
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    /// <summary>ITU-T T.81, B.2.2: the first frame header has the size; segments before it are stepped over by their lengths.</summary>
    private static PictureSize? OfJpeg(ReadOnlySpan<byte> file)
    {
        for (var at = 2; at + 9 < file.Length && file[at] == 0xff;)
        {
            var marker = file[at + 1];
            if (marker == 0xff)
            {
                at++;
                continue;
            }
            if (marker is >= 0xc0 and <= 0xcf and not (0xc4 or 0xc8 or 0xcc))
                return new(BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }
        return null;
    }

    /// <summary>RFC 9649: extended (2.7), lossless (3.4), or a VP8 frame (RFC 6386, 9.1).</summary>
    private static PictureSize? OfWebP(ReadOnlySpan<byte> file)
    {
        var chunk = file[12..16];
        if (chunk.SequenceEqual("VP8X"u8)) return new(1 + Int24(file[24..]), 1 + Int24(file[27..]));
        if (chunk.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(file[21..]);
            return new(1 + (int)(bits & 0x3fff), 1 + (int)((bits >> 14) & 0x3fff));
        }
        if (chunk.SequenceEqual("VP8 "u8))
            return new(BinaryPrimitives.ReadUInt16LittleEndian(file[26..]) & 0x3fff, BinaryPrimitives.ReadUInt16LittleEndian(file[28..]) & 0x3fff);
        return null;

        static int Int24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
    }
}
