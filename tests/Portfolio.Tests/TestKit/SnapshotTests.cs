using Portfolio.TestKit;
using Xunit;
using Xunit.Sdk;

namespace Portfolio.Tests.TestKit;

public sealed class SnapshotTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_text_that_nobody_has_accepted_fails_and_is_kept_for_reading()
    {
        Assert.Throws<XunitException>(() => Snapshot.Compare("one\n", _folder.PathOf("Claim"), accept: false));
        Assert.Equal("one\n", File.ReadAllText(_folder.PathOf("Claim.received.txt")));
        Assert.False(File.Exists(_folder.PathOf("Claim.verified.txt")));
    }

    [Fact]
    public void A_difference_is_shown_by_its_lines()
    {
        _folder.Write("Claim.verified.txt", "one\ntwo\nthree\n");
        var failure = Assert.Throws<XunitException>(() => Snapshot.Compare("one\n2\nthree\n", _folder.PathOf("Claim"), accept: false));
        Assert.Contains("- two\n+ 2\n  three", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_accepted_is_equal_from_then_on_and_what_was_received_is_gone()
    {
        Assert.Throws<XunitException>(() => Snapshot.Compare("one\n", _folder.PathOf("Claim"), accept: false));
        Snapshot.Compare("one\n", _folder.PathOf("Claim"), accept: true);
        Snapshot.Compare("one\n", _folder.PathOf("Claim"), accept: false);
        Assert.Equal(["Claim.verified.txt"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_snapshot_lies_beside_its_test() => Snapshot.Match("Found by the path of the source file, under CI=true as well.\n");

    public void Dispose() => _folder.Dispose();
}
