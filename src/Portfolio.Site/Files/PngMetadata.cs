using System.Buffers.Binary;
using System.Text;

namespace Portfolio.Site.Files;

/// <summary>A PNG without what it says beside the picture (PNG, third edition, 5.3 and 11.3).</summary>
internal static class PngMetadata
{
    /// <summary>The chunks without which the picture would look another way. Chunks that begin with a capital are critical.</summary>
    private static readonly HashSet<string> OfThePicture = new(StringComparer.Ordinal)
    {
        "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT",
    };

    /// <summary>Keywords of texts that name people and rights, not places (11.3.3.1).</summary>
    private static readonly HashSet<string> KeptTexts = new(StringComparer.Ordinal) { "Title", "Author", "Description", "Copyright", "Disclaimer", "Warning" };

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <returns>Null for what is no whole PNG.</returns>
    public static byte[]? Remove(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Signature)) return null;
        using var kept = new MemoryStream(bytes.Length);
        kept.Write(Signature);
        for (var at = Signature.Length; at + 12 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length - at - 12) return null;
            var chunk = bytes.Slice(at, (int)length + 12);
            var type = Encoding.Latin1.GetString(chunk.Slice(4, 4));
            var content = chunk[8..^4];
            if (type == "eXIf")
            {
                if (KeptExif.Of(content) is { } exif) kept.Write(Chunk("eXIf"u8, exif));
            }
            else if (IsOfThePicture(type, content)) kept.Write(chunk);
            // What follows the end goes.
            if (type == "IEND") return kept.ToArray();
            at += chunk.Length;
        }
        return null;
    }

    private static bool IsOfThePicture(string type, ReadOnlySpan<byte> content)
    {
        if (char.IsAsciiLetterUpper(type[0]) || OfThePicture.Contains(type)) return true;
        if (type is not ("tEXt" or "zTXt" or "iTXt")) return false;
        var end = content.IndexOf((byte)0);
        return end > 0 && KeptTexts.Contains(Encoding.Latin1.GetString(content[..end]));
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] content)
    {
        var chunk = new byte[content.Length + 12];
        BinaryPrimitives.WriteUInt32BigEndian(chunk, (uint)content.Length);
        type.CopyTo(chunk.AsSpan(4));
        content.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), Crc(chunk.AsSpan(4, content.Length + 4)));
        return chunk;
    }

    /// <summary>The sum of 5.5: the polynomial of ISO 3309, least significant bit first.</summary>
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++) sum = (sum & 1) == 1 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
        }
        return ~sum;
    }
}
