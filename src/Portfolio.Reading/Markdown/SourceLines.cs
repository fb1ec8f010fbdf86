using Portfolio.Model.Diagnostics;

namespace Portfolio.Reading.Markdown;

/// <summary>Turns offsets in a file into lines and columns.</summary>
public sealed class SourceLines
{
    private readonly string _file;
    private readonly List<int> _starts = [0];

    public SourceLines(string file, string text)
    {
        _file = file;
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1)) _starts.Add(at + 1);
    }

    public SourcePlace PlaceOf(int offset)
    {
        var line = _starts.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        return new(_file, line + 1, offset - _starts[line] + 1);
    }

    /// <summary>Where a place stands in the text: 0 for the file as a whole.</summary>
    public int OffsetOf(SourcePlace place) =>
        place.Line < 1 || place.Line > _starts.Count ? 0 : _starts[place.Line - 1] + Math.Max(0, place.Column - 1);
}
