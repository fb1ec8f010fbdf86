using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Building;

/// <summary>Rule 3: a mistake is data. Each is named with its place and cure, none shows a stack trace.</summary>
public sealed class BrokenInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_missing_input_folder_is_named() => AssertRefused("input");

    [Fact]
    public void An_input_folder_without_a_cv_is_named()
    {
        Directory.CreateDirectory(_folder.PathOf("input"));
        AssertRefused("cv.md");
    }

    [Fact]
    public void An_empty_cv_is_named()
    {
        _folder.Write("input/cv.md", "");
        AssertRefused("cv.md");
    }

    [Fact]
    public void A_cv_of_blanks_is_named()
    {
        _folder.Write("input/cv.md", "\n  \n\t\n");
        AssertRefused("cv.md");
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_named_with_their_line()
    {
        _folder.Write("input/cv.md", [.. "# Ada\n\nCaf"u8, 0xE9, .. "\n"u8]);
        AssertRefused("cv.md(3");
    }

    [Fact]
    public void Broken_front_matter_is_named_with_its_line()
    {
        _folder.Write("input/cv.md", "---\nName: Ada\nRoles: [one, two\n---\n\n" + SampleInput.Cv);
        AssertRefused("cv.md(");
    }

    [Fact]
    public void Broken_settings_are_named_with_their_line()
    {
        _folder.Write("input/cv.md", SampleInput.Cv);
        _folder.Write("input/site.yml", "Title: Mine\nPublish: [phone\n");
        AssertRefused("site.yml(");
    }

    [Fact]
    public void A_folder_whose_name_is_written_otherwise_is_named()
    {
        _folder.Write("input/cv.md", SampleInput.Cv);
        _folder.Write("input/Letters/inn.md", "Dear all,\n\nhello.\n");
        var result = Command.Run(PortfolioCommand.Line("check", "--base-url", "https://ada.example") with { Folder = _folder.Path });
        Assert.Contains("input/Letters: warning IN6017: ", result.Errors, StringComparison.Ordinal);
        Assert.Contains("Rename it to letters.", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_named_like_the_cv_is_named()
    {
        Directory.CreateDirectory(_folder.PathOf("input", "cv.md"));
        AssertRefused("cv.md");
    }

    [Fact]
    public void A_file_in_place_of_the_input_folder_is_named()
    {
        _folder.Write("input", SampleInput.Cv);
        AssertRefused("input");
    }

    [Fact]
    public void All_mistakes_are_shown_at_once()
    {
        _folder.Write("input/cv.md", [.. "# Ada\n\n"u8, 0xFF, .. "\n"u8]);
        _folder.Write("input/site.yml", "Publish: [phone\n");
        var result = Build();
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("cv.md(3", result.Errors, StringComparison.Ordinal);
        Assert.Contains("site.yml(", result.Errors, StringComparison.Ordinal);
    }

    private void AssertRefused(string place)
    {
        var result = Build();
        Assert.True(result.ExitCode == 1, result.ToString());
        // The line that editors make clickable, and the cure under it.
        Assert.Matches(@"(?m)^.+: error [A-Z]{2}\d{4}: \S.*\n\s+\S", result.Errors);
        Assert.Contains(place, result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", result.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.PathOf("output")));
    }

    private CommandResult Build() => PortfolioCommand.Run("build", "--input", _folder.PathOf("input"), "--output", _folder.PathOf("output"));

    public void Dispose() => _folder.Dispose();
}
