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

    /// <summary>What pictures of text come to, about.</summary>
    private const int UsualRatio = 8;

    public static ZlibStretch Of(ReadOnlySpan<byte> data, ZLibCompressionOptions packing)
    {
        using var packed = new MemoryStream((data.Length / UsualRatio) + 64);
        int end;
        using (var zlib = new ZLibStream(packed, packing, leaveOpen: true))
        {
            zlib.Write(data);
            // Up to here all is in blocks that end with a byte; what follows is an empty last block, and the check.
            zlib.Flush();
            end = (int)packed.Length;
        }
        var stream = packed.GetBuffer().AsMemory(0, (int)packed.Length);
        return new(stream[HeaderLength..end], BinaryPrimitives.ReadUInt32BigEndian(stream.Span[^sizeof(uint)..]), data.Length);
    }
}
