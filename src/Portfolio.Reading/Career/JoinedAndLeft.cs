using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Career;

/// <summary>
/// Japanese CVs say in a line each when somebody joined and when he left ("2015年4月 株式会社X 入社", "2019年3月 株式会社X 退社"; 入学 and 卒業 of a school):
/// both are one entry, with a start and an end.
/// </summary>
internal static class JoinedAndLeft
{
    private static readonly ImmutableArray<string> Joined = ["入社", "入学", "入職", "入庁", "入所", "編入学", "着任"];
    private static readonly ImmutableArray<string> Left = ["退社", "退職", "卒業", "卒業見込み", "修了", "中退", "退学", "離任", "満了"];
    private static readonly ImmutableArray<string> GoesOn = ["現在に至る", "在職中", "在学中"];

    /// <summary>What a person did as whom: the title stands before it.</summary>
    private const string As = "として";

    public static ImmutableArray<SectionPart> Give(ImmutableArray<SectionPart> parts)
    {
        if (!parts.Any(part => part is Entry entry && EndsWith(entry, Joined))) return parts;
        var result = new List<SectionPart>();
        var open = -1;
        foreach (var part in parts)
        {
            if (part is Entry left && open >= 0 && EndsWith(left, Left))
            {
                result[open] = Ended((Entry)result[open], left);
                open = -1;
                continue;
            }
            open = part is Entry entry && EndsWith(entry, Joined) ? result.Count : -1;
            result.Add(part is Entry joined ? Begun(joined, isOpen: open >= 0) : part);
        }
        return [.. result];
    }

    private static bool EndsWith(Entry entry, ImmutableArray<string> words) =>
        entry is Role or Study && entry.Head.Lines.Any(line => Text(line).TrimEnd() is var text && words.Any(word => text.EndsWith(word, StringComparison.Ordinal)));

    private static Entry Begun(Entry entry, bool isOpen) => entry switch
    {
        Role role => role with
        {
            Title = role.Title is { } title ? Plain(title.IndexOf(As, StringComparison.Ordinal) is var at and > 0 ? title[..at] : title) : null,
            Organization = Plain(role.Organization),
            Dates = isOpen && IsOngoing(role) && role.Dates?.Start is { } start ? DateRange.Since(start) : role.Dates,
            Periods = isOpen && IsOngoing(role) && role.Dates?.Start is { } since ? [DateRange.Since(since)] : role.Periods,
        },
        Study study => study with { Subject = Plain(study.Subject), Institution = Plain(study.Institution) },
        _ => entry,
    };

    /// <summary>The entry with the end, and the words of the line that says it behind its own.</summary>
    private static Entry Ended(Entry entry, Entry left)
    {
        var range = Range(entry, left);
        ImmutableArray<Block> body = [.. entry.Body, .. left.Head.Lines.Select(line => new Paragraph([.. line.Parts.SelectMany(part => part.Content)]) { Place = left.Place }), .. left.Body];
        return entry switch
        {
            Role role => role with { Dates = range, Periods = range is { } period ? [period] : role.Periods, Body = body },
            Study study => study with { Dates = range, Body = body },
            _ => entry,
        };
    }

    private static DateRange? Range(Entry entry, Entry left) =>
        (First(entry), First(left)) is ({ } start, { } end) && end >= start ? new DateRange(start, end) : DatesOf(entry);

    private static PartialDate? First(Entry entry) => DatesOf(entry) is { } dates ? dates.Start ?? dates.End : null;

    private static DateRange? DatesOf(Entry entry) => entry is Role role ? role.Dates : (entry as Study)?.Dates;

    private static bool IsOngoing(Entry entry) => GoesOn.Any(word => PlainText.Of(entry.Body).Contains(word, StringComparison.Ordinal) || entry.Head.Lines.Any(line => Text(line).Contains(word, StringComparison.Ordinal)));

    private static string? Plain(string? value)
    {
        if (value is null) return null;
        var word = Joined.Concat(Left).FirstOrDefault(word => value.EndsWith(word, StringComparison.Ordinal));
        var plain = word is null ? value : value[..^word.Length].TrimEnd();
        return plain.Length == 0 ? null : plain;
    }

    private static string Text(HeadLine line) => string.Concat(line.Parts.Select(part => PlainText.Of(part.Content)));
}
