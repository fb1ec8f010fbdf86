namespace Portfolio.Reading.Career.Heads;

/// <summary>A stretch of a line and what it is taken for.</summary>
internal readonly record struct HeadSegment(int Start, int End, HeadField Field);

/// <summary>A way to read a line.</summary>
/// <param name="Segments">In order.</param>
/// <param name="Fields">Bit 0 title, bit 1 organization, bit 2 location.</param>
/// <param name="Pattern">The same number for every line that is read in the same way: separators and fields in order.</param>
/// <param name="Score">How well the words fit.</param>
internal sealed record LineReading(HeadSegment[] Segments, int Fields, long Pattern, double Score);
