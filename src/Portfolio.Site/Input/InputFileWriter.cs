using Portfolio.Model.Diagnostics;

namespace Portfolio.Site.Input;

/// <summary>Writes one of the owner's own files, where a command was asked to: completed beside the old one, which stays whole until then.</summary>
public static class InputFileWriter
{
    /// <param name="folder">The input folder.</param>
    /// <param name="path">Relative to it, with <c>/</c> separators.</param>
    /// <param name="bytes">The new content.</param>
    /// <returns>What kept the file from being written; else null.</returns>
    public static Diagnostic? Write(string folder, string path, byte[] bytes)
    {
        var file = Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
        // The reader passes over names that start with a dot.
        var beside = Path.Combine(Path.GetDirectoryName(file)!, $".{Path.GetFileName(file)}.new");
        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, file, overwrite: true);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return InputFaults.Unwritable(path, fault);
        }
    }
}
