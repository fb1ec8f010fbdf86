using System.IO.Compression;
using System.Text;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Input;
using Portfolio.Site.Files;
using Xunit;

namespace Portfolio.Tests.Site.Files;

/// <summary>What becomes of the owner's files on their way to visitors; whole pictures are judged by ExifTool and Chromium in the end-to-end tests.</summary>
public sealed class OwnersFilesTests
{
    /// <summary>A directory with an orientation (turned by 90 degrees), a copyright and a pointer to a place: a latitude of three fractions.</summary>
    private static readonly byte[] Tiff =
    [
        .. "MM\0*"u8, 0, 0, 0, 8, 0, 3,
        0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0,
        0x82, 0x98, 0, 2, 0, 0, 0, 4, .. "Ada\0"u8,
        0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 50,
        0, 0, 0, 0,
        0, 1, 0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 68, 0, 0, 0, 0,
        0, 0, 0, 48, 0, 0, 0, 1, 0, 0, 0, 12, 0, 0, 0, 1, 0, 0, 0, 5, 0, 0, 0, 1,
    ];

    /// <summary>Says that a GIF is to be shown again and again.</summary>
    private static readonly byte[] Gif89Loop = [0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0];

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

    /// <summary>HEIC, raw photos, slides of old, documents: the entry goes and the directory that it led to is emptied, and no byte moves.</summary>
    [Theory]
    [InlineData("\0\0\0\u0018ftypheic")]
    [InlineData("%PDF-1.7 stream ")]
    [InlineData("\u00D0\u00CF\u0011\u00E0 slides")]
    [InlineData("")]
    public void A_place_is_taken_out_of_whatever_holds_it(string head)
    {
        byte[] start = Encoding.Latin1.GetBytes(head);
        var (published, diagnostics) = Publish("files/me", [.. start, .. Tiff, .. "behind"u8]);
        byte[] placeless =
        [
            .. "MM\0*"u8, 0, 0, 0, 8, 0, 2,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0,
            0x82, 0x98, 0, 2, 0, 0, 0, 4, .. "Ada\0"u8,
            .. new byte[12 + 4 + 18 + 24],
        ];
        Assert.Equal([.. start, .. placeless, .. "behind"u8], published);
        Assert.Equal("FI9401", Assert.Single(diagnostics).Code);
        Assert.Empty(Publish("files/me", [.. start, .. "II* MM* no place"u8]).Diagnostics);
    }

    [Theory]
    [InlineData("<x[ exif:GPSLatitude=\"48,1N\"] a=\"1\">")]
    [InlineData("<x>[<exif:GPSLatitude>48,1N</exif:GPSLatitude>]</x>")]
    [InlineData("<x>[<Iptc4xmpExt:LocationShown><a exif:GPSLatitude='1'/></Iptc4xmpExt:LocationShown>]</x>")]
    [InlineData("<x[ exif:GPSLatitude='1'][ photoshop:City='Linz']/>")]
    [InlineData("<x>[<exif:GPSLatitude\t>1</exif:GPSLatitude>]<tiff:Make>GPSLatitude=1</tiff:Make></x>")]
    public void The_words_for_a_place_are_overwritten_with_spaces(string marked)
    {
        var packet = $"%PDF-1.7 <rdf:RDF>{marked}</rdf:RDF>";
        // Every second part stands in brackets.
        var parts = packet.Split('[', ']');
        var (said, blank) = (string.Concat(parts), string.Concat(parts.Select((part, index) => index % 2 == 1 ? new string(' ', part.Length) : part)));
        Assert.Equal(blank, Encoding.ASCII.GetString(Publish("files/a.pdf", Encoding.ASCII.GetBytes(said)).Bytes));
    }

    [Fact]
    public void A_place_that_cannot_be_taken_out_is_an_error()
    {
        byte[] packed = [.. "%PDF-1.7 stream\n"u8, .. Compressed(Tiff), .. "\nendstream"u8];
        Assert.Equal(("FI9402", Severity.Error), Fault("files/a.pdf", packed));
        // A camera that writes its place into a track as it goes (CAMM), or as subtitles.
        Assert.Equal(("FI9402", Severity.Error), Fault("files/a.mp4", [.. "\0\0\0\u0008ftyp"u8, .. "\0\0\0\u0010camm\0\0\0\0\0\0\0\u0001"u8]));
        Assert.Equal(("FI9402", Severity.Error), Fault("files/a.mp4", [.. "\0\0\0\u0008ftyp"u8, .. "GPS(16.37,48.20,180)"u8]));
        Assert.Empty(Publish("files/a.mp4", [.. "\0\0\0\u0008ftyp"u8, .. "GPS(none)"u8]).Diagnostics);
    }

    [Fact]
    public void What_cannot_be_looked_into_is_a_warning()
    {
        Assert.Equal(("FI9405", Severity.Warning), Fault("files/a.pdf", [.. "%PDF-1.7 /Encrypt 5 0 R "u8]));
        Assert.Equal(("FI9405", Severity.Warning), Fault("files/a.zip", [.. "PK\u0003\u0004 broken"u8]));
        // Packed in itself, deeper than anybody packs slides.
        var nested = Jpeg(Exif);
        for (var i = 0; i < 5; i++) nested = Zip(("inner.zip", nested));
        Assert.Equal(("FI9405", Severity.Warning), Fault("files/a.zip", nested));
    }

    [Fact]
    public void Photos_in_slides_and_in_drawings_lose_their_place_and_all_else_stays()
    {
        var (photo, bare) = (Jpeg(Exif), Publish("files/me.jpg", Jpeg(Exif)).Bytes);
        var (slides, diagnostics) = Publish("files/a.pptx", Zip(("a.xml", "<a/>"u8.ToArray()), ("media/me.jpg", photo), ("inner.docx", Zip(("me.jpg", photo)))));
        Assert.Equal("FI9401", Assert.Single(diagnostics).Code);
        using var archive = new ZipArchive(new MemoryStream(slides));
        Assert.Equal(["a.xml", "media/me.jpg", "inner.docx"], archive.Entries.Select(entry => entry.FullName));
        Assert.Equal(["<a/>"u8.ToArray(), bare, Zip(("me.jpg", bare))], archive.Entries.Select(Content));

        var (drawing, said) = Publish("files/a.svg", Encoding.UTF8.GetBytes($"<svg>é<image href='data:image/jpeg;base64,{Convert.ToBase64String(photo)}'/></svg>"));
        Assert.Equal($"<svg>é<image href='data:image/jpeg;base64,{Convert.ToBase64String(bare)}'/></svg>", Encoding.UTF8.GetString(drawing));
        Assert.Equal("FI9401", Assert.Single(said).Code);
    }

    [Fact]
    public void What_says_no_place_is_copied_bit_for_bit()
    {
        foreach (var file in (byte[][])[Zip(("me.jpg", Jpeg(Segment(0xDB, [1])))), "<svg>base64,AAAAAAAAAAAAAAAAAAAA</svg>"u8.ToArray(), Gif(Gif89Loop), [.. "\0\0\0\u0008ftyp\0\0\0\u0010moov\0\0\0\u0008udta"u8]])
        {
            var (published, diagnostics) = Publish("files/a.svg", file);
            Assert.Equal(file, published);
            Assert.Empty(diagnostics);
        }
    }

    [Fact]
    public void A_picture_that_moves_goes_on_moving_and_loses_its_comments()
    {
        byte[] comment = [0x21, 0xFE, 5, .. "Paris"u8, 0];
        byte[] xmp = [0x21, 0xFF, 11, .. "XMP DataXMP"u8, 3, .. "<x>"u8, 0];
        Assert.Equal(Gif(Gif89Loop), Publish("files/a.gif", [.. Gif(Gif89Loop, comment, xmp), .. "Paris"u8]).Bytes);
    }

    [Fact]
    public void A_film_keeps_its_owner_and_every_byte_its_place()
    {
        byte[] place = Box("\u00A9xyz", [0, 8, 0x15, 0xC7, .. "+48.2+16"u8]);
        byte[] owner = Box("\u00A9cpy", [0, 3, 0, 0, .. "Ada"u8]);
        byte[] Film(byte[] first, byte[] keys) => [.. Box("ftyp", "qt  "u8), .. Box("moov", [.. Box("trak", [.. Box("udta", [.. first, .. owner]), .. Box("tkhd", [1])]), .. keys]), .. Box("mdat", [1, 2])];
        var (published, diagnostics) = Publish("files/a.mov", Film(place, Box("meta", "location.ISO6709 Paris"u8)));
        Assert.Equal(Film(Box("free", new byte[12]), Box("free", new byte[22])), published);
        Assert.Equal("FI9401", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void A_broken_photo_loses_its_place_all_the_same() =>
        Assert.Equal("FI9401", Assert.Single(Publish("files/me.jpg", Jpeg(Exif)[..^1]).Diagnostics).Code);

    [Fact]
    public void No_byte_that_is_missing_or_wrong_leads_out_of_the_file()
    {
        byte[] png = [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 4, .. "eXIf"u8, .. Tiff[..4], 0, 0, 0, 0];
        byte[] webp = [.. "RIFF"u8, 30, 0, 0, 0, .. "WEBPVP8X"u8, 1, 0, 0, 0, 0xC, 0, .. "EXIF"u8, 4, 0, 0, 0, 1, 2, 3, 4];
        foreach (var file in (byte[][])[Jpeg(Exif, Segment(0xDB, [1])), png, webp, Tiff, Gif([0x21, 0xFE, 1, 1, 0]), Zip(("a.jpg", Jpeg(Exif))), [.. Box("ftyp", "qt  "u8), .. Box("moov", Box("udta", Box("loci", "\0\0\0\0Linz"u8)))]])
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

    /// <summary>A picture of two colours with blocks before it.</summary>
    private static byte[] Gif(params byte[][] blocks) =>
        [.. "GIF89a"u8, 2, 0, 2, 0, 0x80, 0, 0, 0, 128, 128, 255, 215, 0, .. blocks.SelectMany(block => block), 0x2C, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 2, 0x44, 0x05, 0, 0x3B];

    private static byte[] Box(string type, ReadOnlySpan<byte> content) => [0, 0, 0, (byte)(content.Length + 8), .. Encoding.Latin1.GetBytes(type), .. content];

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in files)
            {
                var entry = archive.CreateEntry(name);
                entry.LastWriteTime = new DateTimeOffset(2024, 2, 29, 12, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(content);
            }
        }
        return target.ToArray();
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static byte[] Compressed(byte[] bytes)
    {
        var target = new MemoryStream();
        using (var stream = new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true)) stream.Write(bytes);
        return target.ToArray();
    }

    private static (string Code, Severity Severity) Fault(string path, byte[] bytes)
    {
        var fault = Assert.Single(Publish(path, bytes).Diagnostics);
        return (fault.Code, fault.Severity);
    }

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static (byte[] Bytes, IReadOnlyList<Diagnostic> Diagnostics) Publish(string path, byte[] bytes, bool publishesPlaces = false)
    {
        var (published, diagnostics) = new OwnersFiles(publishesPlaces).Publish(new InputFile(path, bytes));
        return (published.ToArray(), diagnostics);
    }
}
