using Portfolio.Model.Input;

namespace Portfolio.Site.Input;

/// <summary>The files of a folder that is read again and again: one that looks as it did when it was read is not opened.</summary>
/// <remarks>
/// File systems tell times apart in steps, of two seconds at worst, so that a file can change within a step and look the same. What
/// was read is therefore relied on only when it was read more than a step after the file was first seen as it looks; a later change shows.
/// </remarks>
/// <param name="time">A clock that only runs forward.</param>
public sealed class KnownFiles(TimeProvider time)
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(2.5);

    private readonly Dictionary<string, Known> _files = new(StringComparer.Ordinal);

    /// <summary>The file as it is.</summary>
    /// <param name="file">Where it lies.</param>
    /// <param name="path">What it is called in the tree.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public InputFile Read(FileInfo file, string path)
    {
        // Asked for before it is read: what is written meanwhile makes it look different the next time.
        var (length, written) = (file.Length, file.LastWriteTimeUtc);
        var isKnown = _files.TryGetValue(path, out var known) && known.Length == length && known.Written == written;
        if (isKnown && known.IsCertain) return known.File;
        var firstSeen = isKnown ? known.FirstSeen : time.GetTimestamp();
        var isCertain = time.GetElapsedTime(firstSeen) > Step;
        var read = new InputFile(path, File.ReadAllBytes(file.FullName));
        _files[path] = new(length, written, firstSeen, isCertain, read);
        return read;
    }

    private readonly record struct Known(long Length, DateTime Written, long FirstSeen, bool IsCertain, InputFile File);
}
