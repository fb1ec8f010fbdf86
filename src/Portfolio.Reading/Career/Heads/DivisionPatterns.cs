namespace Portfolio.Reading.Career.Heads;

/// <summary>
/// What all lines with the same separators share: their divisions, the pattern of each, and the points for dividing there. Most lines of a
/// CV have one of a few rows of separators, so that this is worked out once for them all.
/// </summary>
internal sealed class DivisionPatterns(bool isStudy, bool isTalk)
{
    /// <summary>Nobody writes so many kinds of heads: a file that does was made to be slow.</summary>
    private const int MostKept = 512;
    private const int Fields = 4;

    private readonly Dictionary<long, Row> _rows = [];

    public Row Of(List<HeadChunk> chunks)
    {
        var key = (long)chunks.Count;
        foreach (var chunk in chunks) key = (key * 16) + (int)chunk.Before;
        if (_rows.TryGetValue(key, out var known)) return known;
        if (_rows.Count == MostKept) _rows.Clear();
        return _rows[key] = Make(chunks);
    }

    private Row Make(List<HeadChunk> chunks)
    {
        var divisions = HeadDivision.Of(chunks.Count);
        var indexes = new Dictionary<long, int>();
        var cores = new List<long>();
        var patternOf = new int[divisions.Length];
        var points = new double[divisions.Length];
        for (var at = 0; at < divisions.Length; at++)
        {
            var (pattern, core) = (0L, 0L);
            var before = HeadField.Rest;
            foreach (var (chunk, _, field) in divisions[at].Parts)
            {
                if (chunk > 0) points[at] += Split(chunks[chunk].Before, before, field);
                pattern = (pattern * 64) + ((int)chunks[chunk].Before * Fields) + (int)field + 1;
                if (field is HeadField.Title or HeadField.Organization) core = (core * 64) + ((int)chunks[chunk].Before * Fields) + (int)field + 1;
                before = field;
            }
            if (!indexes.TryGetValue(pattern, out var index))
            {
                indexes[pattern] = index = indexes.Count;
                cores.Add(core);
            }
            patternOf[at] = index;
        }
        return new(divisions, patternOf, points, [.. indexes.Keys], [.. cores]);
    }

    /// <summary>Points for a division at the separator.</summary>
    private double Split(HeadSeparator separator, HeadField before, HeadField after) => separator switch
    {
        HeadSeparator.In when isStudy => -2,
        // Half of all talks have a second title behind a colon.
        HeadSeparator.Colon when isTalk => -1,
        HeadSeparator.At => before == HeadField.Title && after == HeadField.Organization ? 2 : after == HeadField.Location ? 0.5 : -0.5,
        HeadSeparator.In => before == HeadField.Title && after == HeadField.Organization ? 0.6 : after == HeadField.Location ? 0.5 : -1,
        HeadSeparator.Bar or HeadSeparator.Dot or HeadSeparator.Space => 1.2,
        HeadSeparator.Date => 1,
        HeadSeparator.Dash => 0.8,
        HeadSeparator.Style => isStudy ? 0.3 : 0.8,
        HeadSeparator.Colon or HeadSeparator.Semicolon or HeadSeparator.Stop => 0.7,
        HeadSeparator.Comma => 0.3,
        HeadSeparator.Slash => -1.2,
        HeadSeparator.Open => after == HeadField.Location ? 0.6 : after == HeadField.Organization && isStudy ? 0 : -0.8,
        _ => 0,
    } + (separator == HeadSeparator.In && isStudy ? 0 : (before == HeadField.Title && after == HeadField.Organization ? 0.25 : 0) + (after == HeadField.Location && before == HeadField.Organization ? 0.6 : 0));

    /// <param name="Divisions">All of them.</param>
    /// <param name="PatternOf">The index of each division's pattern.</param>
    /// <param name="Points">For dividing where each division does.</param>
    /// <param name="Patterns">The same number for every line that is read in the same way: separators and fields in order.</param>
    /// <param name="Cores">The same of title and organization alone, for each of the patterns: "Miller, Acme" and "Miller, Acme (Springfield)" have them alike.</param>
    internal sealed record Row(System.Collections.Immutable.ImmutableArray<HeadDivision> Divisions, int[] PatternOf, double[] Points, long[] Patterns, long[] Cores)
    {
        /// <summary>Room for the points of each pattern in the line that is read.</summary>
        public double[] Scores { get; } = new double[Patterns.Length];

        /// <summary>Room for the best division of each.</summary>
        public int[] Best { get; } = new int[Patterns.Length];
    }
}
