using Portfolio.Preview.Serving;
using Portfolio.Site;
using Portfolio.Site.Output;
using Xunit;

namespace Portfolio.Tests.Preview;

public sealed class DocumentsToComeTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    private static readonly BuildResult Whole = new(null, [OutputFile.Text("cv.txt", "Words.")], [], []);

    [Fact]
    public async Task Documents_are_made_once_for_all_who_ask()
    {
        var times = 0;
        var documents = new DocumentsToCome(_ =>
        {
            Interlocked.Increment(ref times);
            return Task.FromResult(Whole);
        });
        Assert.Equal(0, times);
        var found = await Task.WhenAll(documents.FindAsync("cv.txt", default), documents.FindAsync("cv.txt", default), documents.FindAsync("none.txt", default));
        Assert.Equal(["Words.", "Words.", null], found.Select(file => file?.ReadText()));
        Assert.Equal(1, times);
    }

    [Fact]
    public async Task Work_that_is_interrupted_begins_anew_for_whoever_waits()
    {
        var begun = new SemaphoreSlim(0);
        var times = 0;
        var documents = new DocumentsToCome(async stop =>
        {
            begun.Release();
            if (Interlocked.Increment(ref times) < 3) await Task.Delay(Timeout.Infinite, stop);
            return Whole;
        });
        var waiting = documents.FindAsync("cv.txt", default);
        for (var i = 0; i < 2; i++)
        {
            Assert.True(await begun.WaitAsync(Soon));
            documents.Interrupt();
        }
        Assert.Equal("Words.", (await waiting.WaitAsync(Soon))!.ReadText());
        documents.Interrupt();
        Assert.NotNull(await documents.FindAsync("cv.txt", default));
        Assert.Equal(3, times);
    }

    [Fact]
    public async Task Who_does_not_want_to_wait_any_longer_does_not_stop_the_work()
    {
        using var gone = new CancellationTokenSource();
        var ready = new TaskCompletionSource<BuildResult>();
        var documents = new DocumentsToCome(_ => ready.Task);
        var waiting = documents.FindAsync("cv.txt", gone.Token);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        ready.SetResult(Whole);
        Assert.NotNull(await documents.FindAsync("cv.txt", default).WaitAsync(Soon));
    }
}
