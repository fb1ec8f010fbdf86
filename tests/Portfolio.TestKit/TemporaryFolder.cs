namespace Portfolio.TestKit;

/// <summary>An empty folder of the test's own, gone when the test is.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("portfolio-test-").FullName;

    public string Path { get; }

    /// <param name="parts">Below the folder, as in <c>PathOf("input", "cv.md")</c>.</param>
    public string PathOf(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Writes a file, with the folders above it, as UTF-8 without a mark.</summary>
    /// <param name="path">Below the folder, with <c>/</c> separators.</param>
    /// <returns>The whole path of the file.</returns>
    public string Write(string path, string text)
    {
        var file = FileAt(path);
        File.WriteAllText(file, text);
        return file;
    }

    /// <inheritdoc cref="Write(string, string)"/>
    public string Write(string path, byte[] bytes)
    {
        var file = FileAt(path);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    public void Dispose()
    {
        if (!Directory.Exists(Path)) return;
        foreach (var folder in Directory.EnumerateDirectories(Path, "*", SearchOption.AllDirectories)) MakeWritable(folder);
        Directory.Delete(Path, recursive: true);
    }

    private string FileAt(string path)
    {
        var file = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        return file;
    }

    private static void MakeWritable(string folder)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.UserWrite);
    }
}
