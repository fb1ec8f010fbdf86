using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>All ways to read a line, the best of each pattern: every division of its chunks, with every field at most once.</summary>
internal sealed class LineReadings(HeadLineInput input, SegmentEvidence evidence)
{
    private const int Fields = 4;

    /// <summary>What is worse than these is the right reading of no line, and a long CV has many lines.</summary>
    private const int MostReadings = 48;

    private readonly int _count = input.Chunks.Count;

    public IReadOnlyCollection<LineReading> All()
    {
        if (_count == 0) return [];
        var parts = ScoresOfParts();
        var best = new Dictionary<long, (HeadDivision Division, double Score)>();
        foreach (var division in HeadDivision.Of(_count))
        {
            if (Read(division, parts) is not { } read) continue;
            ref var known = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(best, read.Pattern, out var exists);
            if (!exists || read.Score > known.Score) known = (division, read.Score);
        }
        return Best(best);
    }

    private (long Pattern, double Score)? Read(HeadDivision division, double[] parts)
    {
        var score = division.EndsWithText && IsText(division.Parts[^1].Chunk) ? 1.5 : 0;
        var pattern = 0L;
        var before = HeadField.Rest;
        foreach (var (chunk, end, field) in division.Parts)
        {
            score += parts[Index(chunk, end, field)];
            if (double.IsNegativeInfinity(score)) return null;
            if (chunk > 0) score += Divided(chunk, before, field);
            pattern = (pattern * 64) + ((int)input.Chunks[chunk].Before * Fields) + (int)field + 1;
            before = field;
        }
        return (pattern, score);
    }

    private LineReading[] Best(Dictionary<long, (HeadDivision Division, double Score)> best)
    {
        var readings = new LineReading[best.Count];
        var scores = new double[best.Count];
        var at = 0;
        foreach (var (pattern, (division, score)) in best)
        {
            readings[at] = new(input, division, pattern, score);
            scores[at++] = -score;
        }
        if (readings.Length <= MostReadings) return readings;
        Array.Sort(scores, readings);
        return readings[..MostReadings];
    }

    private int Index(int chunk, int end, HeadField field) => (((chunk * (_count + 1)) + end) * Fields) + (int)field;

    /// <summary>The points of every stretch of chunks for every field, whatever stands beside it: a line has few of them and many divisions.</summary>
    private double[] ScoresOfParts()
    {
        var scores = new double[_count * (_count + 1) * Fields];
        for (var chunk = 0; chunk < _count; chunk++)
        {
            var inner = 0.0;
            for (var end = chunk + 1; end <= _count; end++)
            {
                // Nothing reaches over a date.
                if (end > chunk + 1) inner += input.Chunks[end - 1].Before == HeadSeparator.Date ? double.NegativeInfinity : Unsplit(end - 1);
                var own = double.IsNegativeInfinity(inner) ? null : evidence.Scores(input.Line, input.Chunks[chunk].Start, input.Chunks[end - 1].End, IsTown(chunk) && end == _count);
                for (var field = 0; field < Fields; field++)
                    scores[Index(chunk, end, (HeadField)field)] = own is null ? double.NegativeInfinity : own[field] + inner + Labelled(chunk, (HeadField)field) - CommasInName(chunk, end, (HeadField)field);
            }
        }
        return scores;
    }

    /// <summary>A comma belongs to a subject rather than to the name of a school.</summary>
    private double CommasInName(int chunk, int end, HeadField field) => field == HeadField.Organization && evidence.IsStudy ? 0.25 * (end - chunk - 1) : 0;

    /// <summary>Points for a division before the chunk.</summary>
    private double Divided(int chunk, HeadField before, HeadField after) =>
        input.Chunks[chunk].Before == HeadSeparator.In && evidence.IsStudy ? -2
        : input.Chunks[chunk].Before == HeadSeparator.Colon && evidence.IsTalk && !(before == HeadField.Organization && after == HeadField.Title) ? -1
        : Split(input.Chunks[chunk].Before, before, after, evidence.IsStudy) + (ChangesType(chunk) ? 0.5 : 0);

    /// <summary>The separator stands where the type changes, and it is the only one, as in <c>__Acme__, *Developer, part time*</c>: it divides more than those inside a run.</summary>
    private bool ChangesType(int chunk) => chunk == _changingType;

    private readonly int _changingType = OnlyChangeOfType(input);

    private static int OnlyChangeOfType(HeadLineInput input)
    {
        var only = -1;
        for (var chunk = 1; chunk < input.Chunks.Count; chunk++)
        {
            if (input.Chunks[chunk].Before is not (HeadSeparator.Comma or HeadSeparator.Dash or HeadSeparator.Colon or HeadSeparator.Semicolon)) continue;
            var change = input.Line.StyleAt(input.Chunks[chunk - 1].End - 1) ^ input.Line.StyleAt(input.Chunks[chunk].Start);
            if ((change & (TextStyle.Bold | TextStyle.Italic)) == 0) continue;
            if (only > 0) return -1;
            only = chunk;
        }
        return only;
    }

    /// <summary>Points for a division at the separator.</summary>
    private static double Split(HeadSeparator separator, HeadField before, HeadField after, bool isStudy) => separator switch
    {
        HeadSeparator.At => before == HeadField.Title && after == HeadField.Organization ? 2 : after == HeadField.Location ? 0.5 : -0.5,
        HeadSeparator.In => before == HeadField.Title && after == HeadField.Organization ? 0.6 : after == HeadField.Location ? 0.5 : -1,
        HeadSeparator.Bar or HeadSeparator.Dot or HeadSeparator.Space => 1.2,
        HeadSeparator.Date => 1,
        HeadSeparator.Dash => 0.8,
        HeadSeparator.Style => 0.8,
        HeadSeparator.Colon or HeadSeparator.Semicolon or HeadSeparator.Stop => 0.7,
        HeadSeparator.Comma => 0.3,
        HeadSeparator.Slash => -1.2,
        HeadSeparator.Open => after == HeadField.Location ? 0.6 : after == HeadField.Organization && isStudy ? 0 : -0.8,
        HeadSeparator.Close => 0,
        _ => 0,
    } + (before == HeadField.Title && after == HeadField.Organization ? 0.25 : 0)
      + (after == HeadField.Location && before == HeadField.Organization ? 0.3 : 0);

    /// <summary>Points against keeping together what the separator divides.</summary>
    private double Unsplit(int chunk) => input.Chunks[chunk].Before switch
    {
        // "Master's degree, Electronic Engineering": a degree and its subject.
        HeadSeparator.Comma or HeadSeparator.Dash or HeadSeparator.Semicolon when evidence.IsStudy && IsTitle(chunk - 1) && IsTitle(chunk) => 0.8,
        HeadSeparator.Style when IsLink(chunk) != IsLink(chunk - 1) => -2,
        HeadSeparator.At => -0.8,
        HeadSeparator.Bar or HeadSeparator.Space or HeadSeparator.Dot => -1.8,
        HeadSeparator.Dash => -0.7,
        HeadSeparator.Style => -0.8,
        // Half of all talks have a second title behind a colon.
        HeadSeparator.Colon when evidence.IsTalk => 0,
        HeadSeparator.Colon or HeadSeparator.Semicolon or HeadSeparator.Stop => -0.8,
        HeadSeparator.Comma => -0.15,
        _ => 0,
    } - (ChangesType(chunk) ? 0.7 : 0);

    /// <summary>"Company: Acme": the label says what the value is.</summary>
    private double Labelled(int chunk, HeadField field)
    {
        var chunks = input.Chunks;
        if (input.Label is { } column) return field == Meant(column) ? 4 : field == HeadField.Location && chunk > 0 && (IsTown(chunk) || IsKnownTown(chunk)) ? 0 : -2;
        if (IsLabel(chunk, out _)) return field == HeadField.Rest ? 4 : -4;
        if (chunk == 0 || !IsLabel(chunk - 1, out var label)) return 0;
        return chunks[chunk].Before != HeadSeparator.Colon ? 0 : field == Meant(label) ? 5 : -3;
    }

    private bool IsTitle(int chunk) => evidence.IsTitle(input.Line.Text[input.Chunks[chunk].Start..input.Chunks[chunk].End]);

    private bool IsTown(int chunk) => chunk == input.Town;

    private bool IsKnownTown(int chunk) => PlaceWords.Score(input.Line.Text[input.Chunks[chunk].Start..input.Chunks[^1].End]) >= 2;

    private static HeadField Meant(FieldLabel label) => label switch
    {
        FieldLabel.Title => HeadField.Title,
        FieldLabel.Organization => HeadField.Organization,
        FieldLabel.Location => HeadField.Location,
        _ => HeadField.Rest,
    };

    private bool IsText(int chunk) => input.Line.Text.AsSpan(input.Chunks[chunk].Start).Trim().Count(' ') >= 3;

    private bool IsLink(int chunk) =>
        input.Line.Styles.Any(style => style.Start < input.Chunks[chunk].End && style.End > input.Chunks[chunk].Start && style.Style.HasFlag(Lines.TextStyle.Link));

    private bool IsLabel(int chunk, out FieldLabel label)
    {
        label = default;
        var chunks = input.Chunks;
        var text = input.Line.Text;
        var next = chunks[chunk].End;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        return next < text.Length && text[next] is ':' or '：' && Vocabulary.Labels.TryGetValue(FoldedWords.Phrase(text[chunks[chunk].Start..chunks[chunk].End]), out label);
    }
}
