using System.Buffers.Binary;

namespace Portfolio.Pictures.Icons;

/// <summary>One PNG as a <c>favicon.ico</c>, for programs that ask for that address without reading a page.</summary>
public static class IcoWriter
{
    private const int HeaderLength = 6;
    private const int EntryLength = 16;

    /// <param name="png">The picture.</param>
    /// <param name="size">Its width and height in pixels, 255 at most.</param>
    public static byte[] Write(ReadOnlySpan<byte> png, int size)
    {
        var ico = new byte[HeaderLength + EntryLength + png.Length];
        BinaryPrimitives.WriteUInt16LittleEndian(ico.AsSpan(2), 1); // An icon, not a cursor.
        BinaryPrimitives.WriteUInt16LittleEndian(ico.AsSpan(4), 1); // One picture.
        (ico[6], ico[7]) = (checked((byte)size), (byte)size);
        BinaryPrimitives.WriteUInt16LittleEndian(ico.AsSpan(10), 1); // Planes.
        BinaryPrimitives.WriteUInt16LittleEndian(ico.AsSpan(12), 32); // Bits of a pixel, once it is unpacked.
        BinaryPrimitives.WriteInt32LittleEndian(ico.AsSpan(14), png.Length);
        BinaryPrimitives.WriteInt32LittleEndian(ico.AsSpan(18), HeaderLength + EntryLength);
        png.CopyTo(ico.AsSpan(HeaderLength + EntryLength));
        return ico;
    }
}
