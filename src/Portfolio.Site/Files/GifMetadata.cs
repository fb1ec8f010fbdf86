namespace Portfolio.Site.Files;

/// <summary>A GIF without what it says beside the picture (GIF89a, 20 to 27).</summary>
internal static class GifMetadata
{
    private const byte Extension = 0x21;
    private const byte Image = 0x2C;
    private const byte Trailer = 0x3B;
    private const byte Comment = 0xFE;
    private const byte Application = 0xFF;

    /// <summary>The header and the logical screen descriptor.</summary>
    private const int HeadLength = 13;

    private const int ImageDescriptorLength = 10;

    /// <returns>Null for what is no whole GIF.</returns>
    public static byte[]? Remove(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeadLength || !(bytes.StartsWith("GIF89a"u8) || bytes.StartsWith("GIF87a"u8))) return null;
        using var kept = new MemoryStream(bytes.Length);
        var at = HeadLength + ColorTable(bytes[10]);
        if (at > bytes.Length) return null;
        kept.Write(bytes[..at]);
        while (at + 2 <= bytes.Length || (at < bytes.Length && bytes[at] == Trailer))
        {
            var start = at;
            if (bytes[at] == Trailer)
            {
                // What follows the end goes.
                kept.WriteByte(Trailer);
                return kept.ToArray();
            }
            if (bytes[at] == Extension) at += 2;
            else if (bytes[at] != Image || at + ImageDescriptorLength >= bytes.Length) return null;
            // After the descriptor and its colours stands one byte, the size of the codes.
            else at += ImageDescriptorLength + ColorTable(bytes[at + 9]) + 1;
            var data = at;
            if (EndOfBlocks(bytes, at) is not { } end) return null;
            at = end;
            if (bytes[start] == Image || IsOfThePicture(bytes[start + 1], bytes[data..end])) kept.Write(bytes[start..end]);
        }
        return null;
    }

    private static bool IsOfThePicture(byte label, ReadOnlySpan<byte> blocks) => label switch
    {
        Comment => false,
        // How often a film is shown, and the colour profile.
        Application => blocks[1..].StartsWith("NETSCAPE2.0"u8) || blocks[1..].StartsWith("ANIMEXTS1.0"u8) || blocks[1..].StartsWith("ICCRGBG1012"u8),
        _ => true,
    };

    /// <summary>Bit 7 says that there are colours of three bytes, bits 0 to 2 how many.</summary>
    private static int ColorTable(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    /// <summary>Blocks begin with their length; one without content ends them.</summary>
    private static int? EndOfBlocks(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length)
        {
            var length = bytes[at];
            at += 1 + length;
            if (length == 0) return at;
        }
        return null;
    }
}
