using System.Text.RegularExpressions;
using Portfolio.Model.Text;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Markdown;

/// <summary>
/// What a shortcode or an include tells in its arguments: <c>{{&lt; job "Miller" "Acme" "2019 – 2021" &gt;}}</c>, <c>{% include post.html title="Miller" start="2019" %}</c>.
/// Those that say who and when are a post, a degree or a talk, and become a line of text; so do dates alone. Those of a tag called a section are a heading.
/// All others are settings of a theme.
/// </summary>
internal static partial class TagArguments
{
    private static readonly HashSet<string> SectionTags = Names("section, heading, header, subheading, h1, h2, h3, section-title, section-heading");

    /// <summary>Liquid's own words, and what themes show of pictures and pages.</summary>
    private static readonly HashSet<string> NoEntries = Names("assign, if, elsif, else, unless, for, case, when, cycle, capture, increment, liquid, figure, img, image, gallery, picture, video, audio, youtube, vimeo, gist, lastmod, version, badge");

    private static readonly HashSet<string> TitleNames = Names("title, role, position, job, jobtitle, job-title, job_title, degree, study, what, heading, header, name");

    private static readonly HashSet<string> OrganizationNames = Names("company, employer, organization, organisation, org, institution, institute, school, university, client, subtitle, where, venue, event");

    private static readonly HashSet<string> LocationNames = Names("location, place, city, town, country");

    private static readonly HashSet<string> DateNames = Names("date, dates, period, duration, time, years, year, when");

    private static readonly HashSet<string> StartNames = Names("start, from, since, startdate, start-date, start_date, datestart, date-start, date_start, begin");

    private static readonly HashSet<string> EndNames = Names("end, to, until, enddate, end-date, end_date, dateend, date-end, date_end, finish");

    private static readonly HashSet<string> TextNames = Names("description, text, summary, details, content, body");

    /// <summary>The text in the place of a tag; null where its arguments tell nothing.</summary>
    /// <param name="tag">With its braces or brackets.</param>
    /// <param name="standsAlone">No other text is on its lines.</param>
    public static string? TextOf(string tag, bool standsAlone)
    {
        if (Opening().Match(tag) is not { Success: true } opening || NoEntries.Contains(opening.Groups[1].Value)) return null;
        var arguments = Arguments(tag, opening.Length);
        if (SectionTags.Contains(opening.Groups[1].Value) && standsAlone && arguments is [var only] && MayBeText(only.Text)) return $"\n## {only.Text}\n";
        if ((DatesOf(arguments) ?? (Entries().IsMatch(opening.Groups[1].Value) ? PlaceAndDates(arguments) : null)) is not { } when) return null;
        var told = arguments.Where(argument => argument.Text != when && !IsDate(argument.Text) && RankOf(argument.Name) >= 0 && MayBeText(argument.Text)).OrderBy(argument => RankOf(argument.Name)).Select(argument => argument.Text).ToList();
        // "2012 – 2015" is a date wherever it stands; "2015" beside a title may be the year of a picture.
        if (told.Count < 2 && !DateScanner.Scan(when).Finds[^1].IsRange) return null;
        if (!standsAlone || told.Count == 0) return string.Join(" | ", [.. told, when]);
        var texts = arguments.Where(argument => TextNames.Contains(argument.Name)).Select(argument => $"\n\n{argument.Text}");
        return $"\n{string.Join(" | ", [$"**{told[0]}**", .. told.Skip(1), when])}{string.Concat(texts)}\n";
    }

    /// <summary>Those in quotes; where none of them has a name, also words with a capital without: <c>{{&lt; job Acme "Miller" "2019 – 2021" &gt;}}</c>.</summary>
    private static List<(string Name, string Text)> Arguments(string tag, int from)
    {
        var matches = Argument().Matches(tag, from);
        var haveNames = matches.Any(match => match.Groups["name"].Success);
        return [.. matches.Where(match => !match.Groups["bare"].Success || !(haveNames || StartNames.Contains(match.Value) || EndNames.Contains(match.Value)))
            .Select(match => (match.Groups["name"].Value, match.Groups["bare"].Success ? match.Value : match.Groups["text"].Value.Trim())).Where(argument => argument.Item2.Length > 0)];
    }

    /// <summary>A range, or a start with its end or without, or a date by itself; null where there is none.</summary>
    private static string? DatesOf(List<(string Name, string Text)> arguments)
    {
        var dates = arguments.FindAll(argument => IsDate(argument.Text) && (argument.Name.Length == 0 || DateNames.Contains(argument.Name) || StartNames.Contains(argument.Name) || EndNames.Contains(argument.Name)));
        var start = dates.Find(argument => StartNames.Contains(argument.Name)).Text;
        var end = arguments.Find(argument => EndNames.Contains(argument.Name)).Text;
        // "2010" "2012", without names
        if (start is null && end is null && dates is [{ Name: "" } first, { Name: "" } second]) (start, end) = (first.Text, second.Text);
        if (start is not null && end is not null && IsDate($"{start} – {end}")) return $"{start} – {end}";
        // What has begun and has no end goes on, where somebody is named who began it.
        return start is not null && end is null && arguments.Exists(argument => OrganizationNames.Contains(argument.Name) || TitleNames.Contains(argument.Name)) ? $"{start} –" : dates is [var date, ..] ? date.Text : null;
    }

    /// <summary>"Springfield, 2019 – 2021" beside a name: the one argument that closes with a range; null where there is none.</summary>
    private static string? PlaceAndDates(List<(string Name, string Text)> arguments) =>
        arguments.FindAll(argument => argument.Name.Length == 0 && DateScanner.Scan(argument.Text).Finds is [{ IsRange: true } range] && range.End == argument.Text.Length) is [var only] && arguments.Count > 1 ? only.Text : null;

    private static bool IsDate(string text) => DateScanner.Scan(text).Finds is [{ Start: 0 } date] && date.End == text.Length;

    /// <summary>No path, address, colour or word of a theme.</summary>
    private static bool MayBeText(string text) => text.Any(char.IsLetter) && (text.Contains(' ', StringComparison.Ordinal) || !text.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character is '.' or '/' or '-' or '_' or '#' or ':')) && !text.Contains("://", StringComparison.Ordinal);

    /// <summary>Where what has the name stands in a line; -1 for what does not stand there.</summary>
    private static int RankOf(string name) => name.Length == 0 || TitleNames.Contains(name) ? 0 : OrganizationNames.Contains(name) ? 1 : LocationNames.Contains(name) ? 2 : -1;

    private static HashSet<string> Names(string list) => list.Split(", ").ToHashSet(StringComparer.OrdinalIgnoreCase);

    // annotatedH3, resume-item, jobHeader
    [GeneratedRegex(@"(?i)h[1-6]$|head|job|work|role|posit|exper|entry|resume|career|employ|timeline|educ|company|post$|section|cv", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Entries();

    // Hugo's {{< name … >}} and {{% name … %}}; Liquid's {% include file … %}; [name …].
    [GeneratedRegex(@"^(?:\{\{[<%]|\{%-?|\[)\s*(?:include\s+|render\s+)?([A-Za-z][\w./-]{0,60}?)(?:\.html|\.md)?(?=[\s,])", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Opening();

    [GeneratedRegex("""(?:(?<name>[A-Za-z][\w-]{0,30})\s{0,3}[=:]\s{0,3})?(?:"(?<text>[^"\n]*)"|'(?<text>[^'\n]*)'|`(?<text>[^`\n]*)`)|(?<=\s)(?<bare>\p{Lu}[\w.&-]{1,60})(?=\s)""", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Argument();
}
