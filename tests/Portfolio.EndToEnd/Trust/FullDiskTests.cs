using Portfolio.EndToEnd.Sites;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Trust;

/// <summary>Rule 4 where the machine fails: no room, no right to write. The old site stays, and a line says why there is no new one.</summary>
public sealed class FullDiskTests : IDisposable
{
    /// <summary>Enters where the site stands, runs the build in <c>$@</c>, and ends as it does; what the folder holds is said before and after.</summary>
    private const string Around = """
        state() { (cd "$1" && find . -type f -print0 | sort -z | xargs -0 sha256sum) }
        state output > "$TMP/before"; "$@" > "$TMP/said" 2>&1; code=$?
        state output > "$TMP/after"; ls -A > "$TMP/beside"; exit "$code"
        """;

    private readonly TemporaryFolder _folder = new();

    public FullDiskTests()
    {
        _folder.Write("input/cv.md", SampleInput.Cv);
        var result = Command.Run(Line("output"));
        Assert.True(result.ExitCode == 0, result.ToString());
        _folder.Write("input/cv.md", SampleInput.Cv.Replace("Ada", "Eve", StringComparison.Ordinal));
    }

    [OwnMountsFact]
    public void A_disk_that_fills_up_while_the_site_is_written_keeps_the_old_site()
    {
        var kilobytes = Directory.EnumerateFiles(_folder.PathOf("output"), "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length / 4096 * 4 + 4);
        AssertOldSiteStays($"mount -t tmpfs -o size={kilobytes + 300}k tmpfs \"$TMP/disk\" && cp -a \"$TMP/output\" \"$TMP/disk/\" && cd \"$TMP/disk\"");
    }

    [OwnMountsFact]
    public void A_folder_that_is_read_only_keeps_the_old_site()
    {
        AssertOldSiteStays("cp -a \"$TMP/output\" \"$TMP/disk/\" && mount --bind \"$TMP/disk\" \"$TMP/disk\" && mount -o remount,ro,bind \"$TMP/disk\" && cd \"$TMP/disk\"");
    }

    [Fact]
    public void A_file_that_may_not_grow_as_large_as_it_must_keeps_the_old_site()
    {
        var before = SiteState.Of(_folder.PathOf("output"));
        // The runtime's own mappings count as files, unless it is told to do without.
        var result = Command.Run(new CommandLine("bash", ["-c", "ulimit -f 8; exec \"$0\" \"$@\"", "dotnet", .. Line("output").Arguments])
        {
            Environment = Line("output").Environment.SetItem("DOTNET_EnableWriteXorExecute", "0"),
        });
        Assert.NotEqual(0, result.ExitCode);
        Assert.Equal(before, SiteState.Of(_folder.PathOf("output")));
    }

    [OwnMountsFact]
    public void Keys_that_cannot_be_written_leave_the_letter_as_it_was()
    {
        var letter = _folder.Write("input/letters/a.md", "Dear Team,\n\nHello.\n");
        var result = Unshared("mount --bind \"$TMP/input\" \"$TMP/input\" && mount -o remount,ro,bind \"$TMP/input\"; exec \"$@\"", PortfolioCommand.Line("keys", "--input", _folder.PathOf("input")));
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("a.md: error SI7007", result.Errors, StringComparison.Ordinal);
        Assert.Equal("Dear Team,\n\nHello.\n", File.ReadAllText(letter));
    }

    private void AssertOldSiteStays(string enter)
    {
        Directory.CreateDirectory(_folder.PathOf("disk"));
        var result = Unshared($"{enter} || exit 99\n{Around}", Line("./output"));
        Assert.True(result.ExitCode == 1, result.ToString());
        Assert.Matches(@"(?m)^\./output: error SO8003: \S.*\n\s+\S", File.ReadAllText(_folder.PathOf("said")));
        Assert.NotEmpty(File.ReadAllText(_folder.PathOf("before")));
        Assert.Equal(File.ReadAllText(_folder.PathOf("before")), File.ReadAllText(_folder.PathOf("after")));
        Assert.Equal("output\n", File.ReadAllText(_folder.PathOf("beside")));
    }

    private CommandResult Unshared(string script, CommandLine line) => Command.Run(new CommandLine(
        "unshare", ["--map-root-user", "--mount", "bash", "-c", script, "bash", Judge.Find("dotnet")!, .. line.Arguments])
    {
        Environment = line.Environment.SetItem("TMP", _folder.Path),
    });

    private CommandLine Line(string output) =>
        PortfolioCommand.Line("build", "--input", _folder.PathOf("input"), "--output", output.StartsWith('.') ? output : _folder.PathOf(output), "--base-url", TestSite.BaseUrl);

    public void Dispose() => _folder.Dispose();
}
