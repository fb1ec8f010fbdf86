using System.Buffers;
using System.Collections.Frozen;
using Portfolio.Model.Career;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career;

/// <summary>How well, and under whom, is no part of what somebody studied: brackets behind the subject that begin with a word for it ("Physics (GPA 3.9)", "Mathematics (Supervisor: A. Example)").</summary>
internal static class StudyGrade
{
    private static readonly WordSet Words = new("gpa, cgpa, grade, grades, average, score, note, notenschnitt, abschlussnote, nota, notas, média, voto, votazione, mention, moyenne, cijfer, średnia, ocena, průměr, supervisor, supervisors, supervised, advisor, advisors, adviser, thesis, betreuer, betreuerin, tutor, promotor".Split(", "));

    /// <summary>"GPA: 3.9", "Supervisors: A. Example": the line says how well, or under whom, and nothing else.</summary>
    public static bool IsLine(TextLine line) => line.Text.AsSpan().IndexOfAny(':', '：') is > 0 and var colon && line.Dates.Finds.IsEmpty && line.Words.Length is > 1 and <= MostWordsOfLine && line.WordsIn(0, colon) is [var label] && Words.HasAny([label]);

    public static bool IsLabel(ReadOnlySpan<string> words) => words is [var word] && Words.HasAny([word]);

    private const int MostWordsOfLine = 6;

    private const string Gaps = " ,-–—";
    private const string Signs = ",–—";

    public static Study TakeOff(Study study)
    {
        while (study.Subject is { } subject && subject.EndsWith(')') && subject.LastIndexOf('(') is > 1 and var open
            && ((FoldedWords.Of(subject[open..]) is [var first, ..] && Words.HasAny([first])) || IsFigure(subject.AsSpan(open))) && subject.AsSpan(0, open).ContainsAnyExcept(Gaps)) study = study with { Subject = subject[..open].TrimEnd([.. Gaps]) };
        // "BSc Physics, GPA 3.9", "BSc Physics – GPA: 3.9 / 4.0"
        if (study.Subject is { } written && written.AsSpan().LastIndexOfAny(Signs) is > 1 and var sign && FoldedWords.Of(written[sign..]) is [var label, _, ..] && Words.HasAny([label]) && written.AsSpan(sign).ContainsAnyInRange('0', '9')) study = study with { Subject = written[..sign].TrimEnd([.. Gaps]) };
        return study.Institution is { } school && school.LastIndexOf(',') is > 1 and var comma && IsMark(school[(comma + 1)..]) ? study with { Institution = school[..comma].TrimEnd() } : study;
    }

    /// <summary>"(8.5)", "(3.7/4.0)", "(92 %)": a figure that is no year.</summary>
    private static bool IsFigure(ReadOnlySpan<char> bracket) => bracket.Trim("() ") is { Length: > 0 } figure && figure.IndexOfAnyExcept(OfFigures) < 0 && figure.ContainsAny(Parts);

    private const string Parts = ".,/%";

    private static readonly SearchValues<char> OfFigures = SearchValues.Create("0123456789.,/% ");

    /// <summary>"2:1", "Merit", "8.5": what somebody's work was found to be.</summary>
    public static bool IsMark(string text) => Marks.Contains(text.Trim()) || IsFigure(text);

    /// <summary>"University of Examples, 2:1": what a degree of the British Isles came to.</summary>
    private static readonly FrozenSet<string> Marks = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "1st", "2:1", "2.1", "2i", "2:2", "2.2", "2ii", "3rd", "first", "merit", "distinction", "pass", "upper second", "first class", "first class honours", "upper second class honours");
}
