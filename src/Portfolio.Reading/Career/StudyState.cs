using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career;

/// <summary>What became of a study is no part of its name: "(cursando)" behind the school, "卒業" behind the subject, "(expected" before a date.</summary>
internal static class StudyState
{
    private static readonly WordSet InBrackets = new(("expected, anticipated, in progress, ongoing, graduated, incomplete, unfinished, not completed, completed, expected graduation, graduation, discontinued, dropped out, cursando, em andamento, em curso, concluído, concluida, incompleto, incompleta, trancado, trancada, interrompido, interrompida, "
        + "en curso, finalizado, terminado, inconcluso, trunco, en cours, obtenu, non terminé, in corso, conseguita, conseguito, interrotto, laufend, abgeschlossen, abgebrochen, ohne abschluss, voraussichtlich, lopend, afgerond, niet afgerond, pågående, avbruten, avslutad, w trakcie, ukończone, nieukończone, probíhá, nedokončeno, ukončeno, "
        + "в процессе, окончено, неоконченное, незаконченное, не окончено, у процесі, закінчено, незакінчена, 卒業, 修了, 卒業見込み, 修了見込み, 中退, 在学中, 毕业, 在读, 肄业, 统招, 全日制, 畢業, 肄業, 在學, 結業, 졸업, 졸업 예정, 졸업예정, 수료, 재학, 재학중, 재학 중, 휴학, 휴학중, 중퇴, 자퇴, 편입").Split(", "));

    private static readonly string[] Endings = ["卒業", "修了", "入学", "中退", "退学", "在学中", "卒業見込", "卒業見込み", "修了見込", "修了見込み", "単位取得退学", "満期退学", "単位取得満期退学", "卒", "毕业", "肄业", "在读", "畢業", "肄業", "在學", "졸업", "졸업예정", "수료", "재학", "재학중", "휴학", "중퇴", "자퇴", "편입", "입학"];

    public static bool IsState(ReadOnlySpan<string> words) => InBrackets.IsAll(words);

    /// <summary>The study without it; one that goes on has no end.</summary>
    public static Study TakeOff(Study study)
    {
        var goesOn = false;
        var subject = Without(study.Subject, ref goesOn);
        var institution = Without(study.Institution, ref goesOn);
        if (subject is null && institution is null) return study;
        var dates = goesOn && study.Dates is { Start: { } start, End: null } ? DateRange.Since(start) : study.Dates;
        return study with { Subject = subject, Institution = institution, Dates = dates };
    }

    /// <summary>"水車科卒業": the course before the word that says that it is done, with which the text ends; null for anything else.</summary>
    public static string? BeforeDone(string text) =>
        Done.FirstOrDefault(text.EndsWith) is { } word && text[..^word.Length].TrimEnd(' ', '　', 'を') is { Length: > 1 } course && Array.Exists(Courses, course.EndsWith) ? course : null;

    private static readonly string[] Done = ["卒業", "修了", "卒業見込み", "修了見込み", "中退", "中途退学", "在学中"];

    private static readonly string[] Courses = ["科", "専攻", "コース", "課程", "学部", "学類", "学系"];

    private static string? Without(string? text, ref bool goesOn)
    {
        if (text is null) return null;
        if (Array.Exists(Endings, ending => text == ending)) return null;
        if (text.LastIndexOf(' ') is > 0 and var space && Array.IndexOf(Endings, text[(space + 1)..]) >= 0) return Without(text[..space].TrimEnd(), ref goesOn);
        var open = text.AsSpan().LastIndexOfAny('(', '（');
        if (open < 1 || FoldedWords.Of(text[open..]) is not { Length: > 0 } words || !InBrackets.IsAll(words) || text.AsSpan(open).IndexOfAny(')', '）') is > 0 and var close && open + close < text.Length - 1) return text;
        goesOn |= DateWords.OpenEnds.Contains(string.Join(' ', words));
        return Without(text[..open].TrimEnd(), ref goesOn);
    }
}
