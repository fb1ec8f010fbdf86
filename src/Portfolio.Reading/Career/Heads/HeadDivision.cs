using System.Collections.Immutable;

namespace Portfolio.Reading.Career.Heads;

/// <summary>A way to divide the chunks of a line into parts, each taken for a field, with every field at most once.</summary>
/// <param name="Parts">In order; together all chunks.</param>
/// <param name="Fields">Bit 0 title, bit 1 organization, bit 2 location.</param>
internal sealed record HeadDivision(ImmutableArray<HeadDivisionPart> Parts, int Fields)
{
    private const int Kinds = 4;

    /// <summary>All of them for lines of that many chunks: at most 424, for five.</summary>
    public static ImmutableArray<HeadDivision> Of(int chunks) => All[chunks];

    /// <summary>Where the points of the parts stand in the list of the points of all stretches, see <see cref="LineReadings"/>.</summary>
    public ImmutableArray<int> Cells { get; } = [.. Parts.Select(part => Cell(part.Chunk, part.End, part.Field))];

    /// <summary>The place of a stretch and field in a list of all of them: independent of how many chunks there are.</summary>
    public static int Cell(int chunk, int end, HeadField field) => (((chunk * (HeadChunks.MostChunks + 1)) + end) * Kinds) + (int)field;

    /// <summary>How long such a list is.</summary>
    public const int AllCells = HeadChunks.MostChunks * (HeadChunks.MostChunks + 1) * Kinds;

    /// <summary>The last part is none of the fields, and title and organization stand before it: it tells what was done.</summary>
    public bool EndsWithText => Parts[^1].Field == HeadField.Rest && (Fields & 3) == 3;

    private static readonly ImmutableArray<ImmutableArray<HeadDivision>> All = [.. Enumerable.Range(0, HeadChunks.MostChunks + 1).Select(chunks => Divide(chunks, 0, [], 0).ToImmutableArray())];

    private static IEnumerable<HeadDivision> Divide(int chunks, int chunk, ImmutableArray<HeadDivisionPart> parts, int used)
    {
        if (chunk == chunks) return chunks == 0 ? [] : [new(parts, used)];
        return from end in Enumerable.Range(chunk + 1, chunks - chunk)
               from field in Enumerable.Range(0, Kinds)
               let bit = field == (int)HeadField.Rest ? 0 : 1 << field
               where (used & bit) == 0 && !(field == (int)HeadField.Rest && parts is [.., { Field: HeadField.Rest }])
               from division in Divide(chunks, end, parts.Add(new(chunk, end, (HeadField)field)), used | bit)
               select division;
    }
}

/// <param name="Chunk">The first chunk of the part.</param>
/// <param name="End">The chunk behind its last.</param>
/// <param name="Field">What it is taken for.</param>
internal readonly record struct HeadDivisionPart(int Chunk, int End, HeadField Field);
