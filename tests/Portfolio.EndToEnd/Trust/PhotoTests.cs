using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using Portfolio.EndToEnd.Browsing;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Trust;

/// <summary>Pictures in <c>files</c> are published without the place where they were taken: ExifTool reads them, Chromium looks at them.</summary>
[Collection(Browsers.Name)]
public sealed class PhotoTests(BrowserFixture browser) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Published_pictures_look_the_same_and_do_not_say_where_they_were_taken()
    {
        await TakePicturesAsync();
        Build();
        foreach (var name in (string[])["me.jpg", "me.png", "me.webp"])
        {
            var (taken, published) = (_folder.PathOf("input", "files", name), _folder.PathOf("output", "files", name));
            Assert.Contains(Said(taken).Keys, tag => tag.Contains("GPS", StringComparison.Ordinal));
            var said = Said(published);
            Assert.DoesNotContain(said.Keys, tag => tag.Contains("GPS", StringComparison.Ordinal) || tag.StartsWith("XMP", StringComparison.Ordinal) || tag.StartsWith("IPTC", StringComparison.Ordinal));
            Assert.DoesNotContain(said.Values, value => value.Contains("Springfield", StringComparison.Ordinal) || value.Contains("Serial-0815", StringComparison.Ordinal));
            Assert.Equal(("6", "Ada Example"), (said["IFD0:Orientation"], said["IFD0:Copyright"]));
            Assert.DoesNotContain(said.Keys, tag => tag.EndsWith(":Warning", StringComparison.Ordinal) || tag.EndsWith(":Error", StringComparison.Ordinal));
            Assert.Equal(await PixelsAsync(taken), await PixelsAsync(published));
        }
        // Turned by its orientation: what was 64 pixels wide is that high.
        Assert.StartsWith("48x64 ", await PixelsAsync(_folder.PathOf("output", "files", "me.jpg")), StringComparison.Ordinal);
    }

    /// <summary>What is no picture that is made anew loses the place in its own bytes: nothing moves, so whatever counts bytes stays right.</summary>
    [Fact]
    public async Task Films_and_documents_and_pictures_of_any_kind_do_not_say_where_they_were_taken()
    {
        await TakePicturesAsync();
        TakeOthers();
        Build();
        foreach (var name in (string[])["me.gif", "me.avif", "me.heic", "me.tif", "me.mp4", "me.mov", "me.pdf"])
        {
            var (taken, published) = (_folder.PathOf("input", "files", name), _folder.PathOf("output", "files", name));
            Assert.Contains(Said(taken).Keys, tag => tag.Contains("GPS", StringComparison.Ordinal));
            var said = Said(published);
            Assert.True(!said.Keys.Any(tag => tag.Contains("GPS", StringComparison.Ordinal) || tag.EndsWith(":Warning", StringComparison.Ordinal) || tag.EndsWith(":Error", StringComparison.Ordinal)), $"{name}: {string.Join(' ', said)}");
            Assert.DoesNotContain(said.Values, value => value.Contains("Springfield", StringComparison.Ordinal));
            if (name != "me.gif") Assert.Equal(new FileInfo(taken).Length, new FileInfo(published).Length);
        }
        foreach (var name in (string[])["me.gif", "me.avif"]) Assert.Equal(await PixelsAsync(_folder.PathOf("input", "files", name)), await PixelsAsync(_folder.PathOf("output", "files", name)));
        // The film can be played; who made it stays.
        Assert.Equal("48x32 for 0.4 s", await FilmAsync(_folder.PathOf("output", "files", "me.mp4")));
        Assert.Contains("Ada Example", Said(_folder.PathOf("output", "files", "me.mov")).Values);
        // The photo in the document says nothing either, and is there.
        Judge.Ask("qpdf", "--check", _folder.PathOf("output", "files", "me.pdf"));
        foreach (var folder in (string[])["input", "output"])
        {
            Judge.Ask("pdfimages", "-all", _folder.PathOf(folder, "files", "me.pdf"), _folder.PathOf($"{folder}-of-pdf"));
            ZipFile.ExtractToDirectory(_folder.PathOf(folder, "files", "slides.pptx"), _folder.PathOf($"{folder}-slides"));
        }
        foreach (var inner in (string[])["of-pdf-000.jpg", "slides/ppt/media/image1.jpeg"])
        {
            Assert.Contains(Said(_folder.PathOf($"input-{inner}")).Keys, tag => tag.Contains("GPS", StringComparison.Ordinal));
            Assert.DoesNotContain(Said(_folder.PathOf($"output-{inner}")).Keys, tag => tag.Contains("GPS", StringComparison.Ordinal));
        }
        Assert.Equal(await PixelsAsync(_folder.PathOf("input", "files", "me.jpg")), await PixelsAsync(_folder.PathOf("output-slides/ppt/media/image1.jpeg")));
        Assert.Equal("<slides/>", File.ReadAllText(_folder.PathOf("output-slides/ppt/presentation.xml")));
    }

    [Fact]
    public async Task An_owner_who_says_so_publishes_the_place()
    {
        await TakePicturesAsync();
        _folder.Write("input/site.yml", "Publish: [location]\n");
        Build();
        Assert.Equal(File.ReadAllBytes(_folder.PathOf("input", "files", "me.jpg")), File.ReadAllBytes(_folder.PathOf("output", "files", "me.jpg")));
    }

    private async Task TakePicturesAsync()
    {
        var page = await browser.Browser.NewPageAsync(new() { ViewportSize = new() { Width = 64, Height = 48 } });
        await page.SetContentAsync("<body style='margin:0;height:48px;background:linear-gradient(60deg,red,blue)'>");
        _folder.Write("input/cv.md", SampleInput.Cv);
        _folder.Write("input/files/me.jpg", await page.ScreenshotAsync(new() { Type = ScreenshotType.Jpeg, Quality = 80 }));
        _folder.Write("input/files/me.png", await page.ScreenshotAsync());
        var webp = await page.EvaluateAsync<string>("() => { const c = document.createElement('canvas'); c.width = 64; c.height = 48; const g = c.getContext('2d'); g.fillStyle = 'teal'; g.fillRect(0, 0, 64, 48); g.fillStyle = 'gold'; g.fillRect(0, 0, 20, 10); return c.toDataURL('image/webp').split(',')[1] }");
        _folder.Write("input/files/me.webp", Convert.FromBase64String(webp));
        await page.CloseAsync();
        Judge.Ask("exiftool", "-q", "-overwrite_original", "-n", "-Orientation=6", "-GPSLatitude=48.2", "-GPSLatitudeRef=N", "-GPSLongitude=16.4", "-GPSLongitudeRef=E",
            "-XMP:GPSLatitude=48.2", "-XMP:City=Springfield", "-EXIF:SerialNumber=Serial-0815", "-EXIF:Copyright=Ada Example",
            _folder.PathOf("input", "files", "me.jpg"), _folder.PathOf("input", "files", "me.png"), _folder.PathOf("input", "files", "me.webp"));
        Judge.Ask("exiftool", "-q", "-overwrite_original", "-IPTC:City=Springfield", "-Comment=Springfield", _folder.PathOf("input", "files", "me.jpg"));
        await File.AppendAllTextAsync(_folder.PathOf("input", "files", "me.jpg"), "a film of Springfield");
    }

    private void TakeOthers()
    {
        string PathOf(string name) => _folder.PathOf("input", "files", name);
        _folder.Write("input/files/me.avif", TakenMedia.Avif);
        _folder.Write("input/files/me.heic", TakenMedia.Heic);
        _folder.Write("input/files/me.mp4", TakenMedia.Mp4);
        _folder.Write("input/files/me.mov", TakenMedia.Mov);
        // GIF89a, two colours, four pixels.
        _folder.Write("input/files/me.gif", [.. "GIF89a"u8, 2, 0, 2, 0, 0x80, 0, 0, 0, 128, 128, 255, 215, 0, 0x2C, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 3, 0x44, 0x02, 0x05, 0, 0x3B]);
        // TIFF 6.0, section 3: one grey pixel.
        _folder.Write("input/files/me.tif",
        [
            .. "II*\0"u8, 8, 0, 0, 0, 8, 0, .. Entry(256, 1), .. Entry(257, 1), .. Entry(258, 8), .. Entry(259, 1), .. Entry(262, 1), .. Entry(273, 110), .. Entry(278, 1), .. Entry(279, 1), 0, 0, 0, 0, 0x80,
        ]);
        var photo = File.ReadAllBytes(PathOf("me.jpg"));
        _folder.Write("input/files/me.pdf", PdfOf(photo));
        using (var slides = ZipFile.Open(PathOf("slides.pptx"), ZipArchiveMode.Create))
        {
            using (var text = slides.CreateEntry("ppt/presentation.xml").Open()) text.Write("<slides/>"u8);
            using (var image = slides.CreateEntry("ppt/media/image1.jpeg").Open()) image.Write(photo);
        }
        Judge.Ask("exiftool", "-q", "-overwrite_original", "-n", "-GPSLatitude=48.2", "-GPSLatitudeRef=N", "-GPSLongitude=16.4", "-GPSLongitudeRef=E", "-XMP:GPSLatitude=48.2", "-XMP:City=Springfield",
            PathOf("me.avif"), PathOf("me.heic"), PathOf("me.tif"));
        Judge.Ask("exiftool", "-q", "-overwrite_original", "-n", "-XMP:GPSLatitude=48.2", "-XMP:City=Springfield", PathOf("me.gif"), PathOf("me.pdf"));
        Judge.Ask("exiftool", "-q", "-overwrite_original", "-Comment=Springfield", PathOf("me.gif"));
        Judge.Ask("exiftool", "-q", "-overwrite_original", "-n", "-Keys:GPSCoordinates=48.2 16.4 100", "-UserData:GPSCoordinates=48.2 16.4 100", "-XMP:GPSLatitude=48.2", "-XMP:City=Springfield", "-UserData:Copyright=Ada Example",
            PathOf("me.mp4"), PathOf("me.mov"));
    }

    /// <summary>A directory entry of TIFF with one short number.</summary>
    private static byte[] Entry(ushort tag, byte value) => [(byte)tag, (byte)(tag >> 8), 3, 0, 1, 0, 0, 0, value, 0, 0, 0];

    /// <summary>A page with a photo as the camera made it, which is how documents hold them (ISO 32000-1, 7.4.8).</summary>
    private static byte[] PdfOf(byte[] photo)
    {
        var pdf = new MemoryStream();
        var places = new List<long>();
        pdf.Write("%PDF-1.4\n"u8);
        void Add(string head, ReadOnlySpan<byte> stream)
        {
            places.Add(pdf.Length);
            pdf.Write(Encoding.ASCII.GetBytes($"{places.Count} 0 obj\n{head}"));
            if (!stream.IsEmpty) pdf.Write([.. "\nstream\n"u8, .. stream, .. "\nendstream"u8]);
            pdf.Write("\nendobj\n"u8);
        }
        Add("<</Type/Catalog/Pages 2 0 R>>", []);
        Add("<</Type/Pages/Kids[3 0 R]/Count 1>>", []);
        Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 64 48]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>", []);
        Add("<</Length 26>>", "q 64 0 0 48 0 0 cm /I Do Q"u8);
        Add($"<</Type/XObject/Subtype/Image/Width 64/Height 48/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length {photo.Length}>>", photo);
        var table = pdf.Length;
        pdf.Write(Encoding.ASCII.GetBytes($"xref\n0 6\n0000000000 65535 f \n{string.Concat(places.Select(place => $"{place:D10} 00000 n \n"))}trailer<</Size 6/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n"));
        return pdf.ToArray();
    }

    /// <summary>Width, height and length of a film, the first frame of which Chromium could show.</summary>
    private async Task<string> FilmAsync(string file)
    {
        var page = await browser.Browser.NewPageAsync();
        try
        {
            return await page.EvaluateAsync<string>(
                """
                async source => {
                  const film = document.createElement('video'); film.muted = true; film.src = source;
                  await new Promise((done, fail) => { film.onloadeddata = done; film.onerror = () => fail(new Error(film.error.message)); });
                  return `${film.videoWidth}x${film.videoHeight} for ${film.duration.toFixed(1)} s`;
                }
                """,
                $"data:video/mp4;base64,{Convert.ToBase64String(await File.ReadAllBytesAsync(file))}");
        }
        finally
        {
            await page.CloseAsync();
        }
    }

    private void Build()
    {
        var result = PortfolioCommand.Run("build", "--input", _folder.PathOf("input"), "--output", _folder.PathOf("output"));
        Assert.True(result.ExitCode == 0, result.ToString());
    }

    /// <summary>Groups and tags with their values.</summary>
    private static Dictionary<string, string> Said(string file)
    {
        using var json = JsonDocument.Parse(Judge.Ask("exiftool", "-j", "-G1", "-n", "-u", file));
        return json.RootElement[0].EnumerateObject().ToDictionary(tag => tag.Name, tag => tag.Value.ToString(), StringComparer.Ordinal);
    }

    /// <summary>Width, height and every pixel as Chromium shows them.</summary>
    private async Task<string> PixelsAsync(string file)
    {
        var kind = Path.GetExtension(file) == ".jpg" ? "jpeg" : Path.GetExtension(file)[1..];
        var page = await browser.Browser.NewPageAsync();
        try
        {
            return await page.EvaluateAsync<string>(
                """
                async source => {
                  const image = new Image(); image.src = source; await image.decode();
                  const canvas = document.createElement('canvas'); canvas.width = image.naturalWidth; canvas.height = image.naturalHeight;
                  const context = canvas.getContext('2d'); context.drawImage(image, 0, 0);
                  return `${canvas.width}x${canvas.height} ${context.getImageData(0, 0, canvas.width, canvas.height).data.join(',')}`;
                }
                """,
                $"data:image/{kind};base64,{Convert.ToBase64String(await File.ReadAllBytesAsync(file))}");
        }
        finally
        {
            await page.CloseAsync();
        }
    }

    public void Dispose() => _folder.Dispose();
}
