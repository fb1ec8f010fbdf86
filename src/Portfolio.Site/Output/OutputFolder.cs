using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Site.Output;

/// <summary>
/// The folder that the site is written to. The new site is completed beside the old one and takes its place in one step,
/// so whoever looks sees the old site or the new one (rule 4).
/// </summary>
public sealed class OutputFolder(string path)
{
    /// <summary>Says that the folder is ours and may be replaced.</summary>
    public const string MarkerName = ".portfolio";

    private readonly string _path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    /// <summary>Where the new site is completed: beside the old one, so that both are on one file system.</summary>
    private string Building => _path + ".building";

    private string Old => _path + ".old";

    /// <summary>Replacing the folder must not take the owner's files with it.</summary>
    /// <returns>An error where the input lies in this folder or is this folder; else null.</returns>
    public Diagnostic? FaultOfInput(string input)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(input)) + Path.DirectorySeparatorChar;
        return full.StartsWith(_path + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? OutputFaults.HoldsInput(path, input) : null;
    }

    /// <summary>Writes the site in place of what stands there.</summary>
    /// <returns>What kept it from being written; then everything is as before.</returns>
    public ImmutableArray<Diagnostic> Write(IReadOnlyCollection<OutputFile> files, CancellationToken cancellation)
    {
        try
        {
            Recover();
            if (Foreign(_path) is { } foreign) return [foreign];
            if (Foreign(Building) is { } unfinished) return [unfinished];
            if (!TryStart(out var marker)) return [OutputFaults.BuildIsRunning(path)];
            using (marker)
            {
                Complete(files, cancellation);
            }
            TakePlace();
            return [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            TryDelete(Building);
            return [OutputFaults.Unwritable(path, fault)];
        }
    }

    /// <summary>A build that was killed between the two steps of the slow swap left the old site under another name.</summary>
    private void Recover()
    {
        if (!Directory.Exists(_path) && IsOurs(Old)) Directory.Move(Old, _path);
    }

    private Diagnostic? Foreign(string folder)
    {
        if (File.Exists(folder)) return OutputFaults.IsAFile(path);
        var isFree = !Directory.Exists(folder) || IsOurs(folder) || !Directory.EnumerateFileSystemEntries(folder).Any();
        return isFree ? null : OutputFaults.NotOurs(folder == _path ? path : path + ".building");
    }

    private static bool IsOurs(string folder) => File.Exists(Path.Combine(folder, MarkerName));

    /// <summary>Begins the new folder with its marker, held open for us alone: a second build at the same time finds it locked.</summary>
    private bool TryStart(out FileStream? marker)
    {
        marker = null;
        var markerPath = Path.Combine(Building, MarkerName);
        try
        {
            if (File.Exists(markerPath))
            {
                using var taken = new FileStream(markerPath, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            }
        }
        catch (IOException)
        {
            return false;
        }
        TryDelete(Building);
        Directory.CreateDirectory(Building);
        marker = new FileStream(markerPath, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        marker.Write("This folder is made by Portfolio and replaced as a whole by each build.\n"u8);
        marker.Flush();
        return true;
    }

    private void Complete(IReadOnlyCollection<OutputFile> files, CancellationToken cancellation)
    {
        var options = new ParallelOptions { CancellationToken = cancellation };
        var targets = files.Select(file => (Path: PathOf(file), file.Bytes)).ToList();
        try
        {
            Parallel.ForEach(targets.Select(target => Path.GetDirectoryName(target.Path)!).Distinct(StringComparer.Ordinal), options, folder => Directory.CreateDirectory(folder));
            Parallel.ForEach(targets, options, target => Write(target.Path, target.Bytes));
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
        }
    }

    private static void Write(string path, ReadOnlyMemory<byte> bytes)
    {
        // No room is asked for beforehand: file systems find it for many small files at once when they write them out.
        using var target = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(target, bytes.Span, fileOffset: 0);
    }

    /// <exception cref="IOException">The path leads out of the folder, which no pipeline may ask for.</exception>
    private string PathOf(OutputFile file)
    {
        var full = Path.GetFullPath(Path.Combine(Building, file.Path.Replace('/', Path.DirectorySeparatorChar)));
        return full.StartsWith(Building + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? full : throw new IOException($"'{file.Path}' lies outside the folder");
    }

    private void TakePlace()
    {
        if (!Directory.Exists(_path))
        {
            Directory.Move(Building, _path);
            return;
        }
        if (FolderExchange.TryExchange(Building, _path))
        {
            TryDelete(Building);
            return;
        }
        TryDelete(Old);
        Directory.Move(_path, Old);
        Directory.Move(Building, _path);
        TryDelete(Old);
    }

    private static void TryDelete(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What is left over is ours by its marker, and the next build removes it.
        }
    }
}
