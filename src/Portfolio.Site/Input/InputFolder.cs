using System.Collections.Immutable;
using Portfolio.Model.Input;

namespace Portfolio.Site.Input;

/// <summary>The door by which the owner's files come in: everything is read once, before anything is made of it.</summary>
public static class InputFolder
{
    /// <param name="path">As the caller gave it.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <param name="known">For a folder that is read again and again; without it, every file is opened.</param>
    /// <returns>The tree, and what kept files from being read. A folder that cannot be read at all is an empty tree with an error.</returns>
    public static InputReading Read(string path, CancellationToken cancellation, KnownFiles? known = null)
    {
        var name = NameOf(path);
        var walk = new InputWalk(ImmutableSortedDictionary.CreateBuilder<string, InputFile>(StringComparer.Ordinal), [], known, cancellation);
        if (File.Exists(path)) return new(walk.Tree(name), [InputFaults.NotAFolder(path)]);
        if (!Directory.Exists(path)) return new(walk.Tree(name), [InputFaults.NoFolder(path)]);
        walk.Read(new DirectoryInfo(path));
        return new(walk.Tree(name), walk.Diagnostics());
    }

    /// <summary>Reads again where something has changed, and takes the rest over.</summary>
    /// <param name="path">As the caller gave it.</param>
    /// <param name="earlier">What was read before.</param>
    /// <param name="touched">The names of files and folders directly in the folder; nothing in the others has changed since.</param>
    /// <param name="known">The files that were read before.</param>
    /// <param name="cancellation">Stops between two files.</param>
    public static InputReading ReadAgain(string path, InputReading earlier, IReadOnlySet<string> touched, KnownFiles known, CancellationToken cancellation)
    {
        // What is said of the folder itself is not to be taken over.
        if (!Directory.Exists(path) || earlier.Diagnostics.Any(diagnostic => diagnostic.Place.File.Length == 0)) return Read(path, cancellation, known);
        var files = earlier.Tree.Files.ToBuilder();
        files.RemoveRange([.. earlier.Tree.Files.Keys.Where(IsTouched)]);
        var walk = new InputWalk(files, earlier.Diagnostics.Where(diagnostic => !IsTouched(diagnostic.Place.File)), known, cancellation);
        walk.Read(new DirectoryInfo(path), touched);
        return new(walk.Tree(earlier.Tree.Name), walk.Diagnostics());

        bool IsTouched(string file) => touched.Contains(TopOf(file));
    }

    /// <summary>What messages call the folder: the path as given, with <c>/</c> separators and none at its end.</summary>
    private static string NameOf(string path) => path.Replace('\\', '/').TrimEnd('/') is { Length: > 0 } name ? name : "/";

    /// <summary>The file or folder directly in the input folder that the file is, or stands in.</summary>
    private static string TopOf(string file) => file.IndexOf('/', StringComparison.Ordinal) is var end and >= 0 ? file[..end] : file;
}
