using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>All ways to read a line, the best of each pattern: every division of its chunks, with every field at most once.</summary>
internal sealed class LineReadings(HeadLineInput input, SegmentEvidence evidence)
{
    private const int Fields = 4;

    /// <summary>What is worse than these is the right reading of no line, and a long CV has many lines.</summary>
    private const int MostReadings = 48;

    private readonly Dictionary<long, LineReading> _best = [];
    private readonly double[]?[] _scores = new double[]?[(input.Chunks.Count + 1) * (input.Chunks.Count + 1)];
    private readonly HeadSegment[] _segments = new HeadSegment[input.Chunks.Count];

    public IReadOnlyCollection<LineReading> All()
    {
        if (input.Chunks.Count > 0) Divide(0, 0, 0, 0, 0);
        return _best.Count <= MostReadings ? _best.Values : [.. _best.Values.OrderByDescending(reading => reading.Score).ThenBy(reading => reading.Pattern).Take(MostReadings)];
    }

    private void Divide(int chunk, int count, int used, long pattern, double score)
    {
        var chunks = input.Chunks;
        if (chunk == chunks.Count)
        {
            if (_best.TryGetValue(pattern, out var known) && known.Score >= score) return;
            _best[pattern] = new(_segments[..count], used, pattern, score);
            return;
        }
        var inner = 0.0;
        for (var end = chunk + 1; end <= chunks.Count; end++)
        {
            // Nothing reaches over a date.
            if (end > chunk + 1 && chunks[end - 1].Before == HeadSeparator.Date) break;
            if (end > chunk + 1) inner += Unsplit(end - 1);
            for (var field = 0; field < Fields; field++)
            {
                var bit = field < 3 ? 1 << field : 0;
                if ((used & bit) != 0) continue;
                if (field == 3 && count > 0 && _segments[count - 1].Field == HeadField.Rest) continue;
                var own = Score(chunk, end, (HeadField)field) + inner;
                // A comma belongs to a title rather than to a name.
                if (field == 1 && evidence.IsStudy) own -= 0.25 * (end - chunk - 1);
                if (chunk > 0) own += chunks[chunk].Before == HeadSeparator.In && evidence.IsStudy ? -2 : Split(chunks[chunk].Before, _segments[count - 1].Field, (HeadField)field);
                own += Labelled(chunk, (HeadField)field);
                // Behind title and organization a text tells what was done.
                if (field == 3 && end == chunks.Count && (used & 3) == 3 && IsText(chunk)) own += 1.5;
                _segments[count] = new(chunks[chunk].Start, WithBracket(chunks[chunk].Start, chunks[end - 1].End), (HeadField)field);
                var key = (pattern * 64) + ((int)chunks[chunk].Before * Fields) + field + 1;
                Divide(end, count + 1, used | bit, key, score + own);
            }
        }
    }

    private double Score(int chunk, int end, HeadField field)
    {
        ref var scores = ref _scores[(chunk * (input.Chunks.Count + 1)) + end];
        scores ??= evidence.Scores(input.Line, input.Chunks[chunk].Start, input.Chunks[end - 1].End, IsTown(chunk) && end == input.Chunks.Count);
        return scores[(int)field];
    }

    /// <summary>The end, behind the bracket that closes one opened inside.</summary>
    private int WithBracket(int start, int end)
    {
        var text = input.Line.Text;
        var open = 0;
        for (var at = start; at < end; at++) open += text[at] is '(' or '[' or '（' ? 1 : text[at] is ')' or ']' or '）' ? -1 : 0;
        return open == 1 && end < text.Length && text[end] is ')' or ']' or '）' && open == 1 ? end + 1 : end;
    }

    /// <summary>Points for a division at the separator.</summary>
    private static double Split(HeadSeparator separator, HeadField before, HeadField after) => separator switch
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
        HeadSeparator.Open => after == HeadField.Location ? 0.6 : -0.8,
        HeadSeparator.Close => 0,
        _ => 0,
    } + (before == HeadField.Title && after == HeadField.Organization ? 0.25 : 0)
      + (after == HeadField.Location && before == HeadField.Organization ? 0.3 : 0);

    /// <summary>Points against keeping together what the separator divides.</summary>
    private double Unsplit(int chunk) => input.Chunks[chunk].Before switch
    {
        HeadSeparator.Style when IsLink(chunk) != IsLink(chunk - 1) => -2,
        HeadSeparator.At => -0.8,
        HeadSeparator.Bar or HeadSeparator.Space or HeadSeparator.Dot => -1.8,
        HeadSeparator.Dash => -0.7,
        HeadSeparator.Style => -0.8,
        HeadSeparator.Colon or HeadSeparator.Semicolon or HeadSeparator.Stop => -0.8,
        HeadSeparator.Comma => -0.15,
        _ => 0,
    };

    /// <summary>"Company: Acme": the label says what the value is.</summary>
    private double Labelled(int chunk, HeadField field)
    {
        var chunks = input.Chunks;
        if (input.Label is { } column) return field == Meant(column) ? 4 : field == HeadField.Location && chunk > 0 && (IsTown(chunk) || IsKnownTown(chunk)) ? 0 : -2;
        if (IsLabel(chunk, out _)) return field == HeadField.Rest ? 4 : -4;
        if (chunk == 0 || !IsLabel(chunk - 1, out var label)) return 0;
        return chunks[chunk].Before != HeadSeparator.Colon ? 0 : field == Meant(label) ? 5 : -3;
    }

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
