using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <content>Which chunks of a line are one degree.</content>
internal sealed partial class HeadLineInput
{
    /// <summary>"Bachelor of Engineering - BE, Mill Engineering": the letters of the degree, and no other part of its line.</summary>
    private void JoinShortDegree()
    {
        if (Chunks is [var degree, { Before: HeadSeparator.Dash } letters, ..] && ShortDegrees.IsWhole(FoldedWords.Phrase(TextOf(letters))) && Vocabulary.Studies.HasAny(Line.WordsIn(degree.Start, degree.End)) && !Vocabulary.Institutions.HasAny(Line.WordsIn(degree.Start, degree.End)))
            Chunks = [degree with { End = letters.End }, .. Chunks[2..]];
    }

    /// <summary>"School of Wind — Diploma, Mill Design": where the school stands before the degree, a comma behind that leads to its field.</summary>
    private void JoinFieldOfDegree()
    {
        if (Chunks is not [var school, var degree, { Before: HeadSeparator.Comma } field] || degree.Before == HeadSeparator.Comma || !IsSchool(Line.WordsIn(school.Start, school.End)) || !Vocabulary.Studies.HasAny(Line.WordsIn(degree.Start, degree.End))) return;
        var words = Line.WordsIn(field.Start, field.End);
        if (!Vocabulary.Institutions.HasAny(words) && PlaceWords.Score(TextOf(field)) == 0 && !StudyGrade.IsLabel(words) && !TextOf(field).Any(char.IsDigit)) Chunks = [school, degree with { End = field.End }];
    }

    /// <summary>"BSc — Mill Design", "Bachelor of Arts, Wheels and Sails": behind a degree a dash or a comma leads to its field, where the school stands elsewhere.</summary>
    /// <param name="isSchoolElsewhere">Another line of the head names it.</param>
    public void JoinFields(bool isSchoolElsewhere)
    {
        for (var at = 0; at + 1 < Chunks.Count; at++)
        {
            if (!IsDegree(Chunks[at])) continue;
            var end = at + 1;
            while (end < Chunks.Count && IsField(end)) end++;
            if (end == at + 1 || !(isSchoolElsewhere || Chunks.Take(at).Concat(Chunks.Skip(end)).Any(chunk => IsSchool(Line.WordsIn(chunk.Start, chunk.End))))) continue;
            Chunks = [.. Chunks[..at], Chunks[at] with { End = Chunks[end - 1].End }, .. Chunks[end..]];
        }
    }

    private bool IsDegree(HeadChunk chunk) => Line.WordsIn(chunk.Start, chunk.End) is var words && Vocabulary.Studies.HasAny(words) && !IsSchool(words);

    private bool IsField(int at)
    {
        var words = Line.WordsIn(Chunks[at].Start, Chunks[at].End);
        var text = TextOf(Chunks[at]);
        // "BSc, Kingsmead, University of Wind": a part of the school, for all one knows.
        var isBeforeSchool = at + 1 < Chunks.Count && (Chunks[at + 1].Before == HeadSeparator.Open || Chunks[at + 1].Before == Chunks[at].Before) && IsSchool(Line.WordsIn(Chunks[at + 1].Start, Chunks[at + 1].End));
        return Chunks[at].Before is HeadSeparator.Dash or HeadSeparator.Comma && (words.Length > 2 || Chunks[at].Before == HeadSeparator.Dash || Vocabulary.Studies.HasAny(words)) && !isBeforeSchool && !LineShape.StartsSmall(text) && !text.Any(char.IsDigit)
            && !IsSchool(words) && !Vocabulary.SchoolParts.HasAny(words) && !Vocabulary.Employment.HasAny(words) && !StudyGrade.IsLabel(words) && !Honours.HasAny(words) && PlaceWords.Score(text) == 0;
    }

    private static readonly WordSet Honours = new("honours, honors, hons, distinction, merit, cum laude, class, upper second, lower second, first class, grade, mention, mención, menção, lode, note, prädikat, s vyznamenáním, с отличием, з відзнакою, wyróżnieniem, thesis, dissertation, dean, dean s list, exchange, semester, award, awards, scholar, scholarship, valedictorian, percent, campus, hall, house, evening, distance, learning, classes, supervised, supervisor, prof, professor, dr, starting, drop, dropped, stipendium, bourse, beca, bolsa, borsa".Split(", "));

    private static readonly WordSet ShortDegrees = new("aa, as, aas, ba, bs, be, bsc, bcom, bba, bca, beng, btech, bfa, bed, barch, ma, ms, me, msc, mcom, mba, mca, meng, mtech, mfa, med, march, mphil, mph, phd, dphil, llb, llm, jd, md".Split(", "));

    /// <summary>"Год окончания 2010", "Graduation year 2010": what the date says is no subject.</summary>
    private void LeaveOutYearOf() => Chunks.RemoveAll(chunk => YearsOf.IsWhole(FoldedWords.Phrase(TextOf(chunk))) && Dates.Exists(date => date.Start >= chunk.End && Line.Text.AsSpan(chunk.End, date.Start - chunk.End).Trim(" :：-–—").IsEmpty));

    private static readonly WordSet YearsOf = new(("graduation year, year of graduation, year of completion, completion year, abschlussjahr, jahr des abschlusses, année d'obtention, année de diplôme, año de graduación, año de titulación, año de egreso, ano de conclusão, ano de formatura, anno di laurea, anno di conseguimento, "
        + "rok ukończenia, rok ukončení, jaar van afstuderen, год окончания, год выпуска, дата окончания, рік закінчення, рік випуску, година на завършване, 卒業年, 卒業年度, 毕业年份, 毕业时间, 졸업년도").Split(", "));
}
