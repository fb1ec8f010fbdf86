using System.IO.Enumeration;
using System.Runtime.InteropServices;

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
    private Dictionary<string, int> _seen;
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
            var (before, now) = (_seen, Appearance());
            _seen = now;
            var changed = now.Where(entry => !before.TryGetValue(entry.Key, out var look) || look != entry.Value).Select(entry => entry.Key)
                .Concat(before.Keys.Where(name => !now.ContainsKey(name))).ToList();
            if ((changed.Count > 0 && !isAnnounced) || (_events is null && Directory.Exists(_folder))) Listen();
            // What was announced may have gone on after the last event of a watcher whose folder is gone.
            foreach (var name in changed) _changed(Path.Combine(_folder, name));
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

    /// <summary>For each name directly in the folder a sum of which files are there, how long they are and when they were written.</summary>
    private Dictionary<string, int> Appearance()
    {
        var sums = new Dictionary<string, int>(StringComparer.Ordinal);
        var byName = sums.GetAlternateLookup<ReadOnlySpan<char>>();
        var start = Path.EndsInDirectorySeparator(_folder) ? _folder.Length : _folder.Length + 1;
        try
        {
            var entries = new FileSystemEnumerable<(string Path, int Look)>(
                _folder,
                static (ref FileSystemEntry entry) =>
                {
                    var path = entry.ToSpecifiedFullPath();
                    return (path, HashCode.Combine(string.GetHashCode(path, StringComparison.Ordinal), entry.IsDirectory ? 0 : entry.Length, entry.IsDirectory ? default : entry.LastWriteTimeUtc));
                },
                new EnumerationOptions { RecurseSubdirectories = _isDeep, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint })
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => FileSystemName.MatchesSimpleExpression(_pattern, entry.FileName, ignoreCase: false),
            };
            foreach (var (path, look) in entries)
            {
                var name = path.AsSpan(start);
                if (name.IndexOf(Path.DirectorySeparatorChar) is var end and >= 0) name = name[..end];
                // The order of a folder's entries is the file system's own affair.
                ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(byName, name, out _);
                sum = unchecked(sum + look);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The folder is not there, or goes while it is looked at.
            sums.Clear();
        }
        return sums;
    }
}
