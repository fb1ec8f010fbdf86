using System.Text;
using Portfolio.Site.Input;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.Tests.Site.Input;

public sealed class KnownFilesTests : IDisposable
{
    private static readonly DateTime Morning = new(2025, 3, 1, 8, 0, 0, DateTimeKind.Utc);

    private readonly TemporaryFolder _folder = new();
    private readonly ForwardClock _clock = new();
    private readonly KnownFiles _known;

    public KnownFilesTests() => _known = new(_clock);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_looks_as_it_did_when_it_was_read_is_not_opened()
    {
        Write("one", Morning);
        Read();
        _clock.Pass(TimeSpan.FromSeconds(3));
        var certain = Read();
        // Only what leaves length and time alone would go unseen, and programs do not write so.
        Write("two", Morning);
        Assert.Same(certain, Read());
        Assert.Equal("one", Encoding.UTF8.GetString(certain.Bytes.Span));
    }

    [Fact]
    public void A_change_within_one_step_of_the_file_systems_clock_is_seen()
    {
        Write("one", Morning);
        Read();
        Write("two", Morning);
        _clock.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal("two", Encoding.UTF8.GetString(Read().Bytes.Span));
        Write("ten", Morning);
        _clock.Pass(TimeSpan.FromSeconds(2));
        Assert.Equal("ten", Encoding.UTF8.GetString(Read().Bytes.Span));
    }

    [Theory]
    [InlineData("two", 1)]
    [InlineData("three", 0)]
    public void A_file_of_another_time_or_length_is_read(string text, int seconds)
    {
        Write("one", Morning);
        Read();
        _clock.Pass(TimeSpan.FromSeconds(3));
        Read();
        Write(text, Morning.AddSeconds(seconds));
        Assert.Equal(text, Encoding.UTF8.GetString(Read().Bytes.Span));
    }

    private Portfolio.Model.Input.InputFile Read() => _known.Read(new FileInfo(_folder.PathOf("cv.md")), "cv.md");

    private void Write(string text, DateTime written)
    {
        File.WriteAllText(_folder.PathOf("cv.md"), text);
        File.SetLastWriteTimeUtc(_folder.PathOf("cv.md"), written);
    }

    private sealed class ForwardClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now;

        public void Pass(TimeSpan time) => _now += time.Ticks;
    }
}
