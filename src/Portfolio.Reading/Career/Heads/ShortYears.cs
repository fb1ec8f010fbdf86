using Portfolio.Model.Dates;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Heads;

/// <summary>"2006-12" is a month, but beside "2015-17", and where no other date has a month, it is what that is: the years of a range, the second of them short.</summary>
internal static class ShortYears
{
    public static void Read(IReadOnlyCollection<HeadLineInput> lines)
    {
        var dates = lines.SelectMany(line => line.Dates.Select(find => (line.Line.Text, Find: find))).ToList();
        if (!dates.Exists(date => date.Find.IsRange && IsShort(date.Text, date.Find)) || !dates.TrueForAll(date => HasNoMonth(date.Find.Range) || YearsOf(date.Text, date.Find) is not null)) return;
        foreach (var line in lines)
        {
            for (var at = 0; at < line.Dates.Count; at++)
            {
                if (YearsOf(line.Line.Text, line.Dates[at]) is { } years) line.Dates[at] = line.Dates[at] with { Range = years, IsRange = true, IsBareYear = false };
            }
        }
    }

    private static bool HasNoMonth(DateRange range) => range.Start?.Month is null && range.End?.Month is null;

    /// <summary>The range that a month of a year may be; null where it can be none.</summary>
    private static DateRange? YearsOf(string text, DateFind find) =>
        !find.IsRange && IsShort(text, find) && find.Range.Start is { Month: { } last, Year: var first } && last > first % 100 ? new DateRange(new PartialDate(first), new PartialDate((first / 100 * 100) + last)) : null;

    private static bool IsShort(string text, DateFind find) =>
        find.Length == 7 && text[find.Start + 4] is '-' or '–' && text.AsSpan(find.Start, 4).IndexOfAnyExceptInRange('0', '9') < 0 && text.AsSpan(find.Start + 5, 2).IndexOfAnyExceptInRange('0', '9') < 0;
}
