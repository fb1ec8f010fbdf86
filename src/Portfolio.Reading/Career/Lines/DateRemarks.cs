using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Lines;

/// <summary>"Miller (from 2022 on head miller)": a date among words in brackets says what somebody became, where the entry says elsewhere when it was.</summary>
internal static class DateRemarks
{
    /// <param name="text">The line.</param>
    /// <param name="find">A date in it.</param>
    public static bool Is(string text, DateFind find)
    {
        var open = find.Start > 0 ? text.LastIndexOf('(', find.Start - 1) : -1;
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        return close >= find.End && !IsClosed(find.Range) && text.AsSpan(find.End, close - find.End).ContainsAnyInRange('a', 'z');
    }

    private static bool IsClosed(Model.Dates.DateRange range) => !range.IsOngoing && range.Start is not null && range.End is not null && range.Start != range.End;
}
