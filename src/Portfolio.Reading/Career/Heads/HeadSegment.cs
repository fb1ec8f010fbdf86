namespace Portfolio.Reading.Career.Heads;

/// <summary>A stretch of a line and what it is taken for.</summary>
internal readonly record struct HeadSegment(int Start, int End, HeadField Field);

/// <summary>A way to read a line.</summary>
/// <param name="Input">The line.</param>
/// <param name="Division">How its chunks are divided, and what each part is taken for.</param>
/// <param name="Pattern">The same number for every line that is read in the same way: separators and fields in order.</param>
/// <param name="Score">How well the words fit.</param>
internal sealed record LineReading(HeadLineInput Input, HeadDivision Division, long Pattern, double Score)
{
    /// <summary>Bit 0 title, bit 1 organization, bit 2 location.</summary>
    public int Fields => Division.Fields;

    /// <summary>In order.</summary>
    public HeadSegment[] Segments => [.. Division.Parts.Select(part => new HeadSegment(Input.Chunks[part.Chunk].Start, Input.EndOf(part.Chunk, part.End), part.Field))];
}
