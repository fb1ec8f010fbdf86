using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Entries;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career;

/// <summary>What the head of a study leaves out, where the first line below says it: the school is the heading, the subject its first bullet, or the other way round.</summary>
internal static class StudyFromBody
{
    private const int MostWords = 14;

    /// <summary>"Dipl. Inf." is no sentence.</summary>
    private const int ShortestSubject = 8;

    /// <summary>"Exchange semester at the University of Wind": what somebody did there within the study.</summary>
    private static readonly WordSet Elsewhere = new("exchange, semester, term, year, courses, summer, student, research, auslandssemester, schülerin, schüler, studentin, échange, semestre, intercambio, intercâmbio, scambio".Split(", "));

    /// <summary>The study with both; the words stay where they are.</summary>
    public static Study Complete(Study study, ImmutableArray<Block> body)
    {
        if (study is { Subject: not null, Institution: not null } || BodyLines.Of(body).FirstOrDefault() is not { } line) return study;
        var words = FoldedWords.Of(line);
        if (words.Length is 0 or > MostWords || line.AsSpan().TrimEnd().EndsWith(":") || HeadText.Clean(line) is not { } text) return study;
        // "水車科卒業", below the school
        if (study is { Institution: null, Subject: { } school } && Vocabulary.Institutions.HasAny(FoldedWords.Of(school)) && StudyState.BeforeDone(text) is { } done) return study with { Institution = school, Subject = done };
        // "Mill Engineering at University of Wind", below "Bachelor's degree"
        if (study.Institution is null && !Elsewhere.HasAny(words) && HeadChunks.Of(new([new TextRun(text)]), []) is [var what, { Before: HeadSeparator.At } where, ..] && Vocabulary.Institutions.HasAny(FoldedWords.Of(text[where.Start..where.End])))
            return study with { Institution = text[where.Start..], Subject = study.Subject is { } level && !Vocabulary.Degrees.IsAll(FoldedWords.Of(level)) ? level : HeadText.Clean(text[..what.End]) ?? study.Subject };
        // "BSc Physics. Graduated with honours": what is told behind the subject is none.
        if (line.IndexOf(". ", StringComparison.Ordinal) is > 0 and var stop && Vocabulary.Studies.HasAny(FoldedWords.Of(line[..stop])) && stop > ShortestSubject) text = HeadText.Clean(line[..stop]) ?? text;
        if (study.Subject is null && (Vocabulary.Studies.HasAny(words) || SchoolThenDegree.Levels.LengthAt(words, 0) > 0 || line.AsSpan().IndexOfAny('«', '“', '„') >= 0)) return study with { Subject = text };
        return study.Institution is null && Vocabulary.Institutions.HasAny(words) && Vocabulary.Studies.Count(words) == 0 ? study with { Institution = text } : study;
    }
}
