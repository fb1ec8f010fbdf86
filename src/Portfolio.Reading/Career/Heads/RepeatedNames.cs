using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>Names that stand in several heads below a title: of the two the title is what changes, and the employer stays.</summary>
internal sealed class RepeatedNames(SegmentEvidence evidence)
{
    private readonly Dictionary<string, int> _heads = new(StringComparer.Ordinal);

    /// <param name="lines">The lines of one head.</param>
    public void Add(IReadOnlyList<HeadLineInput> lines)
    {
        if (!evidence.IsRole || !lines.Any(line => line.Chunks.Exists(chunk => evidence.IsTitle(line.Line, chunk)))) return;
        foreach (var name in lines.Skip(1).Select(NameOf).OfType<string>().Distinct(StringComparer.Ordinal)) _heads[name] = _heads.GetValueOrDefault(name) + 1;
    }

    /// <summary>The line begins with such a name.</summary>
    public bool BeginWith(HeadLineInput line) => _heads.Count > 0 && NameOf(line) is { } name && _heads.GetValueOrDefault(name) > 1;

    private string? NameOf(HeadLineInput line)
    {
        if (line.Chunks is not [var chunk, ..] || (line.Chunks.Count > 1 && line.Chunks[1].Before is not (HeadSeparator.Bar or HeadSeparator.Dot or HeadSeparator.Space or HeadSeparator.Date))) return null;
        var text = line.Line.Text[chunk.Start..chunk.End];
        var words = line.Line.WordsIn(chunk.Start, chunk.End);
        var isName = words.Length > 0 && !char.IsLower(text[0]) && !line.Line.StyleAt(chunk.Start).HasFlag(TextStyle.Code) && !evidence.IsTitle(line.Line, chunk)
            && !Vocabulary.Employment.HasAny(words) && !Vocabulary.SelfEmployed.HasAny(words) && !Vocabulary.Departments.HasAny(words) && PlaceWords.Score(text, words) == 0;
        return isName ? string.Join(' ', words!) : null;
    }
}
