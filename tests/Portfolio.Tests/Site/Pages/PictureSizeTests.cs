using System.Text;
using Portfolio.Model.Career;
using Portfolio.Model.Input;
using Portfolio.Model.Mapping;
using Portfolio.Model.Settings;
using Portfolio.Site.Pages;
using Xunit;

namespace Portfolio.Tests.Site.Pages;

public sealed class PictureSizeTests
{
    private const string Png = "89504e470d0a1a0a0000000d49484452000002800000002a0802000000";

    [Theory]
    [InlineData(Png, 640, 42)]
    [InlineData("474946383961800228000000", 640, 40)]
    // Start, an APP0 segment of 4 bytes, the frame header.
    [InlineData("ffd8ffe000040102ffc0001108002a028003012200021101031101", 640, 42)]
    [InlineData("52494646000000005745425056503858" + "0a00000000000000" + "7f0200" + "290000" + "0000", 640, 42)]
    [InlineData("52494646000000005745425056503820" + "0a000000" + "0000009d012a" + "8002" + "2a00" + "0000", 640, 42)]
    public void The_size_stands_in_the_first_bytes(string hexadecimal, int width, int height) =>
        Assert.Equal(new PictureSize(width, height), PictureSize.Of(Convert.FromHexString(hexadecimal)));

    [Theory]
    [InlineData("")]
    [InlineData("89504e47")]
    [InlineData("ffd8ffe0ffff0102")]
    [InlineData("3c737667202f3e")]
    public void What_is_cut_off_or_unknown_has_no_size(string hexadecimal) =>
        Assert.Null(PictureSize.Of(Convert.FromHexString(hexadecimal)));

    [Fact]
    public void A_page_says_how_large_its_pictures_are()
    {
        var map = new SiteMap(new SiteContent { Settings = new SiteSettings(), Portfolios = [] }, null);
        var sizes = new PictureSizes([new InputFile("ada/files/a b.png", Convert.FromHexString(Png)), new InputFile("ada/files/a.txt", new byte[40])], map);
        Assert.Equal(
            "<img src=\"/ada/files/a%20b.png\" width=\"640\" height=\"42\" alt=\"A\"><img src=\"/ada/files/c.png\" alt=\"C\">",
            Encoding.UTF8.GetString(sizes.Into("<img src=\"/ada/files/a%20b.png\" alt=\"A\"><img src=\"/ada/files/c.png\" alt=\"C\">"u8.ToArray())));
    }
}
