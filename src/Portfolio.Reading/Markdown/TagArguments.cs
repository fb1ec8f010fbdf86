using System.Text.RegularExpressions;
using Portfolio.Model.Text;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Markdown;

/// <summary>
/// What a shortcode or an include tells in its arguments: <c>{{&lt; job "Miller" "Acme" "2019 – 2021" &gt;}}</c>, <c>{% include post.html title="Miller" date="2019" %}</c>.
/// Those with a date are a post, a degree or a talk, and become a line of text; those of a tag called a section are a heading. All others are settings of a theme.
/// </summary>
internal static partial class TagArguments
{
    /// <summary>The text in the place of a tag; null where its arguments tell nothing.</summary>
    /// <param name="tag">With its braces or brackets.</param>
    /// <param name="standsAlone">No other text is on its lines.</param>
    public static string? TextOf(string tag, bool standsAlone)
    {
        if (Opening().Match(tag) is not { Success: true } opening) return null;
        var arguments = Argument().Matches(tag, opening.Length).Select(match => (Name: match.Groups["name"].Value, Text: match.Groups["text"].Value.Trim())).Where(argument => argument.Text.Length > 0).ToList();
        if (SectionTags.Contains(opening.Groups[1].Value) && standsAlone && arguments is [var only] && MayBeText(only.Text)) return $"\n## {only.Text}\n";
        var dates = DatesOf(arguments);
        if (dates.Count == 0) return null;
        var told = arguments.Where(argument => !dates.Contains(argument.Text) && RankOf(argument.Name) >= 0 && MayBeText(argument.Text)).OrderBy(argument => RankOf(argument.Name)).Select(argument => argument.Text).ToList();
        var when = string.Join(" – ", dates);
        if (!standsAlone || told.Count == 0) return string.Join(" | ", [.. told, when]);
        var texts = arguments.Where(argument => TextNames.Contains(argument.Name)).Select(argument => $"\n\n{argument.Text}");
        return $"\n{string.Join(" | ", [$"**{told[0]}**", .. told.Skip(1), when])}{string.Concat(texts)}\n";
    }

    /// <summary>A range, or a start and an end, or a date by itself.</summary>
    private static List<string> DatesOf(List<(string Name, string Text)> arguments)
    {
        var dates = arguments.FindAll(argument => IsDate(argument.Text));
        if (dates.Count > 0 && arguments.Find(argument => EndNames.Contains(argument.Name)) is { Name: not null } end && dates.Find(argument => argument != end) is { Name: not null } start && IsDate($"{start.Text} – {end.Text}")) return [start.Text, end.Text];
        // What has begun and has no end goes on.
        return [.. dates.Take(1).Select(argument => StartNames.Contains(argument.Name) ? $"{argument.Text} –" : argument.Text)];
    }

    private static bool IsDate(string text) => DateScanner.Scan(text).Finds is [{ Start: 0 } date] && date.End == text.Length;

    /// <summary>No path, address, colour or word of a theme.</summary>
    private static bool MayBeText(string text) => text.Any(char.IsLetter) && (text.Contains(' ', StringComparison.Ordinal) || !text.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character is '.' or '/' or '-' or '_' or '#' or ':')) && !text.Contains("://", StringComparison.Ordinal);

    /// <summary>Where what has the name stands in a line; -1 for what does not stand there.</summary>
    private static int RankOf(string name) => name.Length == 0 || TitleNames.Contains(name) ? 0 : OrganizationNames.Contains(name) ? 1 : LocationNames.Contains(name) ? 2 : -1;

    private static readonly HashSet<string> SectionTags = Names("section, heading, header, subheading, h1, h2, h3, section-title, section-heading");

    private static readonly HashSet<string> TitleNames = Names("title, role, position, job, jobtitle, job-title, job_title, degree, study, what, heading, header, name");

    private static readonly HashSet<string> OrganizationNames = Names("company, employer, organization, organisation, org, institution, institute, school, university, client, subtitle, where, venue, event");

    private static readonly HashSet<string> LocationNames = Names("location, place, city, town, country");

    private static readonly HashSet<string> StartNames = Names("start, from, since, startdate, start-date, start_date, datestart, date-start, date_start, begin");

    private static readonly HashSet<string> EndNames = Names("end, to, until, enddate, end-date, end_date, dateend, date-end, date_end, finish");

    private static readonly HashSet<string> TextNames = Names("description, text, summary, details, content, body");

    private static HashSet<string> Names(string list) => list.Split(", ").ToHashSet(StringComparer.OrdinalIgnoreCase);

    // Hugo's {{< name … >}} and {{% name … %}}; Liquid's {% include file … %}; [name …].
    [GeneratedRegex(@"^(?:\{\{[<%]|\{%-?|\[)\s*(?:include\s+|render\s+)?([A-Za-z][\w./-]{0,60}?)(?:\.html|\.md)?(?=[\s,])", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Opening();

    [GeneratedRegex("""(?:(?<name>[A-Za-z][\w-]{0,30})\s{0,3}[=:]\s{0,3})?(?:"(?<text>[^"\n]*)"|'(?<text>[^'\n]*)'|`(?<text>[^`\n]*)`)""", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Argument();
}
