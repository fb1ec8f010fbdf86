using Portfolio.EndToEnd.Sites;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Building;

/// <summary>Rule 4: the old site survives, and so does a folder that we did not make.</summary>
public sealed class OldSiteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OldSiteTests() => _folder.Write("input/cv.md", SampleInput.Cv);

    [Fact]
    public void A_folder_that_somebody_else_made_is_not_touched()
    {
        _folder.Write("output/thesis.txt", "ten years of work");
        var result = Build();
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("ten years of work", File.ReadAllText(_folder.PathOf("output", "thesis.txt")));
        Assert.Equal(["thesis.txt"], Directory.EnumerateFileSystemEntries(_folder.PathOf("output")).Select(Path.GetFileName));
    }

    [Fact]
    public void An_empty_folder_may_be_used()
    {
        Directory.CreateDirectory(_folder.PathOf("output"));
        Assert.Equal(0, Build().ExitCode);
        Assert.True(File.Exists(_folder.PathOf("output", "index.html")));
    }

    [Fact]
    public void A_file_in_place_of_the_output_folder_is_not_touched()
    {
        _folder.Write("output", "mine");
        Assert.Equal(1, Build().ExitCode);
        Assert.Equal("mine", File.ReadAllText(_folder.PathOf("output")));
    }

    [Fact]
    public void A_later_build_takes_the_place_of_the_former_and_leaves_nothing_of_it()
    {
        Assert.Equal(0, Build().ExitCode);
        var page = Directory.EnumerateDirectories(_folder.PathOf("output", "roles")).Single();
        _folder.Write("input/cv.md", SampleInput.Cv.Replace("Example Works", "Other Works", StringComparison.Ordinal));
        Assert.Equal(0, Build().ExitCode);
        Assert.False(Directory.Exists(page));
        Assert.Equal(["input", "output"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_build_that_fails_leaves_the_old_site()
    {
        Assert.Equal(0, Build().ExitCode);
        var before = Bytes();
        _folder.Write("input/cv.md", [0xFF, 0xFE, 0xFF]);
        Assert.Equal(1, Build().ExitCode);
        Assert.Equal(before, Bytes());
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_named_and_the_old_site_stays()
    {
        // Root may write anywhere, so a file in the way of the folder that is being completed stands for missing rights.
        Assert.Equal(0, Build().ExitCode);
        var before = Bytes();
        _folder.Write("output.building", "in the way");
        var result = Build();
        Assert.Equal(1, result.ExitCode);
        Assert.Matches(@"(?m)^.*output.*: error [A-Z]{2}\d{4}: \S.*\n\s+\S", result.Errors);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Bytes());
        Assert.Equal("in the way", File.ReadAllText(_folder.PathOf("output.building")));
    }

    [Fact]
    public void An_output_on_a_file_system_that_is_read_only_is_named()
    {
        var result = PortfolioCommand.Run("build", "--input", _folder.PathOf("input"), "--output", "/proc/portfolio-output");
        Assert.Equal(1, result.ExitCode);
        Assert.Matches(@"(?m)^/proc/portfolio-output: error [A-Z]{2}\d{4}: \S.*\n\s+\S", result.Errors);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }

    private SortedDictionary<string, string> Bytes() => new(
        Directory.EnumerateFiles(_folder.PathOf("output"), "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(_folder.PathOf("output"), file),
            file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))),
        StringComparer.Ordinal);

    private CommandLine Line() => PortfolioCommand.Line("build", "--input", _folder.PathOf("input"), "--output", _folder.PathOf("output"), "--base-url", TestSite.BaseUrl);

    private CommandResult Build() => Command.Run(Line());

    public void Dispose() => _folder.Dispose();
}
