using System.Text;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Input;
using Portfolio.Site.Files;
using Xunit;

namespace Portfolio.Tests.Site.Files;

/// <summary>What becomes of the owner's files on their way to visitors; whole pictures are judged by ExifTool and Chromium in the end-to-end tests.</summary>
public sealed class OwnersFilesTests
{
    /// <summary>A directory with an orientation (turned by 90 degrees), a copyright and a pointer to a place.</summary>
    private static readonly byte[] Tiff =
    [
        .. "MM\0*"u8, 0, 0, 0, 8, 0, 3,
        0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0,
        0x82, 0x98, 0, 2, 0, 0, 0, 4, .. "Ada\0"u8,
        0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 50,
        0, 0, 0, 0, 0, 0, 0, 0,
    ];

    private static byte[] Exif => Segment(0xE1, [.. "Exif\0\0"u8, .. Tiff]);

    [Fact]
    public void A_photo_keeps_its_turn_and_its_copyright_and_nothing_else_that_it_says()
    {
        var jfif = Segment(0xE0, [.. "JFIF\0"u8, 1, 2]);
        var profile = Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, 9]);
        var tables = Segment(0xDB, [1, 2, 3]);
        var xmp = Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0<x GPSLatitude='1'/>"u8]);
        var photo = Jpeg(jfif, Exif, xmp, profile, Segment(0xED, [.. "Photoshop 3.0\0Paris"u8]), tables, Segment(0xFE, [.. "Paris"u8]));
        var (published, diagnostics) = Publish("files/me.jpg", [.. photo, .. "a film of Paris"u8]);
        var kept = Segment(0xE1,
        [
            .. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 2, 0,
            0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0,
            0x98, 0x82, 2, 0, 5, 0, 0, 0, 38, 0, 0, 0,
            0, 0, 0, 0, .. "Ada\0\0\0"u8,
        ]);
        Assert.Equal(Jpeg(jfif, kept, profile, tables), published);
        Assert.Equal("FI9401", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void A_photo_that_says_nothing_is_copied_bit_for_bit()
    {
        var photo = Jpeg(Segment(0xE0, [.. "JFIF\0"u8]), Segment(0xDB, [1]));
        var (published, diagnostics) = Publish("files/me.jpeg", photo);
        Assert.Equal(photo, published);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void An_owner_who_publishes_places_gets_every_file_as_it_is()
    {
        var photo = Jpeg(Exif);
        Assert.Equal(photo, Publish("files/me.jpg", photo, publishesPlaces: true).Bytes);
    }

    [Theory]
    [InlineData("files/me.heic")]
    [InlineData("files/slides.PDF")]
    [InlineData("files/me.tiff")]
    public void A_place_that_cannot_be_taken_out_is_a_warning(string path)
    {
        byte[] file = [.. "something"u8, .. Tiff];
        var (published, diagnostics) = Publish(path, file);
        Assert.Equal(file, published);
        var fault = Assert.Single(diagnostics);
        Assert.Equal(("FI9402", Severity.Warning), (fault.Code, fault.Severity));
        Assert.Empty(Publish(path, Encoding.ASCII.GetBytes("II* MM* no place")).Diagnostics);
    }

    [Fact]
    public void A_broken_photo_that_says_a_place_is_a_warning() =>
        Assert.Equal("FI9402", Assert.Single(Publish("files/me.jpg", Jpeg(Exif)[..^1]).Diagnostics).Code);

    [Fact]
    public void No_byte_that_is_missing_or_wrong_leads_out_of_the_file()
    {
        byte[] png = [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 4, .. "eXIf"u8, .. Tiff[..4], 0, 0, 0, 0];
        byte[] webp = [.. "RIFF"u8, 30, 0, 0, 0, .. "WEBPVP8X"u8, 1, 0, 0, 0, 0xC, 0, .. "EXIF"u8, 4, 0, 0, 0, 1, 2, 3, 4];
        foreach (var file in (byte[][])[Jpeg(Exif, Segment(0xDB, [1])), png, webp, Tiff])
        {
            for (var length = 0; length < file.Length; length++) Publish("files/a.jpg", file[..length]);
            for (var at = 0; at < file.Length; at++)
            {
                foreach (var value in (byte[])[0, 1, 0x7F, 0xFF]) Publish("files/a.jpg", [.. file[..at], value, .. file[(at + 1)..]]);
            }
        }
    }

    [Theory]
    [InlineData("files/me.jpg", 1_200_000, "FI9403", "This picture has 1.2 MB, which visitors wait for")]
    [InlineData("files/me.jpg", 900_000, null, null)]
    [InlineData("files/slides.pdf", 12_000_000, "FI9404", "This file has 12 MB")]
    [InlineData("files/slides.pdf", 9_000_000, null, null)]
    public void What_is_heavy_for_visitors_is_said(string path, int length, string? code, string? message)
    {
        var fault = Publish(path, new byte[length]).Diagnostics.SingleOrDefault();
        Assert.Equal((code, message), (fault?.Code, fault?.Message));
    }

    /// <summary>Segments, a scan with a stuffed FF and a restart in it, and the end.</summary>
    private static byte[] Jpeg(params byte[][] segments) =>
        [0xFF, 0xD8, .. segments.SelectMany(segment => segment), 0xFF, 0xDA, 0, 2, 1, 0xFF, 0, 2, 0xFF, 0xD0, 3, 0xFF, 0xD9];

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static (byte[] Bytes, IReadOnlyList<Diagnostic> Diagnostics) Publish(string path, byte[] bytes, bool publishesPlaces = false)
    {
        var (published, diagnostics) = new OwnersFiles(publishesPlaces).Publish(new InputFile(path, bytes));
        return (published.ToArray(), diagnostics);
    }
}
