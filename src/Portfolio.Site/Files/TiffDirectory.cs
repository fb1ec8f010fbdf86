using System.Buffers.Binary;
using System.Text;

namespace Portfolio.Site.Files;

/// <summary>The first directory of a TIFF structure, which is what Exif data are (TIFF 6.0, section 2; Exif 2.32, 4.6.2). Reads only inside the bytes, whatever they claim.</summary>
internal readonly ref struct TiffDirectory
{
    private const int EntryLength = 12;
    private const ushort Short = 3;
    private const ushort Ascii = 2;

    private readonly ReadOnlySpan<byte> _bytes;
    private readonly bool _isLittleEndian;
    private readonly int _entries;
    private readonly int _count;

    /// <param name="bytes">From the header on; offsets are counted from there.</param>
    public TiffDirectory(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        _isLittleEndian = bytes.StartsWith("II*\0"u8);
        if (!_isLittleEndian && !bytes.StartsWith("MM\0*"u8)) return;
        var start = UInt32(4);
        if (start > bytes.Length - 2) return;
        _entries = (int)start + 2;
        _count = Math.Min(UInt16((int)start), (bytes.Length - _entries) / EntryLength);
    }

    public bool Has(ushort tag) => Find(tag) is not null;

    /// <summary>The first number behind a tag; null where there is none.</summary>
    public ushort? Number(ushort tag) => Find(tag) is { } entry && UInt16(entry + 2) == Short ? UInt16(entry + 8) : null;

    /// <summary>The text behind a tag; null where there is none.</summary>
    public string? Text(ushort tag)
    {
        if (Find(tag) is not { } entry || UInt16(entry + 2) != Ascii) return null;
        var length = UInt32(entry + 4);
        var start = length <= 4 ? (uint)entry + 8 : UInt32(entry + 8);
        if (start > _bytes.Length || length > _bytes.Length - start) return null;
        var text = _bytes.Slice((int)start, (int)length);
        var end = text.IndexOf((byte)0);
        return Encoding.UTF8.GetString(end < 0 ? text : text[..end]).Trim();
    }

    private int? Find(ushort tag)
    {
        for (var index = 0; index < _count; index++)
        {
            if (UInt16(_entries + (index * EntryLength)) == tag) return _entries + (index * EntryLength);
        }
        return null;
    }

    private ushort UInt16(int at) => at > _bytes.Length - 2 ? (ushort)0
        : _isLittleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(_bytes[at..]) : BinaryPrimitives.ReadUInt16BigEndian(_bytes[at..]);

    private uint UInt32(int at) => at > _bytes.Length - 4 ? uint.MaxValue
        : _isLittleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(_bytes[at..]) : BinaryPrimitives.ReadUInt32BigEndian(_bytes[at..]);
}
