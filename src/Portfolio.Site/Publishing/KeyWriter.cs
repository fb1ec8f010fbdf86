using System.Text;
using Portfolio.Model.Mapping;

namespace Portfolio.Site.Publishing;

/// <summary>Writes a key into the front matter of a letter or talk.</summary>
public static class KeyWriter
{
    /// <summary>The file with the line <c>Key: …</c> as the first of its front matter, which it gets where it has none; all else stays byte for byte.</summary>
    /// <param name="file">The whole file, UTF-8.</param>
    /// <param name="hasFrontMatter">Whether the file was read as one with front matter; a rule at its head is none.</param>
    /// <param name="key">From <see cref="UnlistedKey.Draw"/>.</param>
    public static byte[] Write(ReadOnlySpan<byte> file, bool hasFrontMatter, string key)
    {
        var text = Encoding.UTF8.GetString(file);
        var mark = text.StartsWith('\uFEFF') ? "\uFEFF" : "";
        text = text[mark.Length..];
        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        if (!hasFrontMatter) return Encoding.UTF8.GetBytes($"{mark}---{lineEnd}Key: {key}{lineEnd}---{lineEnd}{lineEnd}{text}");
        var start = text.Length - text.TrimStart('\r', '\n').Length;
        var first = text.IndexOf('\n', start) + 1;
        var line = text[start] == '+' ? $"Key = \"{key}\"" : $"Key: {key}";
        return Encoding.UTF8.GetBytes($"{mark}{text[..first]}{line}{lineEnd}{text[first..]}");
    }
}
