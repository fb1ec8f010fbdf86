using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Input;
using Portfolio.Site.Output;

namespace Portfolio.Site.Input;

/// <summary>One walk through the input folder: which files are the owner's words, and what they say.</summary>
/// <param name="files">Those that were read before, to which the walk adds.</param>
/// <param name="diagnostics">What was said before.</param>
/// <param name="known">For a folder that is read again and again; without it, every file is opened.</param>
/// <param name="cancellation">Stops between two files.</param>
internal sealed class InputWalk(ImmutableSortedDictionary<string, InputFile>.Builder files, IEnumerable<Diagnostic> diagnostics, KnownFiles? known, CancellationToken cancellation)
{
    /// <summary>More than any slide deck that belongs on a portfolio; past it the file is named and left out.</summary>
    private const long LargestFile = 100 * 1024 * 1024;

    private readonly List<Diagnostic> _diagnostics = [.. diagnostics];

    public InputTree Tree(string name) => new(name, files.ToImmutable());

    public ImmutableArray<Diagnostic> Diagnostics() => [.. _diagnostics.OrderBy(diagnostic => diagnostic.Place)];

    /// <param name="folder">The input folder.</param>
    /// <param name="only">The names in it that are looked at; null for all.</param>
    public void Read(DirectoryInfo folder, IReadOnlySet<string>? only = null) => ReadEntries(folder, "", only);

    private void ReadEntries(DirectoryInfo folder, string prefix, IReadOnlySet<string>? only = null)
    {
        foreach (var entry in Entries(folder, prefix, only))
        {
            cancellation.ThrowIfCancellationRequested();
            var path = prefix + entry.Name;
            // Editors' back-ups, version control and the like are not the owner's words.
            if (entry.Name.StartsWith('.') || entry.Name.EndsWith('~')) continue;
            // A site that was written into the input folder is no input.
            if (entry is DirectoryInfo && File.Exists(Path.Combine(entry.FullName, OutputFolder.MarkerName))) continue;
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null) _diagnostics.Add(InputFaults.Link(path));
            else if (entry is DirectoryInfo inner)
            {
                if (inner.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) _diagnostics.Add(InputFaults.FolderNamedLikeAFile(path));
                else ReadEntries(inner, path + "/");
            }
            else if (entry is FileInfo file) ReadFile(file, path);
        }
    }

    private IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder, string prefix, IReadOnlySet<string>? only)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos().Where(entry => only?.Contains(entry.Name) != false).OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Add(InputFaults.Unreadable(prefix.TrimEnd('/'), fault));
            return [];
        }
    }

    private void ReadFile(FileInfo file, string path)
    {
        try
        {
            if (file.Length > LargestFile) _diagnostics.Add(InputFaults.TooLarge(path, file.Length));
            else files[path] = known?.Read(file, path) ?? new InputFile(path, File.ReadAllBytes(file.FullName));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Add(InputFaults.Unreadable(path, fault));
        }
    }
}
