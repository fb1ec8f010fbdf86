using System.Buffers.Binary;
using System.Text;

namespace Portfolio.Tests.TrueType;

/// <summary>A font file taken apart into its tables, to be put together otherwise.</summary>
internal sealed class FontParts
{
    private readonly SortedDictionary<string, byte[]> _tables = new(StringComparer.Ordinal);

    public FontParts(byte[] file)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(4));
        for (var i = 0; i < count; i++)
        {
            var record = file.AsSpan(12 + (i * 16), 16);
            var offset = (int)BinaryPrimitives.ReadUInt32BigEndian(record[8..]);
            var length = (int)BinaryPrimitives.ReadUInt32BigEndian(record[12..]);
            _tables[Encoding.ASCII.GetString(record[..4])] = file[offset..(offset + length)];
        }
    }

    public byte[] this[string tag]
    {
        get => _tables[tag];
        set => _tables[tag] = value;
    }

    public IEnumerable<string> Tags => _tables.Keys;

    public FontParts Without(params string[] tags)
    {
        foreach (var tag in tags) _tables.Remove(tag);
        return this;
    }

    /// <summary>Makes a glyph of parts its own first part, in a font whose loca has the short format: halves of the offsets.</summary>
    public FontParts WithPartOfItself(int glyph)
    {
        var offset = ((this["loca"][glyph * 2] << 8) | this["loca"][(glyph * 2) + 1]) * 2;
        (this["glyf"][offset + 12], this["glyf"][offset + 13]) = ((byte)(glyph >> 8), (byte)glyph);
        return this;
    }

    /// <summary>A file of these tables. Checksums stay 0: nobody who reads fonts for setting text looks at them.</summary>
    public byte[] ToFile()
    {
        var file = new List<byte>();
        Add(0x00010000, 4);
        Add(_tables.Count, 2);
        Add(0, 6);
        var offset = 12 + (_tables.Count * 16);
        foreach (var (tag, table) in _tables)
        {
            file.AddRange(Encoding.ASCII.GetBytes(tag));
            Add(0, 4);
            Add(offset, 4);
            Add(table.Length, 4);
            offset += (table.Length + 3) & ~3;
        }
        foreach (var table in _tables.Values)
        {
            file.AddRange(table);
            while (file.Count % 4 != 0) file.Add(0);
        }
        return [.. file];

        void Add(int value, int bytes)
        {
            for (var shift = (bytes - 1) * 8; shift >= 0; shift -= 8) file.Add((byte)(value >> shift));
        }
    }
}
