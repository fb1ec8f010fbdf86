using System.Collections.Immutable;
using System.Diagnostics;

namespace Portfolio.Preview.Watching;

/// <summary>
/// Says when something may have changed in the folders that a preview is made of. The system's events make it quick; a look
/// at names, lengths and times twice a second makes it certain, for events are lost when a folder is deleted and made anew,
/// when too many come at once, and on file systems that have none.
/// </summary>
internal sealed class SourceWatcher : IDisposable
{
    private static readonly TimeSpan LookPeriod = TimeSpan.FromMilliseconds(500);

    /// <summary>Files that nothing was said of for so long are whole. One save is often several events: an editor empties a file and fills it, or writes another and renames it.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(3);

    /// <summary>A folder that is never quiet is looked at all the same.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(250);

    private readonly IReadOnlyList<WatchedFolder> _folders;
    private readonly SemaphoreSlim _signal = new(0, 1);
    private readonly Timer _looks;
    private Changes _changes = Changes.Nothing;
    private long _lastHeard;
    private int _isLooking;

    /// <param name="folders">Whether they exist or not.</param>
    public SourceWatcher(IEnumerable<(string Folder, string Pattern, bool IsDeep)> folders)
    {
        _folders = [.. folders.Select(folder => new WatchedFolder(folder.Folder, folder.Pattern, folder.IsDeep, Heard))];
        _looks = new Timer(_ => Look(), state: null, LookPeriod, LookPeriod);
    }

    /// <summary>Waits for a change. It may be the first of several events of one save: see <see cref="RestAsync"/>.</summary>
    /// <returns>All changes that nobody was told of yet.</returns>
    public async Task<Changes> NextAsync(CancellationToken cancellation)
    {
        await _signal.WaitAsync(cancellation);
        return TakeChanges();
    }

    /// <summary>Waits until events have come to rest; not at all where the last was long enough ago.</summary>
    /// <returns>All changes that nobody was told of yet, often none.</returns>
    public async Task<Changes> RestAsync(CancellationToken cancellation)
    {
        var latest = Environment.TickCount64 + (long)LongestWait.TotalMilliseconds;
        while (Environment.TickCount64 < latest && await _signal.WaitAsync(UntilQuiet(), cancellation))
        {
            // Another event of the same save.
        }
        return TakeChanges();
    }

    /// <summary>True as soon as something changes again; false if nothing does for so long.</summary>
    public async Task<bool> IsChangedWithinAsync(TimeSpan time, CancellationToken cancellation)
    {
        if (!await _signal.WaitAsync(time, cancellation)) return false;
        Signal();
        return true;
    }

    public void Dispose()
    {
        _looks.Dispose();
        foreach (var folder in _folders) folder.Dispose();
        _signal.Dispose();
    }

    private void Look()
    {
        // A look at a large folder may take longer than it is until the next.
        if (Interlocked.Exchange(ref _isLooking, 1) == 1) return;
        try
        {
            foreach (var folder in _folders) folder.Look();
        }
        finally
        {
            Volatile.Write(ref _isLooking, 0);
        }
    }

    private Changes TakeChanges() => Interlocked.Exchange(ref _changes, Changes.Nothing);

    private TimeSpan UntilQuiet()
    {
        var left = Quiet - Stopwatch.GetElapsedTime(Volatile.Read(ref _lastHeard));
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private void Heard(string? path)
    {
        Volatile.Write(ref _lastHeard, Stopwatch.GetTimestamp());
        ImmutableInterlocked.Update(ref _changes, static (changes, path) => path is null ? Changes.Anything : changes.And(path), path);
        Signal();
    }

    private void Signal()
    {
        try
        {
            if (_signal.CurrentCount == 0) _signal.Release();
        }
        catch (Exception fault) when (fault is SemaphoreFullException or ObjectDisposedException)
        {
            // Two events at one time are one change; one after the end is none.
        }
    }
}
