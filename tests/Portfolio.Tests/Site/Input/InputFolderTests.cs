using Portfolio.Site.Input;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.Tests.Site.Input;

public sealed class InputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Files_are_read_with_paths_from_the_folder()
    {
        _folder.Write("cv.md", "# Jane");
        _folder.Write("letters/a.md", "Dear");
        var (tree, diagnostics) = InputFolder.Read(_folder.Path, CancellationToken.None);
        Assert.Empty(diagnostics);
        Assert.Equal(["cv.md", "letters/a.md"], tree.Files.Keys);
    }

    [Fact]
    public void Hidden_files_and_back_ups_are_not_read()
    {
        _folder.Write(".git/config", "");
        _folder.Write("cv.md~", "");
        Assert.Empty(InputFolder.Read(_folder.Path, CancellationToken.None).Tree.Files);
    }

    [Fact]
    public void A_missing_folder_is_an_error_that_names_it()
    {
        var fault = Assert.Single(InputFolder.Read(_folder.PathOf("nowhere"), CancellationToken.None).Diagnostics);
        Assert.Equal("SI7001", fault.Code);
        Assert.Contains("nowhere", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_named_like_a_markdown_file_is_an_error()
    {
        Directory.CreateDirectory(_folder.PathOf("cv.md"));
        var fault = Assert.Single(InputFolder.Read(_folder.Path, CancellationToken.None).Diagnostics);
        Assert.Equal(("SI7003", "cv.md"), (fault.Code, fault.Place.File));
    }

    [Fact]
    public void A_symbolic_link_is_named_and_not_followed()
    {
        _folder.Write("elsewhere/secret.txt", "secret");
        Directory.CreateDirectory(_folder.PathOf("input"));
        File.CreateSymbolicLink(_folder.PathOf("input", "files"), _folder.PathOf("elsewhere"));
        var (tree, diagnostics) = InputFolder.Read(_folder.PathOf("input"), CancellationToken.None);
        Assert.Equal("SI7006", Assert.Single(diagnostics).Code);
        Assert.Empty(tree.Files);
    }

    [Fact]
    public void A_site_that_was_written_into_the_folder_is_not_read()
    {
        _folder.Write("output/.portfolio", "");
        _folder.Write("output/jane/cv.md", "# Jane");
        Assert.Empty(InputFolder.Read(_folder.Path, CancellationToken.None).Tree.Files);
    }

    public void Dispose() => _folder.Dispose();
}
