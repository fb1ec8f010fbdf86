using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career;

/// <summary>
/// Rows of a Japanese career that are sentences: "2018年4月 株式会社Xに入社。設計に従事。" names the employer before the verb and no post;
/// "2016年3月 Y高等専門学校 電気工学科を卒業。" is a study.
/// </summary>
internal static class JoinedInSentence
{
    private static readonly ImmutableArray<string> Verbs = ["に入社", "へ入社", "に出向", "へ出向", "に転職", "へ転職", "に転籍", "へ転籍", "に入所", "に入職", "に就職", "に着任"];

    private static readonly ImmutableArray<string> Degrees = ["を卒業", "を修了", "を中退", "を退学"];

    public static ImmutableArray<SectionPart> Give(ImmutableArray<SectionPart> parts)
    {
        var joined = new HashSet<Entry>(ReferenceEqualityComparer.Instance);
        List<SectionPart> read = [.. parts.Select(part => part switch
        {
            Role { Title: { } title, Organization: { } school, Dates: not null } role => WithDegree(role, title, school),
            Role { Dates: not null } role when Employer(role.Title ?? role.Organization) is { } employer => Remembered(role with { Title = null, Organization = employer }),
            _ => part,
        })];
        if (joined.Count == 0) return [.. read];
        var last = Last(read.OfType<Role>());
        var lastElse = Last(read.OfType<Role>().Where(role => !joined.Contains(role)));
        return [.. read.Select((part, at) => part is Role role && joined.Contains(role) && !(lastElse > role.Dates?.Start) ? SinceThen(role, read, at, last) : part)];

        Role Remembered(Role role)
        {
            joined.Add(role);
            return role;
        }
    }

    private static PartialDate? Last(IEnumerable<Role> roles) => roles.Select(role => role.Dates?.Start).Max();

    /// <summary>"2018年4月 株式会社Xに入社。" says from when: up to the row with the next employer, or on; a row that says something else leaves the end open.</summary>
    private static Role SinceThen(Role role, List<SectionPart> parts, int at, PartialDate? last)
    {
        if (role.Dates is not { IsOngoing: false, Start: { } start, End: { } end } || start != end) return role;
        var next = new[] { at - 1, at + 1 }.Where(beside => beside >= 0 && beside < parts.Count).Select(beside => (parts[beside] as Role)?.Dates?.Start).Where(other => other > start).Min();
        if (next is null && last > start) return role;
        var range = next is { } left ? new DateRange(start, left) : DateRange.Since(start);
        return role with { Dates = range, Periods = [range] };
    }

    private static SectionPart WithDegree(Role role, string title, string organization)
    {
        var degree = Degrees.FirstOrDefault(verb => title.EndsWith(verb, StringComparison.Ordinal));
        if (degree is null || !Vocabulary.Institutions.HasAny(FoldedWords.Of(organization))) return role;
        return StudyAmongRoles.Study(role, title[..^degree.Length], organization);
    }

    /// <summary>What stands before the verb; null where no such verb closes the first sentence.</summary>
    private static string? Employer(string? title)
    {
        if (title is null) return null;
        var stop = title.AsSpan().IndexOfAny('。', '、');
        var sentence = stop < 0 ? title : title[..stop];
        if (sentence.EndsWith("予定", StringComparison.Ordinal)) sentence = sentence[..^2];
        var verb = Verbs.FirstOrDefault(verb => sentence.EndsWith(verb, StringComparison.Ordinal));
        return verb is not null && sentence.Length > verb.Length ? sentence[..^verb.Length] : null;
    }
}
