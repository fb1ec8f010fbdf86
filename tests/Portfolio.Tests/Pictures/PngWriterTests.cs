using System.IO.Compression;
using Portfolio.Pictures.Png;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.Tests.Pictures;

public sealed class PngWriterTests
{
    private static readonly PngColour[] Few = [new(new(0, 0, 0), 0), new(new(255, 0, 0), 128), new(new(0, 255, 0)), new(new(0, 0, 255))];
    private static readonly PngColour[] Many = [.. Enumerable.Range(0, 200).Select(value => new PngColour(new((byte)value, 0, 0)))];

    [Fact]
    public void Sixteen_colours_take_half_a_byte_a_pixel()
    {
        var png = PngWriter.Write(3, [0, 1, 2, 3, 2, 1], Few);
        Assert.Equal((4, 3), (png[24], png[25]));
        Assert.Equal([0, 0x01, 0x20, 0, 0x32, 0x10], Unpacked(png));
    }

    [Fact]
    public void A_row_of_any_width_is_packed_pixel_by_pixel()
    {
        foreach (var width in Enumerable.Range(1, 100))
        {
            var pixels = Enumerable.Range(0, width).Select(pixel => (byte)(pixel * 7 % 4)).ToArray();
            var packed = Unpacked(PngWriter.Write(width, pixels, Few))[1..];
            Assert.Equal((width + 1) / 2, packed.Length);
            Assert.Equal(pixels, packed.SelectMany(both => new[] { (byte)(both >> 4), (byte)(both & 15) }).Take(width));
        }
    }

    [Fact]
    public void More_colours_take_a_byte()
    {
        var png = PngWriter.Write(2, [0, 199, 7, 8], Many);
        Assert.Equal((8, 3), (png[24], png[25]));
        Assert.Equal([0, 0, 199, 0, 7, 8], Unpacked(png));
    }

    [Fact]
    public void Haste_costs_bytes_and_no_pixel()
    {
        // Letters stand in such a picture again and again, a little further to the right each time.
        var pixels = Enumerable.Range(0, 600 * 60).Select(place => (byte)(place % 600 * 31 % 97 % 4 * (place / 600 % 7 > 2 ? 1 : 0))).ToArray();
        var (usual, hasty) = (PngWriter.Write(600, pixels, Few), PngWriter.Write(600, pixels, Few, isHasty: true));
        Assert.Equal(Unpacked(usual), Unpacked(hasty));
        Assert.True(hasty.Length > usual.Length, $"{hasty.Length} bytes in haste, {usual.Length} else");
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(63, 1)]
    [InlineData(64, 3)]
    [InlineData(65, 70)]
    [InlineData(300, 64)]
    public void Rows_that_are_not_drawn_are_empty_wherever_they_stand(int empty, int drawn)
    {
        // Drawn rows between empty ones, in which stands what the array held before.
        bool[] isDrawn = [.. Enumerable.Repeat(false, empty), .. Enumerable.Repeat(true, drawn), .. Enumerable.Repeat(false, empty), true, .. Enumerable.Repeat(false, empty)];
        var pixels = Enumerable.Range(0, isDrawn.Length * 40).Select(place => (byte)(place * 7 % 4)).ToArray();
        var shown = pixels.Select((pixel, place) => isDrawn[place / 40] ? pixel : (byte)0).ToArray();
        Assert.Equal(Unpacked(PngWriter.Write(40, shown, Few)), Unpacked(PngWriter.Write(40, pixels, Few, isHasty: true, new(isDrawn))));
    }

    [Fact]
    public void A_thousand_empty_rows_take_less_than_a_kilobyte()
    {
        var rows = new bool[1001];
        rows[^1] = true;
        Assert.InRange(PngWriter.Write(1200, new byte[1200 * 1001], Few, isHasty: true, new(rows)).Length, 100, 1000);
    }

    [Fact]
    public void A_row_that_is_not_full_and_a_palette_that_is_none_are_refused()
    {
        Assert.Throws<ArgumentException>(() => PngWriter.Write(2, [0, 1, 2], Few));
        Assert.Throws<ArgumentException>(() => PngWriter.Write(2, [0, 1], []));
    }

    [JudgedFact("pngcheck")]
    public void Pngcheck_finds_nothing_to_object_to()
    {
        foreach (var (colours, width) in new[] { (Few, 5), (Few, 6), (Many, 7) })
        {
            var pixels = Enumerable.Range(0, width * 9).Select(i => (byte)(i % colours.Length)).ToArray();
            var said = Judge.AskAbout(PngWriter.Write(width, pixels, colours), "pngcheck", "-v", "{file}");
            Assert.Contains("No errors detected", said, StringComparison.Ordinal);
            Assert.Equal(colours == Few, said.Contains("tRNS", StringComparison.Ordinal));
        }
        Assert.Contains("No errors detected", Judge.AskAbout(PngWriter.Write(3, new byte[3 * 500], Few, isHasty: true, new(new bool[500])), "pngcheck", "-v", "{file}"), StringComparison.Ordinal);
    }

    private static byte[] Unpacked(byte[] png)
    {
        for (var place = 8; ; place += 12 + LengthAt(place))
        {
            if (!png.AsSpan(place + 4, 4).SequenceEqual("IDAT"u8)) continue;
            using var zlib = new ZLibStream(new MemoryStream(png, place + 8, LengthAt(place)), CompressionMode.Decompress);
            using var bytes = new MemoryStream();
            zlib.CopyTo(bytes);
            return bytes.ToArray();
        }

        int LengthAt(int at) => (png[at] << 24) | (png[at + 1] << 16) | (png[at + 2] << 8) | png[at + 3];
    }
}
