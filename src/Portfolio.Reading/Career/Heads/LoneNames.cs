using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>
/// Heads that say one name and when ("### Pebble Mills", "2014 - 2016"). A title is made of words that are known, an employer's name of any:
/// where hardly one of such names has the word of a title, they are employers, also one that is a link ("[The Engineer](…)").
/// Who says "Freelance developer" among them names no employer.
/// </summary>
internal sealed class LoneNames(SegmentEvidence evidence)
{
    private readonly HashSet<IReadOnlyList<Unit>> _untitled = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<IReadOnlyList<Unit>> _linked = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<IReadOnlyList<Unit>> _ownBosses = new(ReferenceEqualityComparer.Instance);
    private int _heads;
    private int _lone;

    /// <param name="head">The head of an entry.</param>
    /// <param name="lines">Its lines.</param>
    public void Add(IReadOnlyList<Unit> head, IReadOnlyList<HeadLineInput> lines)
    {
        _heads++;
        if (!evidence.IsRole || lines.Sum(Names) != 1) return;
        _lone++;
        var named = lines.First(line => Names(line) == 1);
        var words = named.Line.WordsIn(named.Chunks[0].Start, named.Chunks[0].End);
        var isNobody = Vocabulary.SelfEmployed.HasAny(words) || Vocabulary.Employment.HasAny(words) || Vocabulary.Breaks.HasAny(words);
        var isTitle = evidence.IsTitle(named.Line, named.Chunks[0]);
        if (isNobody && isTitle && !OwnBoss.Is(words)) _ownBosses.Add(head);
        else if (!isNobody && !isTitle) _untitled.Add(head);
        else if (IsLinked(named) && !ChunkWords.EndsAsTitle(words)) _linked.Add(head);
    }

    /// <summary>The head names an employer and no title.</summary>
    public bool IsEmployer(IReadOnlyList<Unit> head) => AreEmployers && (_untitled.Contains(head) || _linked.Contains(head));

    /// <summary>The head says what somebody was who had no employer.</summary>
    public bool IsTitle(IReadOnlyList<Unit> head) => AreEmployers && _ownBosses.Contains(head);

    /// <summary>"Acme (makers of mills)" is one: what begins with a small letter in brackets says what it is.</summary>
    private int Names(HeadLineInput line) => line.Chunks is [_, { Before: HeadSeparator.Open } remark] && char.IsLower(line.Line.Text[remark.Start]) && !evidence.IsTitle(line.Line, remark) ? 1 : line.Chunks.Count;

    private bool AreEmployers => _lone * 2 > _heads && _untitled.Count * 2 > _lone;

    private static bool IsLinked(HeadLineInput line) => line.Line.Styles.Any(range => range.Style.HasFlag(TextStyle.Link) && range.Start <= line.Chunks[0].Start && range.End >= line.Chunks[0].End);
}
