using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>
/// Heads that say who gave the post in brackets behind its title ("### Miller (Acme)"). Where most of a CV do, all before the last brackets is the title,
/// whatever signs stand in it ("### Miller - Risk (Acme)", "### Director, Wheels (Acme, Springfield)").
/// </summary>
internal sealed class NamesInBrackets(SegmentEvidence evidence)
{
    /// <summary>So many show the habit.</summary>
    private const int Fewest = 3;

    private readonly List<HeadLineInput> _other = [];
    private int _heads;
    private int _plain;
    private bool _named;

    /// <param name="first">The first line of a head.</param>
    public void Add(HeadLineInput first)
    {
        if (!evidence.IsRole) return;
        _heads++;
        if (first.Chunks is not [var title, .., _] || BracketOf(first) is not (> 0 and var bracket) || !evidence.IsTitle(first.Line, title)) return;
        if (bracket == 1) _plain++;
        else if (first.Chunks.Take(bracket).All(chunk => chunk.Before is not (HeadSeparator.At or HeadSeparator.Bar) && !evidence.IsOrganization(first.Line, chunk))) _other.Add(first);
        _named |= bracket == 1 && (evidence.IsOrganization(first.Line, first.Chunks[1]) || first.Chunks.Count > 2);
    }

    /// <summary>Takes what stands before the brackets for the title, once all heads are known.</summary>
    public void Mark()
    {
        if (!_named || _plain < Fewest || (_plain + _other.Count) * 2 <= _heads) return;
        foreach (var line in _other) line.TakeForTitle(BracketOf(line));
        _other.Clear();
    }

    /// <summary>The chunk in the last brackets, which nothing but places and dates follow; -1 where it is no name.</summary>
    private int BracketOf(HeadLineInput line)
    {
        var at = line.Chunks.FindLastIndex(chunk => chunk.Before == HeadSeparator.Open);
        if (at < 1 || !line.Chunks.Skip(at + 1).All(chunk => chunk.Before == HeadSeparator.Comma && PlaceWords.Score(TextOf(chunk)) == 3)) return -1;
        var words = line.Line.WordsIn(line.Chunks[at].Start, line.Chunks[at].End);
        var isName = words.Length > 0 && !LineShape.StartsSmall(TextOf(line.Chunks[at])) && !evidence.IsTitle(line.Line, line.Chunks[at]) && !Vocabulary.Employment.HasAny(words) && !Vocabulary.SelfEmployed.HasAny(words) && PlaceWords.Score(TextOf(line.Chunks[at]), words) == 0;
        return isName && !line.Dates.Exists(date => date.Start < line.Chunks[at].Start) ? at : -1;

        string TextOf(HeadChunk chunk) => line.Line.Text[chunk.Start..chunk.End];
    }
}
