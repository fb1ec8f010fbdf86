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

    private static readonly WordSet ShortDegrees = new("aa, as, aas, ba, bs, be, bsc, bcom, bba, bca, beng, btech, bfa, bed, barch, ma, ms, me, msc, mcom, mba, mca, meng, mtech, mfa, med, march, mphil, mph, phd, dphil, llb, llm, jd, md".Split(", "));
}
