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
