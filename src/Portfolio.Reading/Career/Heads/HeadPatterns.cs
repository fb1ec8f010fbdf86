using System.Runtime.InteropServices;

namespace Portfolio.Reading.Career.Heads;

/// <summary>
/// How the owner writes heads: for lines that look alike, how well each way to read them fits all of them together. A title that no
/// table knows is found because its neighbours are known.
/// </summary>
/// <param name="weight">How much they count against the words of one line: more among posts, which people lay out alike, than elsewhere.</param>
internal sealed class HeadPatterns(double weight)
{
    private const double Consensus = 0.75;

    private readonly Dictionary<(int Style, long Pattern), (double Points, int Lines)> _points = [];
    private readonly Dictionary<int, int> _lines = [];
    private readonly Dictionary<(int Style, long Pattern), double> _support = [];

    public double Weight => weight;

    public void Add(HeadLineInput line, LineReading[] readings)
    {
        _support.Clear();
        CollectionsMarshal.GetValueRefOrAddDefault(_lines, line.Style, out _)++;
        foreach (var reading in readings)
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(_points, (line.Style, reading.Pattern), out _);
            sum = (sum.Points + reading.Score, sum.Lines + 1);
        }
    }

    /// <summary>Points for reading a line of the style in the way of the pattern: the mean over the lines that can be read so; the more they are the more it counts.</summary>
    /// <remarks>A way that fits one line alone says little, however well it fits.</remarks>
    public double Support(int style, long pattern)
    {
        ref var support = ref CollectionsMarshal.GetValueRefOrAddDefault(_support, (style, pattern), out var isKnown);
        if (!isKnown && _points.TryGetValue((style, pattern), out var sum)) support = sum.Points / (Math.Pow(_lines[style], Consensus) * Math.Pow(sum.Lines, 1 - Consensus));
        return support;
    }

    /// <summary>In how many lines of the style the pattern is possible, of how many: for explanations.</summary>
    public int LinesOf(int style) => _lines.GetValueOrDefault(style);
}
