using Portfolio.Model.Diagnostics;
using Portfolio.Site.Output;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.Tests.Site.Output;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Target => _folder.PathOf("output");

    private string Building => Target + ".building";

    [Fact]
    public void A_site_is_written_with_its_marker_and_nothing_is_left_beside_it()
    {
        Assert.Empty(Write(("a/index.html", "one"), ("b.txt", "two")));
        Assert.Equal("one", Read("a/index.html"));
        Assert.True(File.Exists(_folder.PathOf("output", OutputFolder.MarkerName)));
        AssertNothingBesideTheOutput();
    }

    [Fact]
    public void A_second_site_takes_the_place_of_the_first_as_a_whole()
    {
        Write(("old.html", "old"));
        Assert.Empty(Write(("new.html", "new")));
        Assert.False(File.Exists(_folder.PathOf("output", "old.html")));
        Assert.Equal("new", Read("new.html"));
        AssertNothingBesideTheOutput();
    }

    [Fact]
    public void A_folder_that_is_not_ours_is_not_touched()
    {
        _folder.Write("output/thesis.tex", "years of work");
        Assert.Equal("SO8001", Assert.Single(Write(("index.html", "site"))).Code);
        Assert.Equal("years of work", Read("thesis.tex"));
        Assert.False(File.Exists(_folder.PathOf("output", "index.html")));
    }

    [Fact]
    public void An_empty_folder_may_be_used()
    {
        Directory.CreateDirectory(Target);
        Assert.Empty(Write(("index.html", "site")));
        Assert.Equal("site", Read("index.html"));
    }

    [Fact]
    public void A_file_of_that_name_is_not_touched()
    {
        _folder.Write("output", "a file");
        Assert.Equal("SO8002", Assert.Single(Write(("index.html", "site"))).Code);
        Assert.Equal("a file", File.ReadAllText(Target));
    }

    [Fact]
    public void What_a_killed_build_left_is_removed_by_the_next()
    {
        _folder.Write($"output.building/{OutputFolder.MarkerName}", "");
        _folder.Write("output.building/half.html", "ha");
        Assert.Empty(Write(("index.html", "site")));
        Assert.False(File.Exists(_folder.PathOf("output", "half.html")));
        AssertNothingBesideTheOutput();
    }

    [Fact]
    public void A_folder_beside_the_output_that_is_not_ours_is_not_removed()
    {
        _folder.Write("output.building/mine.txt", "mine");
        Assert.Equal("SO8001", Assert.Single(Write(("index.html", "site"))).Code);
        Assert.Equal("mine", File.ReadAllText(_folder.PathOf("output.building", "mine.txt")));
    }

    [Fact]
    public void A_site_that_a_killed_build_had_put_aside_comes_back_before_the_next_is_written()
    {
        Write(("old.html", "old"));
        Directory.Move(Target, Target + ".old");
        Assert.Equal("SO8003", Assert.Single(Write(("a", "file"), ("a/b", "below it"))).Code);
        Assert.Equal("old", Read("old.html"));
    }

    [Fact]
    public void While_one_build_writes_another_is_refused()
    {
        Directory.CreateDirectory(Building);
        using var taken = new FileStream(Path.Combine(Building, OutputFolder.MarkerName), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal("SO8004", Assert.Single(Write(("index.html", "site"))).Code);
    }

    [Fact]
    public void A_site_that_cannot_be_written_leaves_the_old_one()
    {
        Write(("index.html", "old"));
        // A path that cannot be: one name is a file and a folder.
        Assert.Equal("SO8003", Assert.Single(Write(("a", "file"), ("a/b", "below it"))).Code);
        Assert.Equal("old", Read("index.html"));
        AssertNothingBesideTheOutput();
    }

    [Theory]
    [InlineData("output", true)]
    [InlineData("output/in", true)]
    [InlineData("output-of-mine", false)]
    [InlineData("input", false)]
    public void The_input_may_not_lie_in_the_output(string input, bool isFault) =>
        Assert.Equal(isFault ? "SO8005" : null, new OutputFolder(Target).FaultOfInput(_folder.PathOf(input))?.Code);

    public void Dispose() => _folder.Dispose();

    private void AssertNothingBesideTheOutput() => Assert.Equal([Target], Directory.GetFileSystemEntries(_folder.Path));

    private IReadOnlyCollection<Diagnostic> Write(params (string Path, string Text)[] files) =>
        new OutputFolder(Target).Write([.. files.Select(file => OutputFile.Text(file.Path, file.Text))], CancellationToken.None);

    private string Read(string path) => File.ReadAllText(Path.Combine(Target, path));
}
