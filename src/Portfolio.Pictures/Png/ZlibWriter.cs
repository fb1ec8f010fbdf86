using System.Buffers.Binary;
using System.IO.Compression;

namespace Portfolio.Pictures.Png;

/// <summary>Puts stretches together as one stream. Clauses are those of RFC 1950.</summary>
internal sealed class ZlibWriter
{
    /// <summary>9: the largest prime number below 65536.</summary>
    private const uint Modulus = 65521;

    private static readonly ZLibCompressionOptions Smallest = new() { CompressionLevel = 9 };

    /// <summary>1, 2, 4, 8, … zeros. They are packed once, so that time does not count.</summary>
    private static readonly Lazy<ZlibStretch>[] Zeros =
        [.. Enumerable.Range(0, 31).Select(power => new Lazy<ZlibStretch>(() => ZlibStretch.Of(new byte[1 << power], Smallest)))];

    private readonly Stream _target;
    private uint _sum = 1;
    private uint _sumOfSums;

    public ZlibWriter(Stream target)
    {
        _target = target;
        // 2.2: deflated, with a window of 32 KB; no dictionary, the fastest level, and a multiple of 31.
        target.Write([0x78, 0x01]);
    }

    public void Add(ZlibStretch stretch)
    {
        _target.Write(stretch.Blocks.Span);
        // 2.2: one sum of all bytes, which begins with 1, and one of that sum after each byte.
        var (sum, sumOfSums) = (stretch.Check & 0xFFFF, stretch.Check >> 16);
        _sumOfSums = (uint)((_sumOfSums + sumOfSums + ((ulong)stretch.Length * (_sum + Modulus - 1))) % Modulus);
        _sum = (_sum + sum + Modulus - 1) % Modulus;
    }

    public void AddZeros(int count)
    {
        for (var power = 0; count >> power > 0; power++)
        {
            if ((count >> power & 1) == 1) Add(Zeros[power].Value);
        }
    }

    /// <summary>Nothing may follow.</summary>
    public void End()
    {
        // RFC 1951, 3.2.3 and 3.2.6: the last block, with nothing in it.
        _target.Write([0x03, 0x00]);
        Span<byte> check = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(check, (_sumOfSums << 16) | _sum);
        _target.Write(check);
    }
}
