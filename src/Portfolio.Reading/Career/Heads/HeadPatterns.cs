using System.Runtime.InteropServices;

namespace Portfolio.Reading.Career.Heads;

/// <summary>
/// How the owner writes heads: for lines that look alike, how well each way to read them fits all of them together. A title that no
/// table knows is found because its neighbours are known.
/// </summary>
internal sealed class HeadPatterns
{
    private readonly Dictionary<(int Style, long Pattern), double> _points = [];
    private readonly Dictionary<int, int> _lines = [];

    public void Add(HeadLineInput line, IReadOnlyCollection<LineReading> readings)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_lines, line.Style, out _)++;
        foreach (var reading in readings) CollectionsMarshal.GetValueRefOrAddDefault(_points, (line.Style, reading.Pattern), out _) += reading.Score;
    }

    /// <summary>Points for reading a line of the style in the way of the pattern: the mean over all lines of the style.</summary>
    public double Support(int style, long pattern) =>
        _points.TryGetValue((style, pattern), out var points) ? points / _lines[style] : 0;

    /// <summary>In how many lines of the style the pattern is possible, of how many: for explanations.</summary>
    public int LinesOf(int style) => _lines.GetValueOrDefault(style);
}
