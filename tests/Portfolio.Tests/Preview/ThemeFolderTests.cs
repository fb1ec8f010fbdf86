using Portfolio.Preview.Building;
using Portfolio.TestKit;
using Portfolio.Theme.Files;
using Xunit;

namespace Portfolio.Tests.Preview;

public sealed class ThemeFolderTests
{
    [Fact]
    public void The_theme_on_disk_is_the_theme_that_is_built_in()
    {
        var onDisk = ThemeAssets.From(ThemeFolder.Read(Repository.PathOf("theme")));
        Assert.Equal(ThemeAssets.Load().Files.Select(file => file.Name), onDisk.Files.Select(file => file.Name));
    }
}
