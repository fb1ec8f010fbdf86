namespace Portfolio.Reading.Career.Heads;

/// <summary>A stretch of a line and what it is taken for.</summary>
internal readonly record struct HeadSegment(int Start, int End, HeadField Field);

/// <summary>A way to read a line.</summary>
/// <param name="Input">The line.</param>
/// <param name="Division">How its chunks are divided, and what each part is taken for.</param>
/// <param name="Pattern">The same number for every line that is read in the same way: separators and fields in order.</param>
/// <param name="Core">The same of title and organization alone.</param>
/// <param name="Score">How well the words fit.</param>
internal readonly record struct LineReading(HeadLineInput Input, HeadDivision Division, long Pattern, long Core, double Score)
{
    /// <summary>Bit 0 title, bit 1 organization, bit 2 location.</summary>
    public int Fields => Division.Fields;

    /// <summary>In order.</summary>
    public HeadSegment[] Segments
    {
        get
        {
            var segments = new HeadSegment[Division.Parts.Length];
            for (var at = 0; at < segments.Length; at++)
            {
                var part = Division.Parts[at];
                segments[at] = new(Input.Chunks[part.Chunk].Start, Input.EndOf(part.Chunk, part.End), part.Field);
            }
            return segments;
        }
    }
}
