using System.Threading.Channels;
using Portfolio.Preview.Watching;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.Tests.Preview;

public sealed class SourceWatcherTests : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_change_in_a_folder_that_did_not_exist_is_noticed()
    {
        using var watcher = Watch();
        _folder.Write("input/cv.md", "one");
        await NoticedAsync(watcher);
    }

    [Fact]
    public async Task A_change_after_the_folder_was_made_anew_is_noticed()
    {
        _folder.Write("input/letters/one.md", "one");
        using var watcher = Watch();
        Directory.Delete(_folder.PathOf("input"), recursive: true);
        await NoticedAsync(watcher);
        _folder.Write("input/letters/one.md", "two");
        await NoticedAsync(watcher);
        // The looks have made out by now that they, too, are alone.
        await Task.Delay(1200);
        await DrainAsync(watcher);
        _folder.Write("input/letters/one.md", "three");
        await NoticedAsync(watcher);
    }

    [Fact]
    public async Task Many_events_of_one_save_are_one_change()
    {
        _folder.Write("input/cv.md", "");
        using var watcher = Watch();
        await Task.Delay(100);
        for (var i = 0; i < 20; i++) _folder.Write("input/cv.md", $"{i}");
        await NoticedAsync(watcher);
        await Task.Delay(700);
        await DrainAsync(watcher);
        Assert.False(await watcher.IsChangedWithinAsync(TimeSpan.FromMilliseconds(700), CancellationToken.None));
    }

    [Fact]
    public async Task What_comes_behind_the_first_event_of_a_save_is_told_at_rest()
    {
        _folder.Write("input/cv.md", "");
        using var watcher = Watch();
        await DrainAsync(watcher);
        _folder.Write("input/cv.md", "one");
        await NoticedAsync(watcher);
        _folder.Write("input/site.yml", "Title: One");
        var told = new HashSet<string>();
        // On a busy machine the end of the first save may come to rest by itself.
        while (!told.Contains("site.yml"))
        {
            Assert.True(await watcher.IsChangedWithinAsync(Soon, CancellationToken.None));
            told.UnionWith((await watcher.RestAsync(CancellationToken.None)).NamesIn(_folder.PathOf("input"))!);
        }
        await DrainAsync(watcher);
        Assert.True((await watcher.RestAsync(CancellationToken.None)).AreNone);
    }

    [Fact]
    public async Task A_change_while_waiting_is_told_and_not_forgotten()
    {
        _folder.Write("input/cv.md", "one");
        using var watcher = Watch();
        await DrainAsync(watcher);
        _folder.Write("input/cv.md", "two");
        Assert.True(await watcher.IsChangedWithinAsync(Soon, CancellationToken.None));
        await NoticedAsync(watcher);
    }

    [Fact]
    public async Task What_was_written_renamed_and_deleted_is_named()
    {
        foreach (var name in new[] { "ada", "bea", "cle", "dan" }) _folder.Write($"input/{name}/cv.md", "one");
        var changes = Channel.CreateUnbounded<string?>();
        using var folder = new WatchedFolder(_folder.PathOf("input"), "*", isDeep: true, path => changes.Writer.TryWrite(path));
        _folder.Write("input/ada/letters/one.md", "one");
        File.Move(_folder.PathOf("input", "bea", "cv.md"), _folder.PathOf("input", "cle", "talk.md"));
        File.Delete(_folder.PathOf("input", "dan", "cv.md"));
        var heard = Changes.Nothing;
        while (heard.NamesIn(_folder.PathOf("input"))!.Count < 4) heard = heard.And((await changes.Reader.ReadAsync().AsTask().WaitAsync(Soon))!);
        Assert.Equal(["ada", "bea", "cle", "dan"], heard.NamesIn(_folder.PathOf("input"))!.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_look_names_what_it_finds_changed()
    {
        var named = new List<string?>();
        // There is no folder yet that the system could speak of.
        using var folder = new WatchedFolder(_folder.PathOf("input"), "*", isDeep: true, named.Add);
        foreach (var name in new[] { "ada", "bea" }) _folder.Write($"input/{name}/letters/one.md", "one");
        folder.Look();
        Assert.Equal([_folder.PathOf("input", "ada"), _folder.PathOf("input", "bea")], named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Changes_are_named_by_what_stands_in_the_folder()
    {
        var changes = Changes.Nothing.And(Path.GetFullPath("input/ada/letters/one.md")).And(Path.GetFullPath("input/site.yml")).And(Path.GetFullPath("inputs/cv.md"));
        Assert.Equal(["ada", "site.yml"], changes.NamesIn("input/")!.Order(StringComparer.Ordinal));
        Assert.Null(Changes.Anything.And(Path.GetFullPath("input/cv.md")).NamesIn("input"));
    }

    public void Dispose() => _folder.Dispose();

    private SourceWatcher Watch() => new([(_folder.PathOf("input"), "*", true)]);

    private static Task NoticedAsync(SourceWatcher watcher) => watcher.NextAsync(CancellationToken.None).WaitAsync(Soon);

    private static async Task DrainAsync(SourceWatcher watcher)
    {
        while (await watcher.IsChangedWithinAsync(TimeSpan.FromMilliseconds(50), CancellationToken.None)) await watcher.NextAsync(CancellationToken.None);
    }
}
