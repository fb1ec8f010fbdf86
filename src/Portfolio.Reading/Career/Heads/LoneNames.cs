using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>
/// Heads that say one name and when ("### Pebble Mills", "2014 - 2016"). A title is made of words that are known, an employer's name of any:
/// where hardly one of such names has the word of a title, they are employers.
/// </summary>
internal sealed class LoneNames(SegmentEvidence evidence)
{
    private readonly HashSet<IReadOnlyList<Unit>> _untitled = new(ReferenceEqualityComparer.Instance);
    private int _heads;
    private int _lone;

    /// <param name="head">The head of an entry.</param>
    /// <param name="lines">Its lines.</param>
    public void Add(IReadOnlyList<Unit> head, IReadOnlyList<HeadLineInput> lines)
    {
        _heads++;
        if (!evidence.IsRole || lines.Sum(line => line.Chunks.Count) != 1) return;
        _lone++;
        var named = lines.First(line => line.Chunks.Count == 1);
        var words = named.Line.WordsIn(named.Chunks[0].Start, named.Chunks[0].End);
        var isNobody = Vocabulary.SelfEmployed.HasAny(words) || Vocabulary.Employment.HasAny(words) || Vocabulary.Breaks.HasAny(words);
        if (!isNobody && !evidence.IsTitle(named.Line, named.Chunks[0])) _untitled.Add(head);
    }

    /// <summary>The head names an employer and no title.</summary>
    public bool IsEmployer(IReadOnlyList<Unit> head) => _untitled.Contains(head) && _lone * 2 > _heads && _untitled.Count * 2 > _lone;
}
