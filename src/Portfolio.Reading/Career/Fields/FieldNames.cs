using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Fields;

/// <summary>What the keys of an entry in front matter mean.</summary>
internal static class FieldNames
{
    private static readonly WordSet Titles = new("study type, area, major, subject, headline, job".Split(", "));
    private static readonly WordSet Organizations = new("org, college, client, organizer, awarder, publisher, university name, school name".Split(", "));
    private static readonly WordSet Starts = new("date start, from date, starts, begins, from year, year from, start year, year start, from month, began, since".Split(", "));
    private static readonly WordSet Ends = new("date end, to date, ends, graduation date, to year, year to, end year, year end, to month, ended, until".Split(", "));
    private static readonly WordSet Dates = new("release date, issue date, awarded".Split(", "));
    private static readonly WordSet Names = new("name, language, skill, network, heading, category".Split(", "));
    private static readonly WordSet Kinds = new("task, type, grade".Split(", "));
    private static readonly WordSet Addresses = new("url, website, link, href, web, homepage, company url, company website, url company, organization url".Split(", "));
    private static readonly WordSet Texts = new("summary, description, text, details, content, contents, body, about, notes, highlights, responsibilities, achievements, accomplishments, tasks, bullets, points, duties, keywords, items, resume, résumé, abstract, blurb".Split(", "));

    public static FieldLabel? LabelOf(string words) => Titles.IsWhole(words) ? FieldLabel.Title
        : Organizations.IsWhole(words) ? FieldLabel.Organization
        : Starts.IsWhole(words) ? FieldLabel.Start
        : Ends.IsWhole(words) ? FieldLabel.End
        : Dates.IsWhole(words) ? FieldLabel.Dates
        : FieldLabels.Of(words);

    public static bool IsName(string words) => Names.IsWhole(words);

    /// <summary>It names an entry that has no other name.</summary>
    public static bool IsKind(string words) => Kinds.IsWhole(words);

    public static bool IsPartOfPlace(string words) => words is "city" or "town" or "region" or "state" or "country" or "country code";

    public static bool IsAddress(string words) => Addresses.IsWhole(words);

    /// <summary>The text of an entry, which needs no label.</summary>
    public static bool IsText(string words) => Texts.IsWhole(words);

    /// <summary>"startDate" and "start_date" are "start date".</summary>
    public static string Words(string key)
    {
        var words = new System.Text.StringBuilder(key.Length + 4);
        for (var at = 0; at < key.Length; at++)
        {
            if (at > 0 && char.IsUpper(key[at]) && char.IsLower(key[at - 1])) words.Append(' ');
            words.Append(key[at] is '_' or '-' or '.' ? ' ' : char.ToLowerInvariant(key[at]));
        }
        return words.ToString().Trim();
    }

    /// <summary>"Start date": the key as a label.</summary>
    public static string Label(string key) => Words(key) is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : key;
}
