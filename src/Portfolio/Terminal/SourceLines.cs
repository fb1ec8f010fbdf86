using System.Text;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Input;

namespace Portfolio.Terminal;

/// <summary>The lines of the owner's files; each file is parted once, however many diagnostics it has.</summary>
internal sealed class SourceLines(InputTree input)
{
    private readonly Dictionary<string, string[]> _files = new(StringComparer.Ordinal);

    /// <returns>The line that the place is in; null where it is no line of a file of text.</returns>
    public string? At(SourcePlace place)
    {
        if (place.Line <= 0 || !input.Files.TryGetValue(place.File, out var file)) return null;
        if (!_files.TryGetValue(place.File, out var lines))
            _files[place.File] = lines = Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        return lines.ElementAtOrDefault(place.Line - 1);
    }
}
