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
        var site = await SampleSite.BuildAsync(_ => { }, ThemeAssets.Load("Weight:\n  Page: 20\n"));
        Assert.Contains(site.Diagnostics, diagnostic => diagnostic is { Code: "SC9006", Severity: Severity.Error, Place.File: "cv/index.html" });
    }

    [Fact]
    public async Task Every_page_and_what_it_shows_is_weighed_where_somebody_asks()
    {
        var site = await SampleSite.BuildAsync(request: request => request with { WeighsAll = true });
        Assert.Equal(site.Files.Where(file => file.IsHtml).Select(file => file.Path), site.Weights.Where(file => file.Whole is not null).Select(file => file.Path));
        Assert.Contains(site.Weights, file => file is { Whole: null } && file.Path.EndsWith(".woff2", StringComparison.Ordinal) && file.Own.Brotli == file.Own.Raw);
        Assert.Equal(site.Heaviest!.Size, site.Weights.Single(file => file.Path == site.Heaviest.Path).Whole);
        Assert.All(site.Weights, file => Assert.InRange(file.Own.Brotli, 1, file.Own.Raw));
        Assert.Empty((await SampleSite.BuildAsync()).Weights);
    }

    [Fact]
    public async Task A_photo_is_no_fault_of_its_page()
    {
        var site = await SampleSite.BuildAsync(
            files =>
            {
                files["cv.md"] += "\n![Big](files/big.png)\n";
                files["files/big.png"] = string.Concat(Enumerable.Range(0, 30_000).Select(number => Convert.ToBase64String(SHA256.HashData(BitConverter.GetBytes(number)))));
            });
        Assert.True(site.Heaviest is { Path: "cv/index.html", Size.Brotli: > 800_000 });
        Assert.DoesNotContain(site.Diagnostics, diagnostic => diagnostic.Code == "SC9006");
    }
}
