using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace Portfolio.Pictures.Png;

/// <summary>Writes pictures of at most 256 colours as PNG. Clauses are those of "Portable Network Graphics (PNG) Specification", third edition.</summary>
internal static class PngWriter
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>11.2.1, colour type: each pixel is the number of a palette entry.</summary>
    private const byte Indexed = 3;

    /// <summary>All but the data: two palettes of 256 entries, and the frames of the chunks.</summary>
    private const int MostBesideData = 4096;

    /// <summary>On pictures of text this level takes four tenths of the time of the one that zlib chooses, for an eighth more bytes.</summary>
    private static readonly ZLibCompressionOptions Usual = new() { CompressionLevel = 2 };

    /// <summary>This one takes two thirds of the time of that, for half as many bytes again.</summary>
    private static readonly ZLibCompressionOptions Hasty = new() { CompressionLevel = 1 };

    /// <summary>The picture as a file, half a byte a pixel where sixteen colours do.</summary>
    /// <param name="width">In pixels.</param>
    /// <param name="pixels">Numbers of palette entries, row after row from the top.</param>
    /// <param name="palette">1 to 256 entries. Those that are not opaque come first, which keeps the file small.</param>
    /// <param name="isHasty">Whether time counts more than bytes.</param>
    /// <param name="drawn">Which of the rows are looked at; by default all.</param>
    public static byte[] Write(int width, ReadOnlySpan<byte> pixels, IReadOnlyList<PngColour> palette, bool isHasty = false, DrawnRows drawn = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        if (palette.Count is < 1 or > 256) throw new ArgumentException("A palette has 1 to 256 entries.", nameof(palette));
        var height = pixels.Length / width;
        var depth = DepthOf(palette);
        if (height == 0 || pixels.Length % width != 0) throw new ArgumentException("The last row is not full.", nameof(pixels));

        // Lent: how long the file will be shows at the end.
        var rows = new PngRows(width, pixels, drawn, depth);
        var lent = ArrayPool<byte>.Shared.Rent(ZlibStretch.MostBytes(rows.Bytes) + MostBesideData);
        using var png = new MemoryStream(lent, 0, lent.Length, writable: true, publiclyVisible: true);
        png.SetLength(0);
        png.Write(Signature);
        Chunk(png, "IHDR"u8, Header(width, height, depth));
        Chunk(png, "PLTE"u8, [.. palette.SelectMany(entry => new[] { entry.Colour.Red, entry.Colour.Green, entry.Colour.Blue })]);
        // 11.3.1.1: entries that are not named are opaque.
        if (palette.Any(entry => entry.Alpha < 255))
            Chunk(png, "tRNS"u8, [.. palette.Take(palette.Select((entry, index) => entry.Alpha < 255 ? index + 1 : 0).Max()).Select(entry => entry.Alpha)]);
        var data = Begin(png, "IDAT"u8);
        rows.WriteTo(png, isHasty ? Hasty : Usual);
        End(png, data);
        Chunk(png, "IEND"u8, []);
        var file = png.ToArray();
        ArrayPool<byte>.Shared.Return(lent);
        return file;
    }

    /// <summary>Rows of a picture to stand in others that are written in haste.</summary>
    /// <param name="width">In pixels.</param>
    /// <param name="pixels">The whole picture.</param>
    /// <param name="palette">That of all of them.</param>
    /// <param name="rows">The first row, and the one behind the last.</param>
    /// <param name="drawn">Which of the rows are looked at.</param>
    public static PackedRows Pack(int width, ReadOnlySpan<byte> pixels, IReadOnlyList<PngColour> palette, (int First, int End) rows, DrawnRows drawn) =>
        new PngRows(width, pixels, drawn, DepthOf(palette)).Pack(rows.First, rows.End, Hasty);

    private static int DepthOf(IReadOnlyList<PngColour> palette) => palette.Count <= 16 ? 4 : 8;

    private static byte[] Header(int width, int height, int depth)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = ((byte)depth, Indexed);
        return header;
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
