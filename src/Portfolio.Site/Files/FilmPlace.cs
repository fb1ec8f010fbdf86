using System.Buffers;
using System.Buffers.Binary;

namespace Portfolio.Site.Files;

/// <summary>What a film says beside its pictures and its sound (ISO/IEC 14496-12, 8.10 and 8.11; QuickTime File Format, user data). It can be taken out without moving a byte.</summary>
internal static class FilmPlace
{
    private const int HeadLength = 8;
    private const int LongHeadLength = 16;

    /// <summary>The user data that name people and rights, or tell a player something.</summary>
    private static readonly HashSet<uint> Kept = [.. new[] { "cprt", "\u00A9cpy", "titl", "\u00A9nam", "auth", "name", "kind", "hnti", "hinf", "ludt", "tsel", "strk" }.Select(Type)];

    private static readonly SearchValues<byte> Digits = SearchValues.Create("0123456789+-"u8);

    /// <summary><c>©xyz</c> in Mac OS Roman; behind it a length, a language and the text.</summary>
    private static ReadOnlySpan<byte> Coordinates => [0xA9, (byte)'x', (byte)'y', (byte)'z'];

    /// <summary>Where a film says its place: QuickTime's user data and keys, and the tracks that some cameras fill with it as they go.</summary>
    public static bool IsIn(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("location.ISO6709"u8) >= 0
        || HasNumber(bytes, Coordinates, skipped: 4)
        // 3GPP TS 26.244, 8.10: no version, no flags.
        || bytes.IndexOf("loci\0\0\0\0"u8) >= 0
        || (bytes.IndexOf("gpmd\0\0\0\0\0\0"u8) >= 0 && (bytes.IndexOf("GPS5l"u8) >= 0 || bytes.IndexOf("GPS9?"u8) >= 0))
        || bytes.IndexOf("camm\0\0\0\0\0\0"u8) >= 0
        || HasNumber(bytes, "GPS("u8, skipped: 0) || HasNumber(bytes, "GPS ("u8, skipped: 0) || HasNumber(bytes, "[latitude: "u8, skipped: 0) || HasNumber(bytes, "[latitude : "u8, skipped: 0);

    /// <returns>True where something was taken out.</returns>
    public static bool Erase(Span<byte> bytes) => EraseIn(bytes, depth: 0);

    private static bool EraseIn(Span<byte> boxes, int depth)
    {
        var isErased = false;
        for (var at = 0; at + HeadLength <= boxes.Length;)
        {
            if (Box(boxes[at..]) is not { } box) return isErased;
            var type = BinaryPrimitives.ReadUInt32BigEndian(boxes[(at + 4)..]);
            var content = boxes.Slice(at + box.Head, box.Length - box.Head);
            if ((depth == 0 && type == Type("moov")) || (depth == 1 && type == Type("trak"))) isErased |= EraseIn(content, depth + 1);
            else if (depth > 0 && type == Type("udta")) isErased |= EraseUserData(content);
            else if (depth > 0 && type == Type("meta"))
            {
                Empty(boxes.Slice(at, box.Length), box.Head);
                isErased = true;
            }
            at += box.Length;
        }
        return isErased;
    }

    private static bool EraseUserData(Span<byte> boxes)
    {
        var isErased = false;
        for (var at = 0; at + HeadLength <= boxes.Length;)
        {
            if (Box(boxes[at..]) is not { } box) return isErased;
            if (!Kept.Contains(BinaryPrimitives.ReadUInt32BigEndian(boxes[(at + 4)..])))
            {
                Empty(boxes.Slice(at, box.Length), box.Head);
                isErased = true;
            }
            at += box.Length;
        }
        return isErased;
    }

    /// <summary>Where boxes are counted from the start of the file, one that is free keeps the count (ISO/IEC 14496-12, 8.1.2).</summary>
    private static void Empty(Span<byte> box, int head)
    {
        "free"u8.CopyTo(box[4..]);
        box[head..].Clear();
    }

    /// <summary>The length of a box with its head, and of the head; null where it is not inside the bytes.</summary>
    private static (int Length, int Head)? Box(ReadOnlySpan<byte> bytes)
    {
        var length = (long)BinaryPrimitives.ReadUInt32BigEndian(bytes);
        var head = HeadLength;
        if (length == 0) length = bytes.Length;
        else if (length == 1)
        {
            if (bytes.Length < LongHeadLength) return null;
            (length, head) = (BinaryPrimitives.ReadInt64BigEndian(bytes[HeadLength..]), LongHeadLength);
        }
        return length < head || length > bytes.Length ? null : ((int)length, head);
    }

    /// <summary>True where a number follows the mark: four bytes alone are found in any large file by chance.</summary>
    private static bool HasNumber(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> mark, int skipped)
    {
        for (var at = 0; ;)
        {
            var next = bytes[at..].IndexOf(mark);
            if (next < 0) return false;
            at += next + mark.Length;
            if (at + skipped + 3 <= bytes.Length && bytes.Slice(at + skipped, 2).IndexOfAnyExcept(Digits) < 0) return true;
        }
    }

    private static uint Type(string name) => ((uint)name[0] << 24) | ((uint)name[1] << 16) | ((uint)name[2] << 8) | name[3];
}
