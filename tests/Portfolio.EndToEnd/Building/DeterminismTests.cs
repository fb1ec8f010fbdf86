using Portfolio.EndToEnd.Sites;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Building;

/// <summary>Rule 5: same input, same bytes.</summary>
public sealed class DeterminismTests
{
    [Theory]
    [MemberData(nameof(Sites))]
    public void Two_builds_are_equal_byte_by_byte_wherever_and_whenever_they_run(string site)
    {
        var built = BuiltSites.Named(site);
        using var folder = new TemporaryFolder();
        var line = PortfolioCommand.Line("build", "--input", built.Input, "--output", folder.PathOf("elsewhere"), "--base-url", TestSite.BaseUrl);
        var result = Command.Run(line with
        {
            Folder = folder.Path,
            Environment = line.Environment.SetItems(new Dictionary<string, string?>
            {
                ["TZ"] = "Pacific/Auckland",
                ["LANG"] = "tr_TR.UTF-8",
                ["LC_ALL"] = "tr_TR.UTF-8",
                ["DOTNET_PROCESSOR_COUNT"] = "1",
                ["CI"] = "true",
            }),
        });
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Equal(built.Files(), Relative(folder.PathOf("elsewhere")));
        Assert.All(built.Files(), file => Assert.True(
            File.ReadAllBytes(built.PathOf(file)).AsSpan().SequenceEqual(File.ReadAllBytes(folder.PathOf("elsewhere", file))), file));
    }

    [Fact]
    public void A_site_that_stands_within_its_own_input_is_not_read_by_the_next_build()
    {
        using var folder = new TemporaryFolder();
        folder.Write("cv.md", SampleInput.Cv);
        string[] Build()
        {
            var result = PortfolioCommand.Run("build", "--input", folder.Path, "--output", folder.PathOf("output"));
            Assert.True(result.ExitCode == 0, result.ToString());
            return [.. Relative(folder.PathOf("output"))];
        }
        Assert.Equal(Build(), Build());
    }

    private static IEnumerable<string> Relative(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static TheoryData<string> Sites() => BuiltSites.Names;
}
