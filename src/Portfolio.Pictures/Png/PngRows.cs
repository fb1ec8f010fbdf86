using System.Buffers;
using System.IO.Compression;
using System.Runtime.Intrinsics;

namespace Portfolio.Pictures.Png;

/// <summary>The rows of a picture of at most 256 colours. Clauses are those of "Portable Network Graphics (PNG) Specification", third edition.</summary>
/// <param name="width">In pixels.</param>
/// <param name="pixels">Numbers of palette entries, row after row from the top.</param>
/// <param name="drawn">Which of the rows are looked at.</param>
/// <param name="depth">Bits of a pixel.</param>
internal readonly ref struct PngRows(int width, ReadOnlySpan<byte> pixels, DrawnRows drawn, int depth)
{
    /// <summary>12.7 advises it for indexed pictures, whose neighbours are no measure of each other.</summary>
    private const byte NoFilter = 0;

    /// <summary>So many empty rows take longer to be packed than what lies behind them takes to be packed by itself.</summary>
    public const int ManyRows = 64;

    private readonly int _width = width;
    private readonly int _height = pixels.Length / width;
    private readonly int _depth = depth;
    private readonly ReadOnlySpan<byte> _pixels = pixels;
    private readonly DrawnRows _drawn = drawn;

    /// <summary>Of all rows, before they are packed.</summary>
    public int Bytes => _height * Length;

    private int Length => 1 + (((_width * _depth) + 7) / 8);

    /// <summary>Writes the data of an IDAT chunk (10.1). Many empty rows in a row, which most of a card is, are not packed anew.</summary>
    public void WriteTo(Stream png, ZLibCompressionOptions packing)
    {
        var zlib = new ZlibWriter(png);
        for (var row = 0; row < _height;)
        {
            var empty = _drawn.EmptyFrom(row);
            if (empty >= ManyRows)
            {
                // The filter and the pixels are zeros.
                zlib.AddZeros(empty * Length);
                row += empty;
                continue;
            }
            if (_drawn.Packed is { } packed && packed.First == row)
            {
                zlib.Add(packed.Data);
                row += packed.Count;
                continue;
            }
            var first = row;
            while (row < _height && _drawn.EmptyFrom(row) is var few and < ManyRows) row += Math.Max(1, few);
            zlib.Add(Packed(first, row, packing));
        }
        zlib.End();
    }

    /// <summary>The rows from one to another, packed by themselves.</summary>
    /// <param name="first">The first.</param>
    /// <param name="end">The one behind the last.</param>
    /// <param name="packing">How much they are packed.</param>
    public PackedRows Pack(int first, int end, ZLibCompressionOptions packing) => new(first, end - first, Packed(first, end, packing));

    private ZlibStretch Packed(int first, int end, ZLibCompressionOptions packing)
    {
        var lent = ArrayPool<byte>.Shared.Rent((end - first) * Length);
        var rows = lent.AsSpan(0, (end - first) * Length);
        for (var row = first; row < end; row++)
        {
            var line = rows.Slice((row - first) * Length, Length);
            line[0] = NoFilter;
            if (_drawn.Contains(row)) Pack(_pixels.Slice(row * _width, _width), line[1..]);
            else line[1..].Clear();
        }
        var packed = ZlibStretch.Of(rows, packing);
        ArrayPool<byte>.Shared.Return(lent);
        return packed;
    }

    private void Pack(ReadOnlySpan<byte> row, Span<byte> packed)
    {
        if (_depth == 8) row.CopyTo(packed);
        else PackInHalves(row, packed);
    }

    /// <summary>7.2: two pixels in a byte, the left one in the high half.</summary>
    private static void PackInHalves(ReadOnlySpan<byte> pixels, Span<byte> packed)
    {
        var x = 0;
        // Thirty-two at a time, two pixels as one number, where the left one is its lower half.
        for (; BitConverter.IsLittleEndian && x <= pixels.Length - 32; x += 32)
            Vector128.Narrow(InHalves(pixels[x..]), InHalves(pixels[(x + 16)..])).CopyTo(packed[(x / 2)..]);
        for (; x + 1 < pixels.Length; x += 2) packed[x / 2] = (byte)((pixels[x] << 4) | pixels[x + 1]);
        if (pixels.Length % 2 == 1) packed[^1] = (byte)(pixels[^1] << 4);
    }

    private static Vector128<ushort> InHalves(ReadOnlySpan<byte> pixels)
    {
        var pairs = Vector128.Create(pixels).AsUInt16();
        return ((pairs << 4) | (pairs >> 8)) & Vector128.Create((ushort)0xFF);
    }
}
