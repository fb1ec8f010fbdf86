namespace Portfolio.Reading.Career.Heads;

/// <summary>Reads the head of one entry: for each line the way that fits its own words, the CV's pattern and the other lines best.</summary>
internal static class HeadReader
{
    private const double Presence = 1.5;
    private const double UnreadFirstLine = 2.5;
    private const double UnreadHeading = 5;

    /// <summary>More than the worst reading that is kept has less than the best, see <see cref="LineReadings"/>.</summary>
    private const double UnreadLine = 12;

    /// <summary>A bit for each of title, organization and location.</summary>
    private const int Masks = 8;

    /// <param name="lines">The lines of the head, each with all ways to read it.</param>
    /// <param name="patterns">Those of all heads of the same kind.</param>
    /// <param name="taken">Fields that the head cannot have: bit 0 title, 1 organization, 2 location.</param>
    /// <returns>A reading for each line; null for one without words.</returns>
    /// <param name="inGroup">The organization stands above: only a title is looked for.</param>
    public static LineReading?[] Read(IReadOnlyList<(HeadLineInput Input, LineReading[] Readings)> lines, HeadPatterns patterns, int taken, bool inGroup)
    {
        // Before each line, and behind the last, for each set of fields that are found by then.
        var best = new double[(lines.Count + 1) * Masks];
        var from = new (LineReading? Reading, int Mask)[best.Length];
        Array.Fill(best, double.NegativeInfinity);
        best[taken] = 0;
        for (var line = 0; line < lines.Count; line++)
        {
            var (input, readings) = lines[line];
            var scores = Array.ConvertAll(readings, reading => reading.Score + (patterns.Weight * patterns.Support(input.Style, reading)) - (line == 0 && reading.Fields == 0 ? input.IsHeading ? UnreadHeading : UnreadFirstLine : 0));
            // Of equals the first counts: what is taken for a title comes before what is taken for an organization.
            for (var mask = 0; mask < Masks; mask++)
            {
                if (double.IsNegativeInfinity(best[(line * Masks) + mask])) continue;
                // Of two lines that can only be employers one stays unread.
                Keep(line + 1, mask, best[(line * Masks) + mask] - (readings.Length == 0 ? 0 : UnreadLine), null, mask);
                for (var at = 0; at < readings.Length; at++)
                {
                    if ((readings[at].Fields & mask) == 0) Keep(line + 1, mask | readings[at].Fields, best[(line * Masks) + mask] + scores[at], readings[at], mask);
                }
            }
        }
        var end = Enumerable.Range(0, Masks).MaxBy(mask => best[(lines.Count * Masks) + mask] + (Presence * (inGroup ? 2 * (mask & 1) : (mask & 1) + ((mask >> 1) & 1))));
        var result = new LineReading?[lines.Count];
        for (var line = lines.Count; line > 0; line--)
        {
            (result[line - 1], end) = from[(line * Masks) + end];
        }
        return result;

        void Keep(int line, int mask, double score, LineReading? reading, int before)
        {
            if (score <= best[(line * Masks) + mask]) return;
            best[(line * Masks) + mask] = score;
            from[(line * Masks) + mask] = (reading, before);
        }
    }
}
