using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Input;
using Portfolio.Site.Output;

namespace Portfolio.Site.Input;

/// <summary>The door by which the owner's files come in: everything is read once, before anything is made of it.</summary>
public static class InputFolder
{
    /// <summary>More than any slide deck that belongs on a portfolio; past it the file is named and left out.</summary>
    private const long LargestFile = 100 * 1024 * 1024;

    /// <param name="path">As the caller gave it.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <param name="known">For a folder that is read again and again; without it, every file is opened.</param>
    /// <returns>The tree, and what kept files from being read. A folder that cannot be read at all is an empty tree with an error.</returns>
    public static (InputTree Tree, ImmutableArray<Diagnostic> Diagnostics) Read(string path, CancellationToken cancellation, KnownFiles? known = null)
    {
        var name = NameOf(path);
        var files = ImmutableSortedDictionary.CreateBuilder<string, InputFile>(StringComparer.Ordinal);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        if (File.Exists(path)) diagnostics.Add(InputFaults.NotAFolder(path));
        else if (!Directory.Exists(path)) diagnostics.Add(InputFaults.NoFolder(path));
        else Walk(new DirectoryInfo(path), "", files, diagnostics, known, cancellation);
        return (new InputTree(name, files.ToImmutable()), diagnostics.ToImmutable());
    }

    /// <summary>What messages call the folder: the path as given, with <c>/</c> separators and none at its end.</summary>
    private static string NameOf(string path) => path.Replace('\\', '/').TrimEnd('/') is { Length: > 0 } name ? name : "/";

    private static void Walk(
        DirectoryInfo folder,
        string prefix,
        ImmutableSortedDictionary<string, InputFile>.Builder files,
        ImmutableArray<Diagnostic>.Builder diagnostics,
        KnownFiles? known,
        CancellationToken cancellation)
    {
        foreach (var entry in Entries(folder, prefix, diagnostics))
        {
            cancellation.ThrowIfCancellationRequested();
            var path = prefix + entry.Name;
            // Editors' back-ups, version control and the like are not the owner's words.
            if (entry.Name.StartsWith('.') || entry.Name.EndsWith('~')) continue;
            // A site that was written into the input folder is no input.
            if (entry is DirectoryInfo && File.Exists(Path.Combine(entry.FullName, OutputFolder.MarkerName))) continue;
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null) diagnostics.Add(InputFaults.Link(path));
            else if (entry is DirectoryInfo inner)
            {
                if (inner.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) diagnostics.Add(InputFaults.FolderNamedLikeAFile(path));
                else Walk(inner, path + "/", files, diagnostics, known, cancellation);
            }
            else if (entry is FileInfo file) ReadFile(file, path, files, diagnostics, known);
        }
    }

    private static IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder, string prefix, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(InputFaults.Unreadable(prefix.TrimEnd('/'), fault));
            return [];
        }
    }

    private static void ReadFile(
        FileInfo file,
        string path,
        ImmutableSortedDictionary<string, InputFile>.Builder files,
        ImmutableArray<Diagnostic>.Builder diagnostics,
        KnownFiles? known)
    {
        try
        {
            if (file.Length > LargestFile) diagnostics.Add(InputFaults.TooLarge(path, file.Length));
            else files[path] = known?.Read(file, path) ?? new InputFile(path, File.ReadAllBytes(file.FullName));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(InputFaults.Unreadable(path, fault));
        }
    }
}
