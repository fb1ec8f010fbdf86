using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>All ways to read a line, the best of each pattern: every division of its chunks, with every field at most once.</summary>
internal sealed class LineReadings(HeadLineInput input, SegmentEvidence evidence)
{
    private const int Fields = 4;

    private readonly Dictionary<long, LineReading> _best = [];
    private readonly Dictionary<int, double> _scores = [];
    private readonly HeadSegment[] _segments = new HeadSegment[input.Chunks.Count];

    public IReadOnlyCollection<LineReading> All()
    {
        if (input.Chunks.Count > 0) Divide(0, 0, 0, 0, 0);
        return _best.Values;
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
            if (end > chunk + 1) inner += Unsplit(chunks[end - 1].Before);
            for (var field = 0; field < Fields; field++)
            {
                var bit = field < 3 ? 1 << field : 0;
                if ((used & bit) != 0) continue;
                if (field == 3 && count > 0 && _segments[count - 1].Field == HeadField.Rest) continue;
                if (end > chunk + 1 && chunks[end - 1].Before == HeadSeparator.Date) continue;
                var own = Score(chunk, end, (HeadField)field) + inner;
                if (chunk > 0) own += Split(chunks[chunk].Before, _segments[count - 1].Field, (HeadField)field);
                own += Labelled(chunk, (HeadField)field);
                _segments[count] = new(chunks[chunk].Start, chunks[end - 1].End, (HeadField)field);
                var key = (pattern * 64) + ((int)chunks[chunk].Before * Fields) + field + 1;
                Divide(end, count + 1, used | bit, key, score + own);
            }
        }
    }

    private double Score(int chunk, int end, HeadField field)
    {
        var key = (((chunk * 8) + end) * Fields) + (int)field;
        if (!_scores.TryGetValue(key, out var score))
            _scores[key] = score = evidence.Score(input.Line, input.Chunks[chunk].Start, input.Chunks[end - 1].End, field);
        return score;
    }

    /// <summary>Points for a division at the separator.</summary>
    private static double Split(HeadSeparator separator, HeadField before, HeadField after) => separator switch
    {
        HeadSeparator.At => before == HeadField.Title && after == HeadField.Organization ? 2 : after == HeadField.Location ? 0.5 : -0.5,
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
    private static double Unsplit(HeadSeparator separator) => separator switch
    {
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
        if (IsLabel(chunk, out _)) return field == HeadField.Rest ? 4 : -4;
        if (chunk == 0 || !IsLabel(chunk - 1, out var label)) return 0;
        var meant = label switch
        {
            FieldLabel.Title => HeadField.Title,
            FieldLabel.Organization => HeadField.Organization,
            FieldLabel.Location => HeadField.Location,
            _ => HeadField.Rest,
        };
        return chunks[chunk].Before != HeadSeparator.Colon ? 0 : field == meant ? 5 : -3;
    }

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
