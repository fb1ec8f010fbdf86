using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Portfolio.TrueType.Subsetting;

/// <summary>Puts tables into a font file.</summary>
internal static class SfntWriter
{
    private const uint ChecksumMagic = 0xB1B0AFBA;

    /// <param name="tables">By tag. The head table's checksum adjustment must be 0.</param>
    public static byte[] Write(SortedDictionary<string, byte[]> tables)
    {
        var directory = 12 + (tables.Count * 16);
        var file = new byte[directory + tables.Values.Sum(table => Padded(table.Length))];
        WriteHeader(file, tables.Count);
        var (record, offset, head) = (12, directory, 0);
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(file, offset);
            if (tag == "head") head = offset;
            Encoding.ASCII.GetBytes(tag, file.AsSpan(record));
            Write(file, record + 4, Checksum(file.AsSpan(offset, Padded(table.Length))));
            Write(file, record + 8, (uint)offset);
            Write(file, record + 12, (uint)table.Length);
            record += 16;
            offset += Padded(table.Length);
        }
        // OpenType: head, checkSumAdjustment.
        Write(file, head + 8, unchecked(ChecksumMagic - Checksum(file)));
        return file;
    }

    private static void WriteHeader(byte[] file, int count)
    {
        var power = BitOperations.Log2((uint)count);
        Write(file, 0, 0x00010000);
        Write(file, 4, ((uint)count << 16) | (uint)((1 << power) * 16));
        Write(file, 8, ((uint)power << 16) | (uint)((count * 16) - ((1 << power) * 16)));
    }

    private static void Write(byte[] file, int place, uint value) => BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(place), value);

    /// <summary>OpenType, "Organization of an OpenType Font": tables begin at multiples of four; so do outlines here.</summary>
    public static int Padded(int length) => (length + 3) & ~3;

    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        uint sum = 0;
        for (var i = 0; i < data.Length; i += 4) sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(data[i..]));
        return sum;
    }
}
