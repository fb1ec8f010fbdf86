using Portfolio.Model.Career;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <content>What the links of a line say of its chunks.</content>
internal sealed partial class HeadLineInput
{
    /// <summary>"Miller - [Windmill - Wind and Water](…)": behind a title a dash inside the link divides nothing.</summary>
    private void JoinLinkedName()
    {
        if (Chunks is not [var title, ..] || !Vocabulary.Titles.HasAny(Line.WordsIn(title.Start, title.End))) return;
        foreach (var link in Line.Styles)
        {
            if (!link.Style.HasFlag(TextStyle.Link) || link.Start < title.End) continue;
            var first = Chunks.FindIndex(chunk => chunk.Start >= link.Start && chunk.End <= link.End);
            var last = Chunks.FindLastIndex(chunk => chunk.Start >= link.Start && chunk.End <= link.End);
            if (first < 0 || first == last || !Chunks.Skip(first + 1).Take(last - first).All(chunk => chunk.Before == HeadSeparator.Dash) || Vocabulary.Titles.HasAny(Line.WordsIn(Chunks[first].Start, Chunks[last].End)) || PlaceWords.Score(TextOf(Chunks[last])) >= 2) continue;
            Chunks = [.. Chunks[..first], Chunks[first] with { End = Chunks[last].End }, .. Chunks[(last + 1)..]];
        }
    }

    /// <summary>"Miller | https://windmill.example": where nothing else is named beside a title, the address of a site stands for its owner.</summary>
    private void TakeSiteForName(SectionKind kind)
    {
        if (kind is not (SectionKind.Experience or SectionKind.Volunteering) || Chunks is not [var title, var site] || !Vocabulary.Titles.HasAny(Line.WordsIn(title.Start, title.End))) return;
        var (text, start) = (TextOf(site), 0);
        foreach (var scheme in Schemes)
        {
            if (text.AsSpan(start).StartsWith(scheme)) start += scheme.Length;
        }
        var length = text.AsSpan(start).TrimEnd('/').Length;
        if (start > 0 && SegmentEvidence.IsDomain(text.Substring(start, length))) Chunks = [title, site with { Start = site.Start + start, End = site.Start + start + length }];
    }

    /// <summary>"[Acme](…) - Wheels (Maker) - Springfield" above posts: between a linked name and where it is stands what it does.</summary>
    public void LeaveOutTrade()
    {
        if (Chunks is not [var name, { Before: HeadSeparator.Dash } trade, ..] || !Line.StyleAt(name.Start).HasFlag(TextStyle.Link) || Line.StyleAt(trade.Start).HasFlag(TextStyle.Link)) return;
        var place = Chunks.FindIndex(2, chunk => chunk.Before == HeadSeparator.Dash && PlaceWords.Score(TextOf(chunk)) >= 2);
        if (place > 0 && PlaceWords.Score(TextOf(trade)) < 2 && !Vocabulary.Organizations.HasAny(Line.WordsIn(trade.Start, trade.End)) && !PartsOfEmployers.HasAny(Line.WordsIn(trade.Start, trade.End))) Chunks.RemoveRange(1, place - 1);
    }

    private static readonly string[] Schemes = ["https://", "http://", "www."];
}
