using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Heads;

/// <summary>Lines that are a title from their first word to their last, whatever signs stand in them, by what the other lines of their head say.</summary>
internal sealed class WholeTitles(SegmentEvidence evidence)
{
    /// <summary>A heading above the line that says where and when is the title of the talk, with every comma in it.</summary>
    public void TakeHeadingOfTalk(List<HeadLineInput> lines)
    {
        if (lines is not [{ IsHeading: true, Dates.Count: 0, Chunks.Count: > 0 } name, .. var below] || !below.Exists(line => line is { Dates.Count: > 0, Chunks.Count: > 0 })) return;
        if (name.Chunks.Skip(1).All(chunk => chunk.Before is HeadSeparator.Comma or HeadSeparator.In or HeadSeparator.Stop or HeadSeparator.Semicolon) && !evidence.IsOrganization(name.Line, new(0, name.Line.Text.Length, HeadSeparator.None))) name.TakeForTitle();
    }

    /// <summary>"**Slow Wheels with Wind &amp; Water** - Mill Days": what begins a talk in bold is its title in all its words, where something else stands behind it.</summary>
    public static void TakeTalkInBold(HeadLineInput line)
    {
        if (line.Chunks is not [var first, _, ..] || line.Line.Styles.FirstOrDefault(range => range.Style.HasFlag(TextStyle.Bold) && range.Start <= first.Start && range.End > first.End) is not { } bold) return;
        var inside = line.Chunks.FindLastIndex(chunk => chunk.End <= bold.End) + 1;
        if (inside < 2 || line.Line.Text.AsSpan(bold.End).TrimStart() is not ['-' or '–' or '—', ..] || (inside < line.Chunks.Count && (line.Chunks[inside].Before == HeadSeparator.Date || PlaceWords.Score(line.TextOf(inside)) >= 2))) return;
        if (Enumerable.Range(0, inside).All(at => (at == 0 || line.Chunks[at].Before == HeadSeparator.In) && !Vocabulary.Events.HasAny(line.Line.WordsIn(line.Chunks[at].Start, line.Chunks[at].End)) && PlaceWords.Score(line.TextOf(at)) < 2)) line.TakeForTitle(inside);
    }

    /// <summary>"Slow Wheels, by Design", "How to Use Wind in Your Mill": where no talk of several says when, and hardly one where, each line is a title in all its words.</summary>
    public void TakeTalksAlone(List<HeadLineInput> lines)
    {
        if (lines.Count < FewestTalks || !lines.TrueForAll(IsDividedLikeTitle) || lines.Count(NamesWhere) * 4 > lines.Count || lines.Count(line => line.Chunks.Exists(chunk => chunk.Before == HeadSeparator.Comma)) * 2 > lines.Count) return;
        foreach (var line in lines) line.TakeWholeForTitle();
    }

    private const int FewestTalks = 3;

    private static readonly System.Buffers.SearchValues<char> QuotationMarks = System.Buffers.SearchValues.Create("\"“”„«»");

    /// <summary>No signs divide it but those that stand in titles, and it is all of one type.</summary>
    private static bool IsDividedLikeTitle(HeadLineInput line) => line is { Dates.Count: 0, Label: null, Chunks: [_, .. var behind] } && line.Line.Styles.All(range => range.Style == TextStyle.Plain)
        && !line.Line.Text.AsSpan().ContainsAny(QuotationMarks) && behind.All(chunk => chunk.Before is HeadSeparator.Comma or HeadSeparator.In or HeadSeparator.Colon || (chunk.Before == HeadSeparator.Open && line.Line.Text.AsSpan(0, chunk.Start).TrimEnd(" (") is [.., '?' or '!']));

    private bool NamesWhere(HeadLineInput line) => line.Chunks.Skip(1).Any(chunk => evidence.IsOrganization(line.Line, chunk) || PlaceWords.Score(line.Line.Text[chunk.Start..chunk.End]) >= 2);

    /// <summary>"### Internship, fullstack developer in Go" above "**Acme, Springfield, 2020**": a heading of two titles is a title in all its words, where the line below says for whom and when.</summary>
    public void TakeHeadingOfTwo(List<HeadLineInput> lines)
    {
        if (!evidence.IsRole || lines is not [{ IsHeading: true, Dates.Count: 0, Chunks: [var first, { Before: HeadSeparator.Comma } second, ..] } heading, { Dates.Count: > 0, Chunks: [var name, ..] } below, ..]) return;
        if (!(evidence.IsTitle(heading.Line, first) || Vocabulary.Employment.IsAll(heading.Line.WordsIn(first.Start, first.End))) || !evidence.IsTitle(heading.Line, second) || heading.Chunks.Exists(chunk => chunk.Before != HeadSeparator.In && evidence.IsOrganization(heading.Line, chunk) && !evidence.IsTitle(heading.Line, chunk))) return;
        if (!evidence.IsTitle(below.Line, name) && PlaceWords.Score(below.Line.Text[name.Start..name.End]) < 2) heading.TakeForTitle();
    }

    /// <summary>"**Clerk, Department of Sails and Wheels**" above "*Windmill Ltd, Springfield*" with the dates: a line that stands out has the title in all its words, where the one below begins with a firm.</summary>
    public void TakeAboveFirm(List<HeadLineInput> lines)
    {
        if (!evidence.IsRole || lines is not [{ Dates.Count: 0, Chunks: [var title, _, ..] } above, { Dates.Count: > 0, Chunks: [var firm, ..] } below] || !(above.IsHeading || above.Line.IsBold) || !above.Chunks.Exists(chunk => chunk.Before == HeadSeparator.Comma) || !evidence.IsTitle(above.Line, title)) return;
        if (evidence.IsTitle(below.Line, firm) || !(TownColumns.EndsWithLegalForm(below, 0) || (below.Chunks.Count > 1 && evidence.IsOrganization(below.Line, firm)))) return;
        if (above.Chunks.Skip(1).All(chunk => chunk.Before is HeadSeparator.Comma or HeadSeparator.In && !evidence.IsOrganization(above.Line, chunk) && PlaceWords.Score(above.Line.Text[chunk.Start..chunk.End]) == 0 && !Vocabulary.Employment.IsAll(above.Line.WordsIn(chunk.Start, chunk.End)))) above.TakeForTitle();
    }

    private readonly List<HeadLineInput> _aboveLengths = [];

    /// <summary>"Miller for Windmills" above "2014 - 2016 (2 years)", as networks export it.</summary>
    public void AddAboveLength(List<HeadLineInput> lines)
    {
        var at = lines.FindIndex(line => line is { Dates: [{ IsRange: true }], Chunks.Count: 0 } && line.Line.Text.AsSpan().TrimEnd() is [.., ')'] when && Durations.IsOnly(when[(when.LastIndexOf('(') + 1)..^1].ToString()));
        if (evidence.IsRole && at > 0 && lines[at - 1] is { Dates.Count: 0, IsHeading: false, Chunks: [var first, ..] } title && evidence.IsTitle(title.Line, first)) _aboveLengths.Add(title);
    }

    /// <summary>Where one title stands alone above a range and its length, whose the posts were stands elsewhere: the others are titles in all their words, too.</summary>
    public void TakeAboveLengths()
    {
        if (!_aboveLengths.Exists(title => title.Chunks.Count == 1)) return;
        foreach (var title in _aboveLengths)
        {
            if (title.Chunks.Count > 1 && title.Chunks.Skip(1).All(chunk => chunk.Before == HeadSeparator.In && !evidence.IsOrganization(title.Line, chunk) && PlaceWords.Score(title.Line.Text[chunk.Start..chunk.End]) == 0)) title.TakeForTitle();
        }
        _aboveLengths.Clear();
    }

    /// <summary>"Engineer: Kilns and Tools" below its employer: what stands behind the colon, or the comma in one bold run, is what the post was about.</summary>
    public void TakeForPost(HeadLineInput line)
    {
        var words = new ChunkWords(line, evidence);
        if (line.Label is not null || !(IsDividedByColon(line) || IsDividedInBold(line) || IsDividedByDash(line) || IsDividedByComma(line))) return;
        if (evidence.IsRole && words.IsTitle(0) && !words.IsLabel(0, out _) && line.Chunks.TrueForAll(chunk => PlaceWords.Score(line.Line.Text[chunk.Start..chunk.End]) < 2)) line.TakeForTitle();
    }

    /// <summary>"## University of Mills", and below it "Assistant: Wheels and Sails".</summary>
    public void TakeBelowEmployer(List<HeadLineInput> lines)
    {
        if (lines is not [{ IsHeading: true, Chunks: [var name, ..] } above, .. var below] || !evidence.IsOrganization(above.Line, name) || evidence.IsTitle(above.Line, name)) return;
        foreach (var line in below.Where(IsDividedByColon)) TakeForPost(line);
    }

    /// <summary>"Lead - Design of Mills, Americas" as a heading: where the employer stands above, the dash divides what somebody was from what it was about, unless one side says something else.</summary>
    private bool IsDividedByDash(HeadLineInput line) => line is { IsHeading: true, Chunks: [_, { Before: HeadSeparator.Dash } trade, ..] } && line.Line.WordsIn(trade.Start, trade.End).Length > 1 && line.Chunks.Skip(2).All(chunk => chunk.Before is HeadSeparator.Comma or HeadSeparator.Dash)
        && line.Chunks.Skip(1).All(chunk => line.Line.WordsIn(chunk.Start, chunk.End) is var words && !evidence.IsOrganization(line.Line, chunk) && !evidence.IsTitle(line.Line, chunk) && !Vocabulary.Employment.HasAny(words));

    /// <summary>"Miller, Stones, Department of Grain": where the employer stands above, commas lead to what the post was about.</summary>
    private bool IsDividedByComma(HeadLineInput line) => line.Chunks.Count > 1 && line.Chunks.Skip(1).All(chunk => chunk.Before == HeadSeparator.Comma && line.Line.StyleAt(chunk.Start) == line.Line.StyleAt(line.Chunks[0].Start) && char.IsUpper(line.Line.Text[chunk.Start])
        && line.Line.WordsIn(chunk.Start, chunk.End) is var words && (!evidence.IsOrganization(line.Line, chunk) || Vocabulary.SchoolParts.LengthAt(words, 0) > 0) && !Vocabulary.Employment.HasAny(words) && !TownColumns.EndsWithLegalForm(line, line.Chunks.IndexOf(chunk)));

    private static bool IsDividedByColon(HeadLineInput line) =>
        line.Chunks.Exists(chunk => chunk.Before == HeadSeparator.Colon) && line.Chunks.Skip(1).All(chunk => chunk.Before is HeadSeparator.Colon or HeadSeparator.Open);

    /// <summary>"**Director, Kilns and Tools**, 2018–2020": what is bold as one is one, where the line goes on in other type.</summary>
    private static bool IsDividedInBold(HeadLineInput line) => line.Chunks.Count > 1 && line.Dates.Count > 0 && line.Chunks.Skip(1).All(chunk => chunk.Before == HeadSeparator.Comma)
        && line.Line.Styles.Any(range => range.Style.HasFlag(TextStyle.Bold) && range.Start <= line.Chunks[0].Start && range.End >= line.Chunks[^1].End && line.Dates.All(date => date.Start >= range.End));
}
