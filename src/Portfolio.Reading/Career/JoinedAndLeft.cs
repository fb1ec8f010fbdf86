using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Career;

/// <summary>
/// Japanese, Chinese and Korean CVs say in a line each when somebody joined and when he left ("2015年4月 株式会社X 入社", "2019年3月 株式会社X 退社"; 入学 and 卒業 of a school):
/// both are one entry, with a start and an end.
/// </summary>
internal static class JoinedAndLeft
{
    private static readonly ImmutableArray<string> Joined = ["入社", "入学", "入職", "入庁", "入所", "編入学", "着任", "入职", "到職", "입사", "입학", "편입"];
    private static readonly ImmutableArray<string> Left = ["退社", "退職", "卒業", "卒業見込み", "修了", "中退", "退学", "離任", "満了", "离职", "離職", "毕业", "畢業", "结业", "肄业", "퇴사", "퇴직", "졸업", "수료", "중퇴", "자퇴"];
    /// <summary>Those of them that only schools have.</summary>
    private static readonly ImmutableArray<string> OfSchools = ["入学", "編入学", "卒業", "卒業見込み", "修了", "中退", "退学", "毕业", "畢業", "结业", "肄业", "입학", "편입", "졸업", "수료", "중퇴", "자퇴"];
    private static readonly ImmutableArray<string> GoesOn = ["現在に至る", "在職中", "在学中", "至今", "재직중", "재직 중", "재학중", "재학 중"];

    /// <summary>What a person did as whom: the title stands before it.</summary>
    private const string As = "として";

    public static ImmutableArray<SectionPart> Give(ImmutableArray<SectionPart> parts)
    {
        if (!parts.Any(part => part is Entry entry && EndsWith(entry, Joined))) return parts;
        var (opening, closing) = IsNewestFirst(parts) ? (Left, Joined) : (Joined, Left);
        var result = new List<SectionPart>();
        var open = -1;
        foreach (var part in parts)
        {
            if (part is Entry second && open >= 0 && EndsWith(second, closing))
            {
                result[open] = Together((Entry)result[open], second);
                open = -1;
                continue;
            }
            open = part is Entry entry && EndsWith(entry, opening) ? result.Count : -1;
            result.Add(part is Entry first ? Plain(first, isJoined: open >= 0 && opening == Joined) : part);
        }
        return [.. result];
    }

    /// <summary>The line says that somebody entered or left a school, and nothing of a post.</summary>
    public static bool IsSchool(Role role) => role is { Title: null, Organization: not null } && EndsWith(role, OfSchools);

    /// <summary>Of the first pair of lines the one that says the end stands above.</summary>
    private static bool IsNewestFirst(ImmutableArray<SectionPart> parts)
    {
        var said = parts.OfType<Entry>().SkipWhile(entry => !EndsWith(entry, Joined) && !EndsWith(entry, Left)).Take(2).ToList();
        return said is [var above, var below] && EndsWith(above, Left) && EndsWith(below, Joined) && First(below) <= First(above);
    }

    private static bool EndsWith(Entry entry, ImmutableArray<string> words) =>
        (entry is Role { Organization: { } employer } && words.Any(word => employer.AsSpan(0, EndOfWords(employer)).EndsWith(word, StringComparison.Ordinal))) || entry is Role or Study && entry.Head.Lines.Any(line => Text(line)[..EndOfWords(Text(line))] is var text && words.Any(word => text.EndsWith(word, StringComparison.Ordinal)));

    /// <summary>Before spaces, and before what stands in brackets at the end: 졸업(학사).</summary>
    private static int EndOfWords(string text)
    {
        var end = text.TrimEnd().Length;
        var open = end > 0 && text[end - 1] is ')' or '）' ? text.AsSpan(0, end).LastIndexOfAny('(', '（') : -1;
        return open > 0 ? text.AsSpan(0, open).TrimEnd().Length : end;
    }

    private static Entry Plain(Entry entry, bool isJoined) => entry switch
    {
        Role role => role with
        {
            Title = role.Title is { } title ? Plain(title.IndexOf(As, StringComparison.Ordinal) is var at and > 0 ? title[..at] : title) : null,
            Organization = Plain(role.Organization),
            Dates = isJoined && IsOngoing(role) && role.Dates?.Start is { } start ? DateRange.Since(start) : role.Dates,
            Periods = isJoined && IsOngoing(role) && role.Dates?.Start is { } since ? [DateRange.Since(since)] : role.Periods,
        },
        Study study => study with { Subject = Plain(study.Subject), Institution = Plain(study.Institution) },
        _ => entry,
    };

    /// <summary>The entry with both ends, and the words of the second line behind its own.</summary>
    private static Entry Together(Entry entry, Entry second)
    {
        var range = Range(entry, second);
        ImmutableArray<Block> body = [.. entry.Body, .. second.Head.Lines.Select(line => new Paragraph([.. line.Parts.SelectMany(part => part.Content)]) { Place = second.Place }), .. second.Body];
        return entry switch
        {
            Role role => role with { Dates = range, Periods = range is { } period ? [period] : role.Periods, Body = body },
            Study study => study with { Dates = range, Body = body },
            _ => entry,
        };
    }

    private static DateRange? Range(Entry entry, Entry second) => (First(entry), First(second)) switch
    {
        ({ } start, { } end) when EndsWith(second, Left) => end >= start ? new DateRange(start, end) : DatesOf(entry),
        ({ } end, { } start) => end >= start ? new DateRange(start, end) : DatesOf(entry),
        _ => DatesOf(entry),
    };

    private static PartialDate? First(Entry entry) => DatesOf(entry) is { } dates ? dates.Start ?? dates.End : null;

    private static DateRange? DatesOf(Entry entry) => entry is Role role ? role.Dates : (entry as Study)?.Dates;

    private static bool IsOngoing(Entry entry) => GoesOn.Any(word => PlainText.Of(entry.Body).Contains(word, StringComparison.Ordinal) || entry.Head.Lines.Any(line => Text(line).Contains(word, StringComparison.Ordinal)));

    private static string? Plain(string? value)
    {
        if (value is null) return null;
        var end = EndOfWords(value);
        var word = Joined.Concat(Left).FirstOrDefault(word => value.AsSpan(0, end).EndsWith(word, StringComparison.Ordinal));
        var plain = word is null ? value : value[..(end - word.Length)].TrimEnd() + value[end..].Trim();
        return plain.Length == 0 ? null : plain;
    }

    private static string Text(HeadLine line) => string.Concat(line.Parts.Select(part => PlainText.Of(part.Content)));
}
