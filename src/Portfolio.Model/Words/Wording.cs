using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Portfolio.Model.Dates;

namespace Portfolio.Model.Words;

/// <summary>
/// The words that pages and documents say themselves, in one language: one JSON file beside this one for each,
/// <c>en.json</c> first. A word that a language lacks is a broken build, not an English word on a German page.
/// </summary>
public sealed record Wording
{
    private static readonly ConcurrentDictionary<string, Wording> Loaded = new(StringComparer.Ordinal);

    /// <summary>The language of the words, as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>January first.</summary>
    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>January first, as they stand before a year in a CV (<c>Mar</c>).</summary>
    public required IReadOnlyList<string> ShortMonths { get; init; }

    /// <summary>January first, as they stand after a day (<c>19 lipca</c>); null where they are as <see cref="Months"/>.</summary>
    public required IReadOnlyList<string>? DayMonths { get; init; }

    /// <summary>January first, short, as they stand after a day or after "since"; null where they are as <see cref="ShortMonths"/>.</summary>
    public required IReadOnlyList<string>? ShortDayMonths { get; init; }

    /// <summary>A date with its day: <c>{0}</c> day, <c>{1}</c> month's name, <c>{2}</c> year.</summary>
    public required string DayFormat { get; init; }

    /// <summary>A month: <c>{0}</c> month's name, <c>{1}</c> year.</summary>
    public required string MonthFormat { get; init; }

    /// <summary>A month with its short name: <c>{0}</c> month's name, <c>{1}</c> year.</summary>
    public required string ShortMonthFormat { get; init; }

    /// <summary>A year that stands alone: <c>{0}</c>.</summary>
    public required string YearFormat { get; init; }

    /// <summary>What stands between the two ends of a range, with the space that belongs there.</summary>
    public required string Between { get; init; }

    /// <summary>The same between two years, where many languages close up.</summary>
    public required string BetweenYears { get; init; }

    /// <summary>The open end of a range.</summary>
    public required string Present { get; init; }

    public required CountedWord Year { get; init; }

    public required CountedWord Month { get; init; }

    /// <summary>A length of time: <c>{0}</c> years, <c>{1}</c> months, each with its number.</summary>
    public required string DurationFormat { get; init; }

    public required PageWords Pages { get; init; }

    public required DocumentWords Documents { get; init; }

    /// <summary>The words of a language; of its base where the tag names a region, and English where there are none.</summary>
    public static Wording For(string language) => Loaded.GetOrAdd(language, static tag =>
        Read(tag) ?? (IsTraditionalChinese(tag) ? Read("zh-Hant") : null) ?? Read(tag.Split('-')[0]) ?? (IsNorwegian(tag) ? Read("nb") : null) ?? For("en"));

    /// <summary>The tags that have words of their own.</summary>
    public static IEnumerable<string> Languages =>
        typeof(Wording).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Select(name => name[ResourcePrefix.Length..^".json".Length])
            .Order(StringComparer.Ordinal);

    /// <summary>As exact as the date: <c>2016</c>, <c>July 2016</c> or <c>19 July 2016</c>.</summary>
    public string Long(PartialDate date) => Format(date, date.Day is null ? Months : DayMonths ?? Months, MonthFormat);

    /// <summary>As exact as the date, for lists and documents: <c>2016</c>, <c>Jul 2016</c> or <c>19 Jul 2016</c>.</summary>
    public string Short(PartialDate date) => Format(date, date.Day is null ? ShortMonths : ShortDayMonths ?? ShortMonths, ShortMonthFormat);

    /// <summary><c>since Jul 2016</c>.</summary>
    public string Since(PartialDate date) =>
        string.Format(CultureInfo.InvariantCulture, Pages.Since, Format(date, ShortDayMonths ?? ShortMonths, ShortMonthFormat));

    /// <summary><c>Feb 2024 – Jul 2025</c>, <c>Aug 2025 – Present</c>, or a single date.</summary>
    public string Short(DateRange range) => Format(range, Short);

    /// <summary>As <see cref="Short(DateRange)"/>, each end on a line of its own: <c>Feb 2024 –</c>, <c>Jul 2025</c>.</summary>
    public ImmutableArray<string> ShortLines(DateRange range) => Ends(range, Short) switch
    {
        ({ } start, { } end) when !IsOfYears(range) => [start + Between.TrimEnd(), end],
        _ => [Short(range)],
    };

    /// <summary><c>February 2024 – July 2025</c>, <c>August 2025 – Present</c>, or a single date.</summary>
    public string Long(DateRange range) => Format(range, Long);

    /// <summary><c>1 year 6 months</c>, <c>8 months</c>, <c>3 years</c>.</summary>
    public string Duration(int months)
    {
        var (years, rest) = (months / 12, months % 12);
        return (years, rest) switch
        {
            (0, _) => Month.Of(rest, Plural),
            (_, 0) => Years(years),
            _ => string.Format(CultureInfo.InvariantCulture, DurationFormat, Years(years), Month.Of(rest, Plural)),
        };
    }

    /// <summary><c>1 year</c>, <c>3 years</c>.</summary>
    public string Years(int years) => Year.Of(years, Plural);

    /// <summary>What stands between the two ends of this range.</summary>
    public string BetweenEndsOf(DateRange range) => IsOfYears(range) ? BetweenYears : Between;

    private const string ResourcePrefix = "Words.";

    private static Wording? Read(string tag)
    {
        using var stream = typeof(Wording).Assembly.GetManifestResourceStream($"{ResourcePrefix}{tag}.json");
        return stream is null ? null : JsonSerializer.Deserialize(stream, WordingJson.Default.Wording);
    }

    /// <summary>The script by its name, or a region where it is the usual one (Unicode CLDR, likely subtags).</summary>
    private static bool IsTraditionalChinese(string tag) => tag.Split('-') is ["zh", .. var rest] && rest.Any(part => part is "Hant" or "TW" or "HK" or "MO");

    /// <summary>Most of those who write "no" write Bokmål, and those of Nynorsk read it.</summary>
    private static bool IsNorwegian(string tag) => tag.Split('-')[0] is "no" or "nn";

    private PluralRule Plural => PluralRule.Of(Language);

    private static bool IsOfYears(DateRange range) => range is { Start: { Month: null }, End: { Month: null }, IsOngoing: false };

    private string Format(DateRange range, Func<PartialDate, string> format) => Ends(range, format) switch
    {
        ({ } start, { } end) => start + BetweenEndsOf(range) + end,
        var (start, end) => start ?? end ?? "",
    };

    /// <summary>Both ends, or one where there are not two.</summary>
    private (string? Start, string? End) Ends(DateRange range, Func<PartialDate, string> format) => range switch
    {
        { Start: { } start, IsOngoing: true } => (format(start), Present),
        { Start: { } start, End: { } end } when start != end => (format(start), format(end)),
        { IsOngoing: true } => (null, Present),
        { Latest: { } only } => (format(only), null),
        _ => (null, null),
    };

    private string Format(PartialDate date, IReadOnlyList<string> months, string monthFormat) => date switch
    {
        { Day: { } day, Month: { } month } => string.Format(CultureInfo.InvariantCulture, DayFormat, day, months[month - 1], date.Year),
        { Month: { } month } => string.Format(CultureInfo.InvariantCulture, monthFormat, months[month - 1], date.Year),
        _ => string.Format(CultureInfo.InvariantCulture, YearFormat, date.Year),
    };
}
