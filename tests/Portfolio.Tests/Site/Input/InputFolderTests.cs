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

    [Fact]
    public void What_was_not_touched_is_taken_over_and_the_rest_is_as_it_is_now()
    {
        _folder.Write("ada/cv.md", "# Ada");
        _folder.Write("bea/cv.md", "# Bea");
        _folder.Write("bea/letters/one.md", "Dear");
        _folder.Write("cle/cv.md", "# Cle");
        var earlier = InputFolder.Read(_folder.Path, CancellationToken.None);
        Directory.Delete(_folder.PathOf("bea", "letters"), recursive: true);
        _folder.Write("bea/cv.md", "# Beatrice");
        Directory.Delete(_folder.PathOf("cle"), recursive: true);
        _folder.Write("dan/talks/one.md", "# One");
        // Nobody said so, so nobody looks.
        _folder.Write("ada/cv.md", "# Another");
        var again = Again(earlier, "bea", "cle", "dan");
        Assert.Equal(["ada/cv.md", "bea/cv.md", "dan/talks/one.md"], again.Tree.Files.Keys);
        Assert.Same(earlier.Tree.Files["ada/cv.md"], again.Tree.Files["ada/cv.md"]);
        Assert.Equal("# Beatrice"u8, again.Tree.Files["bea/cv.md"].Bytes.Span);
    }

    [Fact]
    public void Faults_of_what_was_not_touched_stay_and_those_of_the_rest_go_with_their_cause()
    {
        Directory.CreateDirectory(_folder.PathOf("ada", "cv.md"));
        Directory.CreateDirectory(_folder.PathOf("bea", "cv.md"));
        Directory.CreateDirectory(_folder.PathOf("cv.md"));
        var earlier = InputFolder.Read(_folder.Path, CancellationToken.None);
        Assert.Equal(["ada/cv.md", "bea/cv.md", "cv.md"], earlier.Diagnostics.Select(fault => fault.Place.File));
        Directory.Delete(_folder.PathOf("bea", "cv.md"));
        Assert.Equal(["ada/cv.md", "cv.md"], Again(earlier, "bea").Diagnostics.Select(fault => fault.Place.File));
        Assert.Equal(InputFolder.Read(_folder.Path, CancellationToken.None).Diagnostics.AsEnumerable(), Again(earlier, "bea").Diagnostics);
    }

    [Fact]
    public void A_site_that_is_written_into_a_folder_takes_it_out_of_the_input()
    {
        _folder.Write("output/jane/cv.md", "# Jane");
        var earlier = InputFolder.Read(_folder.Path, CancellationToken.None);
        Assert.Single(earlier.Tree.Files);
        _folder.Write("output/.portfolio", "");
        Assert.Empty(Again(earlier, "output").Tree.Files);
    }

    [Fact]
    public void A_folder_that_was_missing_is_read_whole()
    {
        var earlier = InputFolder.Read(_folder.PathOf("input"), CancellationToken.None);
        Assert.Equal("SI7001", Assert.Single(earlier.Diagnostics).Code);
        _folder.Write("input/cv.md", "# Jane");
        _folder.Write("input/letters/one.md", "Dear");
        var again = InputFolder.ReadAgain(_folder.PathOf("input"), earlier, new HashSet<string> { "letters" }, new(TimeProvider.System), CancellationToken.None);
        Assert.Equal(["cv.md", "letters/one.md"], again.Tree.Files.Keys);
        Assert.Empty(again.Diagnostics);
    }

    private InputReading Again(InputReading earlier, params string[] touched) =>
        InputFolder.ReadAgain(_folder.Path, earlier, touched.ToHashSet(StringComparer.Ordinal), new(TimeProvider.System), CancellationToken.None);

    public void Dispose() => _folder.Dispose();
}
