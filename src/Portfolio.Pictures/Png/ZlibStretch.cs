using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace Portfolio.Pictures.Png;

/// <summary>Data that is packed by itself, so that it can stand behind other data, and again in other files.</summary>
/// <param name="Blocks">Whole blocks (RFC 1951, 3.2.3), none of which is the last of a stream.</param>
/// <param name="Check">Of the data (RFC 1950, 2.2: ADLER32).</param>
/// <param name="Length">Of the data, in bytes.</param>
internal sealed record ZlibStretch(ReadOnlyMemory<byte> Blocks, uint Check, int Length)
{
    private const int HeaderLength = 2;

    /// <summary>The header, the ends of blocks, and the check.</summary>
    private const int MostBesideData = 64;

    /// <summary>More than data of a length come to, however badly they can be packed: RFC 1951, 3.2.6 has nine bits for a byte at most.</summary>
    public static int MostBytes(int length) => length + (length / 4) + MostBesideData;

    public static ZlibStretch Of(ReadOnlySpan<byte> data, ZLibCompressionOptions packing)
    {
        // Lent: how long it will be shows at the end.
        var lent = ArrayPool<byte>.Shared.Rent(MostBytes(data.Length));
        using var packed = new MemoryStream(lent);
        int end;
        using (var zlib = new ZLibStream(packed, packing, leaveOpen: true))
        {
            zlib.Write(data);
            // Up to here all is in blocks that end with a byte; what follows is an empty last block, and the check.
            zlib.Flush();
            end = (int)packed.Position;
        }
        var stream = lent.AsSpan(0, (int)packed.Position);
        var stretch = new ZlibStretch(stream[HeaderLength..end].ToArray(), BinaryPrimitives.ReadUInt32BigEndian(stream[^sizeof(uint)..]), data.Length);
        ArrayPool<byte>.Shared.Return(lent);
        return stretch;
    }
}
