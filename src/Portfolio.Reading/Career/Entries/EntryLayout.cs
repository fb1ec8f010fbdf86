namespace Portfolio.Reading.Career.Entries;

/// <summary>
/// Where the entries of a CV have the lines of their heads, as the sections that were looked at say: a section with a single entry has it laid out
/// as the others have theirs.
/// </summary>
internal sealed class EntryLayout
{
    private readonly HashSet<(int Distance, LineLook Look)> _lines = [];

    /// <summary>The rest of a head stands in quotation below the dates.</summary>
    public bool HasQuotes { get; set; }

    /// <param name="distance">How many lines below the one with the dates; negative above it.</param>
    /// <param name="look">How the line looks.</param>
    public void Learn(int distance, LineLook look) => _lines.Add((distance, look));

    public bool Knows(int distance, LineLook look) => _lines.Contains((distance, look));
}
