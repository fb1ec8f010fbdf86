using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>All ways to read a line, the best of each pattern: every division of its chunks, with every field at most once.</summary>
/// <param name="input">The line.</param>
/// <param name="chunks">Its words.</param>
/// <param name="evidence">What its words tell.</param>
/// <param name="patterns">Those of all lines.</param>
/// <param name="parts">Room for the points of all stretches of a line (<see cref="HeadDivision.AllCells"/>), one for all lines.</param>
internal sealed class LineReadings(HeadLineInput input, ChunkWords chunks, SegmentEvidence evidence, DivisionPatterns patterns, double[] parts)
{
    /// <summary>What is worse than these is the right reading of no line, and a long CV has many lines.</summary>
    private const int MostReadings = 48;

    /// <summary>Nor what is so many points worse than the best.</summary>
    private const double WidestMargin = 9;

    private readonly int _count = input.Chunks.Count;
    private readonly SchoolChunks _schools = new(input, chunks, evidence.IsStudy);

    public LineReading[] All()
    {
        if (_count == 0) return [];
        var row = patterns.Of(input.Chunks);
        new StretchPoints(input, evidence, chunks).Fill(parts);
        Span<double> beside = stackalloc double[HeadChunks.MostChunks];
        Span<double> texts = stackalloc double[HeadChunks.MostChunks];
        for (var chunk = 0; chunk < _count; chunk++)
        {
            beside[chunk] = chunk == 0 ? 0 : Beside(chunk);
            texts[chunk] = chunks.IsText(chunk) ? 1.5 : evidence.IsRole ? 0.3 : 0;
        }
        var (scores, divisions) = (row.Scores, row.Best);
        Array.Fill(scores, double.NegativeInfinity);
        for (var at = 0; at < row.Divisions.Length; at++)
        {
            var division = row.Divisions[at];
            var score = row.Points[at];
            foreach (var cell in division.Cells) score += parts[cell];
            foreach (var part in division.Parts) score += beside[part.Chunk];
            // Behind title and organization a text tells what was done.
            if (division.EndsWithText) score += texts[division.Parts[^1].Chunk];
            if (score > scores[row.PatternOf[at]]) (scores[row.PatternOf[at]], divisions[row.PatternOf[at]]) = (score, at);
        }
        return Best(row, scores, divisions);
    }

    /// <summary>Points for a division before the chunk that other lines with the same separators do not have.</summary>
    private double Beside(int chunk)
    {
        if (chunks.IsInsideLink(chunk)) return -2;
        // "PyCon 2016: Slow tests": here the colon divides.
        if (evidence.IsTalk && input.Chunks[chunk].Before == HeadSeparator.Colon) return chunks.IsOrganization(chunk - 1) ? 1.7 : 0;
        // "Slow wheels via fast ones" is one title.
        if (evidence.IsTalk && input.Chunks[chunk].Before == HeadSeparator.At && input.Line.Text.AsSpan(0, input.Chunks[chunk].Start).TrimEnd().EndsWith(" via")) return -4;
        // "Mill Days / [Slow wheels](…)"
        if (evidence.IsTalk && input.Chunks[chunk].Before == HeadSeparator.Slash && chunk == _count - 1 && chunks.IsLink(chunk) && !chunks.IsLink(chunk - 1)) return 3;
        // "Wind — how it turns mills": what goes on in small letters is no event.
        if (evidence.IsTalk && input.Chunks[chunk].Before == HeadSeparator.Dash && chunks.StartsSmall(chunk)) return -3;
        if (evidence.IsRole && chunks.IsBesideLinkAmidWords(chunk)) return -3;
        // "Founder / Owner / Miller": all of it is what somebody is.
        if (evidence.IsRole && input.Chunks[chunk].Before == HeadSeparator.Slash && chunks.IsTitle(chunk - 1) && chunks.IsTitle(chunk)) return -3;
        // "Miller - Wheel Builder": so is what stands on both sides of a dash.
        if (evidence.IsRole && input.Chunks[chunk].Before == HeadSeparator.Dash && chunks.EndsAsTitle(chunk - 1) && chunks.EndsAsTitle(chunk)) return -4;
        // "Windmill / Miller", "Miller / Windmill": a name and what somebody was there.
        if (evidence.IsRole && input.Chunks[chunk].Before == HeadSeparator.Slash && (IsNameBesideTitle(chunk - 1, chunk) || IsNameBesideTitle(chunk, chunk - 1))) return 1;
        if (_schools.IsSchoolBehindSubject(chunk)) return 4;
        if (evidence.IsStudy && input.Chunks[chunk].Before == HeadSeparator.In && chunks.IsTown(chunk)) return 2.5;
        if (_schools.IsShortNameOfSchool(chunk) || _schools.IsPartOfSchool(chunk)) return -4;
        if (_schools.IsPartOfSchool(chunk - 1)) return 1.5;
        // "Consultant in data science": what begins with a small letter is neither place nor employer.
        if (evidence.IsRole && input.Chunks[chunk].Before == HeadSeparator.In && chunks.StartsSmall(chunk) && !chunks.IsOrganization(chunk) && !chunks.IsKnownTown(chunk)) return -4;
        return chunks.ChangesType(chunk) ? 0.5 : 0;
    }

    private bool IsNameBesideTitle(int name, int title) => chunks.IsTitle(title) && !chunks.IsTitle(name) && !chunks.StartsSmall(name) && !Vocabulary.Departments.IsAll(chunks.Words(name)) && !chunks.IsEmployment(name);

    private LineReading[] Best(DivisionPatterns.Row row, double[] scores, int[] divisions)
    {
        var kept = new List<int>(scores.Length);
        var least = scores.Max() - WidestMargin;
        for (var pattern = 0; pattern < scores.Length; pattern++)
        {
            if (scores[pattern] >= least) kept.Add(pattern);
        }
        if (kept.Count > MostReadings)
        {
            kept.Sort((left, right) => scores[right].CompareTo(scores[left]) is var order and not 0 ? order : left - right);
            kept.RemoveRange(MostReadings, kept.Count - MostReadings);
        }
        return [.. kept.Select(pattern => new LineReading(input, row.Divisions[divisions[pattern]], row.Patterns[pattern], row.Cores[pattern], scores[pattern]))];
    }
}
