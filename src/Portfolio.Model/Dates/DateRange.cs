namespace Portfolio.Model.Dates;

/// <summary>From when to when, each end as exact as the source. A single date is both ends.</summary>
/// <param name="Start">Null where the source names only the end.</param>
/// <param name="End">Null where it goes on, or where the source does not say.</param>
/// <param name="IsOngoing">The source says that it goes on (<c>present</c>, <c>since 2020</c>, <c>onward</c>).</param>
public readonly record struct DateRange(PartialDate? Start, PartialDate? End, bool IsOngoing = false)
{
    public static DateRange On(PartialDate date) => new(date, date);

    public static DateRange Since(PartialDate start) => new(start, null, IsOngoing: true);

    /// <summary>The latest date that the range names.</summary>
    public PartialDate? Latest => End ?? Start;

    /// <summary>
    /// Whole months from the first to the last, both counted, as people count the length of a job;
    /// an ongoing range counts to <paramref name="asOf"/>. Null where an end is missing.
    /// </summary>
    /// <remarks>Years that stand alone count as the difference of the years: 2016 to 2018 is two years.</remarks>
    public int? Months(PartialDate asOf)
    {
        if (Start is not { } start) return null;
        if ((IsOngoing ? asOf : End) is not { } end) return null;
        var months = start.Month is null || end.Month is null
            ? Math.Max(1, end.Year - start.Year) * 12
            : end.FirstMonth - start.FirstMonth + 1;
        return months > 0 ? months : null;
    }

    /// <summary>The months that the range covers; an ongoing range goes to <paramref name="asOf"/>. Null where an end is missing.</summary>
    /// <remarks>Years that stand alone: 2016 to 2018 is two years, 2016 is one.</remarks>
    public MonthSpan? Span(PartialDate? asOf)
    {
        if (Start is not { } start || (IsOngoing ? asOf : End) is not { } end) return null;
        var last = end.Month is null && start.Year < end.Year ? end.FirstMonth - 1 : end.LastMonth;
        return last < start.FirstMonth ? null : new MonthSpan(start.FirstMonth, last);
    }
}
