using System.Buffers.Binary;
using System.Text;

namespace Portfolio.Site.Files;

/// <summary>A directory of a TIFF structure, which is what Exif data are (TIFF 6.0, section 2; Exif 2.32, 4.6.2). Reads only inside the bytes, whatever they claim.</summary>
internal readonly ref struct TiffDirectory
{
    public const int EntryLength = 12;

    private const ushort Ascii = 2;
    private const ushort Short = 3;
    private const ushort Long = 4;

    // TIFF 6.0, section 2: the bytes of one value, by its type; 13 is a directory (TIFF Technical Note 1).
    private static ReadOnlySpan<byte> ValueLengths => [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

    private readonly ReadOnlySpan<byte> _bytes;
    private readonly bool _isLittleEndian;

    /// <summary>The first directory.</summary>
    /// <param name="bytes">From the header on; offsets are counted from there.</param>
    public TiffDirectory(ReadOnlySpan<byte> bytes)
        : this(bytes, bytes.StartsWith("II*\0"u8), start: null)
    {
    }

    private TiffDirectory(ReadOnlySpan<byte> bytes, bool isLittleEndian, uint? start)
    {
        _bytes = bytes;
        _isLittleEndian = isLittleEndian;
        if (!_isLittleEndian && !bytes.StartsWith("MM\0*"u8)) return;
        var at = start ?? UInt32(4);
        if (at < 8 || at > bytes.Length - 2) return;
        Entries = (int)at + 2;
        Count = Math.Min(UInt16((int)at), (bytes.Length - Entries) / EntryLength);
    }

    /// <summary>Where the first entry stands.</summary>
    public int Entries { get; }

    /// <summary>How many entries there are, and have room in the bytes.</summary>
    public int Count { get; }

    public bool IsLittleEndian => _isLittleEndian;

    public bool Has(ushort tag) => Find(tag) is not null;

    /// <summary>The first number behind a tag; null where there is none.</summary>
    public ushort? Number(ushort tag) => Find(tag) is { } entry && UInt16(entry + 2) == Short ? UInt16(entry + 8) : null;

    /// <summary>The text behind a tag; null where there is none.</summary>
    public string? Text(ushort tag)
    {
        if (Find(tag) is not { } entry || UInt16(entry + 2) != Ascii) return null;
        var (start, length) = Value(entry);
        var text = _bytes.Slice(start, length);
        var end = text.IndexOf((byte)0);
        return Encoding.UTF8.GetString(end < 0 ? text : text[..end]).Trim();
    }

    /// <summary>The directory that an entry leads to; an empty one where it leads to none.</summary>
    /// <param name="entry">Where the entry stands.</param>
    public TiffDirectory Inner(int entry) => UInt16(entry + 2) is Long or 13 ? new(_bytes, _isLittleEndian, UInt32(entry + 8)) : default;

    /// <summary>The directory after this one; an empty one at the end.</summary>
    public TiffDirectory Next() => Count == 0 ? default : new(_bytes, _isLittleEndian, UInt32(Entries + (Count * EntryLength)));

    public ushort Tag(int entry) => UInt16(entry);

    /// <summary>Where the value of an entry stands; nowhere if it is said to stand outside of the bytes.</summary>
    public (int Start, int Length) Value(int entry)
    {
        var type = UInt16(entry + 2);
        var length = type < ValueLengths.Length ? ValueLengths[type] * (long)UInt32(entry + 4) : 0;
        var start = length <= 4 ? (uint)entry + 8 : UInt32(entry + 8);
        return start > _bytes.Length || length > _bytes.Length - start ? default : ((int)start, (int)length);
    }

    /// <summary>Where the entry with a tag stands; null where there is none.</summary>
    public int? Find(ushort tag)
    {
        for (var entry = Entries; entry < Entries + (Count * EntryLength); entry += EntryLength)
        {
            if (UInt16(entry) == tag) return entry;
        }
        return null;
    }

    private ushort UInt16(int at) => at > _bytes.Length - 2 ? (ushort)0
        : _isLittleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(_bytes[at..]) : BinaryPrimitives.ReadUInt16BigEndian(_bytes[at..]);

    private uint UInt32(int at) => at > _bytes.Length - 4 ? uint.MaxValue
        : _isLittleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(_bytes[at..]) : BinaryPrimitives.ReadUInt32BigEndian(_bytes[at..]);
}
