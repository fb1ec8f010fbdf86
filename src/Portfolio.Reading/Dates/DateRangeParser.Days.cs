namespace Portfolio.Reading.Dates;

/// <summary>Days of one month.</summary>
internal sealed partial class DateRangeParser
{
    /// <summary>"6–7 mars 2018", "March 17-19, 2016": from one day to another of the same month; null for anything else.</summary>
    private ParsedRange? DaysOfMonth(int at, int first) => (DaysBeforeMonth(first) ?? DaysBehindMonth(first)) is var (start, end) && !IsGluedBehind(end.Next) ? WithDuration(new(at, end.Next, start, end, IsOngoing: false)) : null;

    private (ParsedDate Start, ParsedDate End)? DaysBeforeMonth(int at)
    {
        if (!IsDay(at, out var day)) return null;
        var behind = _dates.At(at + 1) is { Kind: DateTokenKind.Dot, SpaceBefore: false } && _dates.At(at + 2).Kind == DateTokenKind.Dash ? at + 2 : at + 1;
        if (Separator(behind) is not { } next || !IsDay(next, out var last) || last <= day) return null;
        // "1 – 30 March 2023 – 5 May 2024": a number, and a range behind it.
        if (_dates.Date(next) is not { Day: { } ends, Month: { } month, Year: { } year, IsShort: false } end || ends != last || Separator(end.Next) is not null) return null;
        return (new(year, month, day, behind), end);
    }

    private (ParsedDate Start, ParsedDate End)? DaysBehindMonth(int at)
    {
        if (_dates.At(at).Kind != DateTokenKind.Word || MonthNames.NumberOf(_dates.At(at).Word) is not { } month) return null;
        var first = _dates.At(at + 1).Kind == DateTokenKind.Dot ? at + 2 : at + 1;
        if (!IsDay(first, out var day) || _dates.At(first + 1).Kind != DateTokenKind.Dash || !IsDay(first + 2, out var last) || last <= day) return null;
        var next = _dates.At(first + 3).Kind == DateTokenKind.Comma ? first + 4 : first + 3;
        return _dates.At(next) is { Kind: DateTokenKind.Number, Length: 4, Number: >= 1900 and <= 2099, Number: var year } ? (new(year, month, day, first + 1), new(year, month, last, next + 1)) : null;
    }

    private bool IsDay(int at, out int day)
    {
        day = _dates.At(at) is { Kind: DateTokenKind.Number, Length: <= 2, Number: >= 1 and <= 31, Number: var number } ? number : 0;
        return day > 0;
    }
}
