using System.Collections.Immutable;
using System.Text;
using Portfolio.Model.Input;
using Portfolio.Site;
using Portfolio.Site.Output;
using Portfolio.Theme.Files;
using Xunit;

namespace Portfolio.Tests.Site;

public sealed class SiteIconsTests
{
    [Theory]
    [InlineData("Ada Quist", "Alma Quell")]
    [InlineData("משה כהן", "张伟")]
    public async Task Owners_with_the_same_sign_share_one_drawing_of_it(string one, string other)
    {
        var site = await BuildAsync(one, other);
        foreach (var name in (string[])["favicon.ico", "apple-touch-icon.png", "icon-192.png", "icon-512.png"])
            Assert.True(File(site, "one/" + name).Bytes.Equals(File(site, "two/" + name).Bytes), name);
    }

    [Fact]
    public async Task Owners_with_other_initials_have_another_sign()
    {
        var site = await BuildAsync("Ada Quist", "Bo Quist");
        Assert.NotEqual(File(site, "one/icon-512.png").Bytes.ToArray(), File(site, "two/icon-512.png").Bytes.ToArray());
        Assert.NotEqual(File(site, "one/icon.svg").ReadText(), File(site, "two/icon.svg").ReadText());
    }

    private static async Task<ImmutableArray<OutputFile>> BuildAsync(string one, string other)
    {
        var files = new[] { ("one/cv.md", one), ("two/cv.md", other) }
            .ToImmutableSortedDictionary(file => file.Item1, file => new InputFile(file.Item1, Encoding.UTF8.GetBytes($"# {file.Item2}\n\nCooks.\n")), StringComparer.Ordinal);
        var request = new BuildRequest { Input = new("input", files), Theme = ThemeAssets.Load(), Parts = SiteParts.NoDocuments };
        return (await SiteBuilder.BuildAsync(request, CancellationToken.None)).Files;
    }

    private static OutputFile File(ImmutableArray<OutputFile> files, string path) => files.Single(file => file.Path == path);
}
