using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.Intrinsics;

namespace Portfolio.Pictures.Png;

/// <summary>Writes pictures of at most 256 colours as PNG. Clauses are those of "Portable Network Graphics (PNG) Specification", third edition.</summary>
public static class PngWriter
{
    /// <summary>Few enough to lie close to the processor while they are packed.</summary>
    private const int RowsAtATime = 16;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>11.2.1, colour type: each pixel is the number of a palette entry.</summary>
    private const byte Indexed = 3;

    /// <summary>12.7 advises it for indexed pictures, whose neighbours are no measure of each other.</summary>
    private const byte NoFilter = 0;

    /// <summary>On pictures of text this level takes four tenths of the time of the one that zlib chooses, for an eighth more bytes.</summary>
    private static readonly ZLibCompressionOptions Usual = new() { CompressionLevel = 2 };

    /// <summary>This one takes two thirds of the time of that, for half as many bytes again.</summary>
    private static readonly ZLibCompressionOptions Hasty = new() { CompressionLevel = 1 };

    /// <summary>The picture as a file, half a byte a pixel where sixteen colours do.</summary>
    /// <param name="width">In pixels.</param>
    /// <param name="pixels">Numbers of palette entries, row after row from the top.</param>
    /// <param name="palette">1 to 256 entries. Those that are not opaque come first, which keeps the file small.</param>
    /// <param name="isHasty">Whether time counts more than bytes.</param>
    /// <param name="isDrawn">Of each row, whether its pixels are to be looked at: where they are not, they are all of the first entry. Empty where all are.</param>
    public static byte[] Write(int width, ReadOnlySpan<byte> pixels, IReadOnlyList<PngColour> palette, bool isHasty = false, ReadOnlySpan<bool> isDrawn = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        if (palette.Count is < 1 or > 256) throw new ArgumentException("A palette has 1 to 256 entries.", nameof(palette));
        var height = pixels.Length / width;
        var depth = palette.Count <= 16 ? 4 : 8;
        if (height == 0 || pixels.Length % width != 0) throw new ArgumentException("The last row is not full.", nameof(pixels));

        using var png = new MemoryStream(16 * 1024);
        png.Write(Signature);
        Chunk(png, "IHDR"u8, Header(width, height, depth));
        Chunk(png, "PLTE"u8, [.. palette.SelectMany(entry => new[] { entry.Colour.Red, entry.Colour.Green, entry.Colour.Blue })]);
        // 11.3.1.1: entries that are not named are opaque.
        if (palette.Any(entry => entry.Alpha < 255))
            Chunk(png, "tRNS"u8, [.. palette.Take(palette.Select((entry, index) => entry.Alpha < 255 ? index + 1 : 0).Max()).Select(entry => entry.Alpha)]);
        var data = Begin(png, "IDAT"u8);
        using (var zlib = new ZLibStream(png, isHasty ? Hasty : Usual, leaveOpen: true)) WriteRows(zlib, width, pixels, isDrawn, depth);
        End(png, data);
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static byte[] Header(int width, int height, int depth)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = ((byte)depth, Indexed);
        return header;
    }

    private static void WriteRows(ZLibStream zlib, int width, ReadOnlySpan<byte> pixels, ReadOnlySpan<bool> isDrawn, int depth)
    {
        var (height, rowLength) = (pixels.Length / width, 1 + (((width * depth) + 7) / 8));
        var lent = ArrayPool<byte>.Shared.Rent(RowsAtATime * rowLength);
        for (var first = 0; first < height; first += RowsAtATime)
        {
            var packed = lent.AsSpan(0, Math.Min(RowsAtATime, height - first) * rowLength);
            for (var row = first; (row - first) * rowLength < packed.Length; row++)
            {
                var line = packed.Slice((row - first) * rowLength, rowLength);
                line[0] = NoFilter;
                if (isDrawn.IsEmpty || isDrawn[row]) Pack(pixels.Slice(row * width, width), line[1..], depth);
                else line[1..].Clear();
            }
            zlib.Write(packed);
        }
        ArrayPool<byte>.Shared.Return(lent);
    }

    private static void Pack(ReadOnlySpan<byte> pixels, Span<byte> packed, int depth)
    {
        if (depth == 8) pixels.CopyTo(packed);
        else PackInHalves(pixels, packed);
    }

    /// <summary>7.2: two pixels in a byte, the left one in the high half.</summary>
    private static void PackInHalves(ReadOnlySpan<byte> pixels, Span<byte> packed)
    {
        var x = 0;
        // Thirty-two at a time, two pixels as one number, where the left one is its lower half.
        for (; BitConverter.IsLittleEndian && x <= pixels.Length - 32; x += 32)
            Vector128.Narrow(Packed(pixels[x..]), Packed(pixels[(x + 16)..])).CopyTo(packed[(x / 2)..]);
        for (; x + 1 < pixels.Length; x += 2) packed[x / 2] = (byte)((pixels[x] << 4) | pixels[x + 1]);
        if (pixels.Length % 2 == 1) packed[^1] = (byte)(pixels[^1] << 4);
    }

    private static Vector128<ushort> Packed(ReadOnlySpan<byte> pixels)
    {
        var pairs = Vector128.Create(pixels).AsUInt16();
        return ((pairs << 4) | (pairs >> 8)) & Vector128.Create((ushort)0xFF);
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        var start = Begin(png, type);
        png.Write(data);
        End(png, start);
    }

    /// <summary>5.3: length, type, data, and the check of type and data.</summary>
    /// <returns>Where the chunk starts. Its data follow, and then its end.</returns>
    private static int Begin(MemoryStream png, ReadOnlySpan<byte> type)
    {
        var start = (int)png.Length;
        png.Write(stackalloc byte[sizeof(int)]);
        png.Write(type);
        return start;
    }

    private static void End(MemoryStream png, int start)
    {
        var chunk = png.GetBuffer().AsSpan(start, (int)png.Length - start);
        BinaryPrimitives.WriteInt32BigEndian(chunk, chunk.Length - (2 * sizeof(int)));
        Span<byte> check = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(check, Crc32.Of(chunk[sizeof(int)..]));
        png.Write(check);
    }
}
