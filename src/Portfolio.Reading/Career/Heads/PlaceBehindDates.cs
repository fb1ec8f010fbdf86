using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>
/// Finds towns that no table knows in a head of two lines: where the first has a profession and the employer already ("Engineer, Acme"),
/// one name behind the dates of the second ("2020 - 2022 · Springfield") is where that was, and so is one before a state or a country ("Springfield, Ohio · 2020 - 2022"); so is a name before a country on the second line
/// ("Springfield, Canada"), where the first has a school and a subject.
/// </summary>
internal sealed class PlaceBehindDates(SegmentEvidence evidence)
{
    private const int MostWords = 3;

    /// <param name="lines">The lines of the head of one entry.</param>
    public void Mark(IReadOnlyList<HeadLineInput> lines)
    {
        var written = lines.Where(line => line.Chunks.Count > 0).ToList();
        if (evidence.IsStudy && written is [{ Chunks: [_, { Before: HeadSeparator.Dash or HeadSeparator.Bar or HeadSeparator.At }] } both, { Dates.Count: 0, Chunks: [_, { Before: HeadSeparator.Comma }] } place, ..] && NamesSchool(both) && Countries.Has(place.TextOf(1)) && MayBePlace(place, 0)) place.TakeForPlace();
        if (written is [{ Dates.Count: 0 } post, { Dates.Count: > 0 } where, ..] && evidence.IsRole && NamesBoth(post, isSure: false) && IsTownWithRegion(where)) where.TakeForPlace();
        if (written is not [{ Dates.Count: 0 } name, { Chunks: [{ Before: HeadSeparator.Date }, ..] } dated]) return;
        // "School of Mills" above "2014 - 2016, Springfield, Canada"
        if (evidence.IsStudy && name.Chunks is [var school] && evidence.IsOrganization(name.Line, school) && dated.Chunks is [_, { Before: HeadSeparator.Comma }] && Countries.Has(dated.TextOf(1)) && MayBePlace(dated, 0)) dated.TakeForPlace();
        if (NamesBoth(name, isSure: dated.Chunks.Count > 1) && IsPlaceAlone(dated)) dated.TakeForTown(0);
    }

    /// <summary>"Rueda, Ohio" before the dates or behind them: what stands before a state or a country, where title and employer are named already.</summary>
    private bool IsTownWithRegion(HeadLineInput line) => line.Chunks is [{ Before: not HeadSeparator.Open } town, { Before: HeadSeparator.Comma }] && MayBePlace(line, 0) && Regions.Has(line.TextOf(1)) && line.Dates.TrueForAll(date => date.End <= town.Start || date.Start >= line.Chunks[1].End);

    private bool NamesSchool(HeadLineInput line) => line.Chunks.TrueForAll(chunk => PlaceWords.Score(line.Line.Text[chunk.Start..chunk.End]) < 2) && line.Chunks.Exists(chunk => evidence.IsOrganization(line.Line, chunk));

    /// <param name="line">The first line.</param>
    /// <param name="isSure">Only what has a word of employers is one: "Acme, Springfield" behind the dates has an employer of its own.</param>
    private bool NamesBoth(HeadLineInput line, bool isSure)
    {
        if (line.Chunks is not [_, { Before: HeadSeparator.Comma or HeadSeparator.Dash or HeadSeparator.Bar or HeadSeparator.Dot or HeadSeparator.At or HeadSeparator.Space }]) return false;
        return (evidence.IsTitle(line.Line, line.Chunks[0]) && IsName(line, 1, isSure)) || (evidence.IsTitle(line.Line, line.Chunks[1]) && IsName(line, 0, isSure));
    }

    private bool IsName(HeadLineInput line, int chunk, bool isSure)
    {
        var text = line.TextOf(chunk);
        var words = line.Line.WordsIn(line.Chunks[chunk].Start, line.Chunks[chunk].End);
        if (evidence.IsTitle(line.Line, line.Chunks[chunk]) || PlaceWords.IsPlace(text) || Vocabulary.Departments.IsAll(words)) return false;
        if (evidence.IsOrganization(line.Line, line.Chunks[chunk]) || Vocabulary.LegalForms.HasAny(words)) return true;
        return !isSure && !evidence.IsStudy && char.IsUpper(text[0]) && words.Length is > 0 and <= MostWords && !Vocabulary.Departments.HasAny(words) && !Vocabulary.Employment.HasAny(words);
    }

    private bool IsPlaceAlone(HeadLineInput line) => line.Chunks.Count == 1
        ? MayBePlace(line, 0)
        : line.Chunks is [_, { Before: HeadSeparator.Comma }] && MayBePlace(line, 0) && MayBePlace(line, 1);

    private bool MayBePlace(HeadLineInput line, int chunk)
    {
        var text = line.TextOf(chunk);
        var words = line.Line.WordsIn(line.Chunks[chunk].Start, line.Chunks[chunk].End);
        return words.Length is > 0 and <= MostWords && char.IsUpper(text[0]) && !text.Any(char.IsDigit) && !evidence.IsTitle(line.Line, line.Chunks[chunk]) && !evidence.IsOrganization(line.Line, line.Chunks[chunk]) && !Vocabulary.Employment.HasAny(words)
            && !line.Line.Styles.Any(style => style.Style.HasFlag(TextStyle.Link));
    }
}
