using System.IO.Enumeration;

namespace Portfolio.Preview.Watching;

/// <summary>One folder with what the system says of it and what a look at it shows. It may come and go.</summary>
internal sealed class WatchedFolder : IDisposable
{
    private readonly string _folder;
    private readonly string _pattern;
    private readonly bool _isDeep;
    private readonly Action<string?> _changed;
    private readonly Lock _lock = new();
    private FileSystemWatcher? _events;
    private int _eventsSinceLook;
    private int _seen;
    private bool _isDisposed;

    /// <param name="folder">Whether it exists or not.</param>
    /// <param name="pattern">Which files count.</param>
    /// <param name="isDeep">Whether folders inside count.</param>
    /// <param name="changed">Called from any thread with the full path of what has changed; with null where that is not known.</param>
    public WatchedFolder(string folder, string pattern, bool isDeep, Action<string?> changed)
    {
        (_folder, _pattern, _isDeep, _changed) = (Path.GetFullPath(folder), pattern, isDeep, changed);
        _seen = Appearance();
        Listen();
    }

    /// <summary>Finds what changed since the last look. If no event spoke of it, the watcher is deaf, and another takes its place.</summary>
    public void Look()
    {
        lock (_lock)
        {
            if (_isDisposed) return;
            var isAnnounced = Interlocked.Exchange(ref _eventsSinceLook, 0) > 0;
            var appearance = Appearance();
            var isChanged = appearance != _seen;
            _seen = appearance;
            if ((isChanged && !isAnnounced) || (_events is null && Directory.Exists(_folder))) Listen();
            // What was announced may have gone on after the last event of a watcher whose folder is gone.
            if (isChanged) _changed(null);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
            _events?.Dispose();
        }
    }

    private void Listen()
    {
        _events?.Dispose();
        _events = null;
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(_folder, _pattern)
            {
                IncludeSubdirectories = _isDeep,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
                InternalBufferSize = 64 * 1024,
            };
            watcher.Changed += (_, what) => Heard(what.FullPath);
            watcher.Created += (_, what) => Heard(what.FullPath);
            watcher.Deleted += (_, what) => Heard(what.FullPath);
            watcher.Renamed += (_, what) =>
            {
                Heard(what.OldFullPath);
                Heard(what.FullPath);
            };
            watcher.Error += (_, _) => _changed(null);
            watcher.EnableRaisingEvents = true;
            _events = watcher;
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // No folder now, or no events to be had here: looking will do.
            watcher?.Dispose();
        }
    }

    private void Heard(string path)
    {
        Interlocked.Increment(ref _eventsSinceLook);
        _changed(path);
    }

    /// <summary>Sums up which files are there, how long they are and when they were written.</summary>
    private int Appearance()
    {
        var sum = 0;
        try
        {
            var entries = new FileSystemEnumerable<int>(
                _folder,
                static (ref FileSystemEntry entry) => HashCode.Combine(string.GetHashCode(entry.ToSpecifiedFullPath(), StringComparison.Ordinal), entry.IsDirectory ? 0 : entry.Length, entry.IsDirectory ? default : entry.LastWriteTimeUtc),
                new EnumerationOptions { RecurseSubdirectories = _isDeep, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint })
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => FileSystemName.MatchesSimpleExpression(_pattern, entry.FileName, ignoreCase: false),
            };
            // The order of a folder's entries is the file system's own affair.
            foreach (var entry in entries) sum = unchecked(sum + entry);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The folder is not there, or goes while it is looked at.
            return 0;
        }
        return sum;
    }
}
