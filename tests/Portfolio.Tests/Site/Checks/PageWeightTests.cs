using System.Security.Cryptography;
using Portfolio.Model.Diagnostics;
using Portfolio.Site.Output;
using Portfolio.Theme.Files;
using Xunit;

namespace Portfolio.Tests.Site.Checks;

public sealed class PageWeightTests
{
    [Fact]
    public async Task The_heaviest_page_weighs_what_it_and_its_files_do()
    {
        var site = await SampleSite.BuildAsync();
        var page = site.Files.Single(file => file.Path == site.Heaviest!.Path);
        Assert.True(page.IsHtml);
        Assert.InRange(site.Heaviest!.Size.Brotli, CompressedSize.Of(page).Brotli + 20_000, 500_000);
        Assert.True(site.Heaviest.Size.Brotli < site.Heaviest.Size.Raw);
    }

    [Fact]
    public async Task A_page_that_is_heavier_than_the_theme_allows_is_an_error_that_names_it()
    {
        var theme = ThemeAssets.Load();
        var site = await SampleSite.BuildAsync(
            files =>
            {
                files["cv.md"] += "\n![Big](files/big.png)\n";
                files["files/big.png"] = string.Concat(Enumerable.Range(0, 30_000).Select(number => Convert.ToBase64String(SHA256.HashData(BitConverter.GetBytes(number)))));
            },
            theme);
        Assert.Contains(site.Diagnostics, diagnostic => diagnostic is { Code: "SC9006", Severity: Severity.Error, Place.File: "cv/index.html" });
        Assert.DoesNotContain(site.Diagnostics, diagnostic => diagnostic is { Code: "SC9006", Place.File: "skills/index.html" });
    }
}
