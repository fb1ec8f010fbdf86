using System.Buffers.Binary;

namespace Portfolio.Pictures.Png;

/// <summary>The cyclic redundancy check of PNG, annex D.</summary>
internal static class Crc32
{
    /// <summary>x³² + x²⁶ + x²³ + … + 1, the lowest power first.</summary>
    private const uint Polynomial = 0xEDB88320;

    /// <summary>What a byte does to the check: in the first table by itself, in the second with a byte of zeros behind it, and so on.</summary>
    private static readonly uint[][] Tables = MakeTables(8);

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var (tables, check) = (Tables, uint.MaxValue);
        // Eight at a time, none of which waits for another.
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            var (first, second) = (check ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes), BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]));
            check = tables[7][(byte)first] ^ tables[6][(byte)(first >> 8)] ^ tables[5][(byte)(first >> 16)] ^ tables[4][first >> 24]
                ^ tables[3][(byte)second] ^ tables[2][(byte)(second >> 8)] ^ tables[1][(byte)(second >> 16)] ^ tables[0][second >> 24];
        }
        foreach (var value in bytes) check = tables[0][(byte)(check ^ value)] ^ (check >> 8);
        return ~check;
    }

    private static uint[][] MakeTables(int count)
    {
        uint[][] tables = [[.. Enumerable.Range(0, 256).Select(Entry)], .. Enumerable.Range(1, count - 1).Select(_ => new uint[256])];
        for (var zeros = 1; zeros < count; zeros++)
        {
            for (var value = 0; value < 256; value++)
            {
                var before = tables[zeros - 1][value];
                tables[zeros][value] = tables[0][(byte)before] ^ (before >> 8);
            }
        }
        return tables;
    }

    private static uint Entry(int number)
    {
        var entry = (uint)number;
        for (var bit = 0; bit < 8; bit++) entry = (entry & 1) == 0 ? entry >> 1 : (entry >> 1) ^ Polynomial;
        return entry;
    }
}
