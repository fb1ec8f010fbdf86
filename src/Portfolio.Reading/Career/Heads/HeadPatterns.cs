using System.Runtime.InteropServices;

namespace Portfolio.Reading.Career.Heads;

/// <summary>
/// How the owner writes heads: for lines that look alike, how well each way to read them fits all of them together. A title that no
/// table knows is found because its neighbours are known.
/// </summary>
/// <param name="weight">How much they count against the words of one line: more among posts, which people lay out alike, than elsewhere.</param>
/// <param name="shareOfCore">How much title and organization alone count, against all that the line has.</param>
internal sealed class HeadPatterns(double weight, double shareOfCore)
{
    private const double Consensus = 0.75;

    /// <summary>For what fits a line best; what fits it worse has so much less.</summary>
    private const double PointsOfBest = 3;

    private readonly Dictionary<int, int> _lines = [];
    private readonly Shares _patterns = new();
    private readonly Shares _cores = new();

    public double Weight => weight;

    public void Add(HeadLineInput line, LineReading[] readings)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_lines, line.Style, out _)++;
        foreach (var reading in readings) _patterns.Add(line.Style, reading.Pattern, reading.Score);
        if (shareOfCore == 0) return;
        var best = readings.Max(reading => reading.Score);
        for (var at = 0; at < readings.Length; at++)
        {
            var core = readings[at].Core;
            // Once for each, where it comes first.
            if (Array.FindIndex(readings, reading => reading.Core == core) == at) _cores.Add(line.Style, core, PointsOfBest + BestOf(readings, core) - best);
        }
    }

    /// <summary>Points for reading a line of the style in the way of the pattern: the mean over the lines that can be read so; the more they are the more it counts.</summary>
    /// <remarks>A way that fits one line alone says little, however well it fits.</remarks>
    public double Support(int style, LineReading reading) => ((1 - shareOfCore) * _patterns.Of(style, reading.Pattern, _lines)) + (shareOfCore * _cores.Of(style, reading.Core, _lines));

    private static double BestOf(LineReading[] readings, long core)
    {
        var best = double.NegativeInfinity;
        foreach (var reading in readings)
        {
            if (reading.Core == core) best = Math.Max(best, reading.Score);
        }
        return best;
    }

    /// <summary>The points of each way to read lines of each style.</summary>
    private sealed class Shares
    {
        private readonly Dictionary<(int Style, long Pattern), (double Points, int Lines)> _points = [];
        private readonly Dictionary<(int Style, long Pattern), double> _support = [];

        public void Add(int style, long pattern, double points)
        {
            _support.Clear();
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(_points, (style, pattern), out _);
            sum = (sum.Points + points, sum.Lines + 1);
        }

        public double Of(int style, long pattern, Dictionary<int, int> lines)
        {
            ref var support = ref CollectionsMarshal.GetValueRefOrAddDefault(_support, (style, pattern), out var isKnown);
            if (!isKnown && _points.TryGetValue((style, pattern), out var sum)) support = sum.Points / (Math.Pow(lines[style], Consensus) * Math.Pow(sum.Lines, 1 - Consensus));
            return support;
        }
    }

    /// <summary>In how many lines of the style the pattern is possible, of how many: for explanations.</summary>
    public int LinesOf(int style) => _lines.GetValueOrDefault(style);
}
