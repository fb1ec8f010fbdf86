using System.Globalization;

namespace Portfolio.Model.Dates;

/// <summary>A date as exact as its source: a year, a month of a year, or a day.</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    /// <exception cref="ArgumentOutOfRangeException">The month or day does not exist, or a day comes without a month.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        if (month is < 1 or > 12) throw new ArgumentOutOfRangeException(nameof(month));
        if (day is not null && (month is null || day < 1 || day > DateTime.DaysInMonth(year, month.Value)))
            throw new ArgumentOutOfRangeException(nameof(day));
        (Year, Month, Day) = (year, month, day);
    }

    public int Year { get; }

    /// <summary>1 to 12, or null where the source gives the year alone.</summary>
    public int? Month { get; }

    /// <summary>Null where the source gives no day.</summary>
    public int? Day { get; }

    /// <summary>Months since year 0, with January for a year that stands alone.</summary>
    public int FirstMonth => (Year * 12) + (Month ?? 1) - 1;

    /// <summary>Months since year 0, with December for a year that stands alone.</summary>
    public int LastMonth => (Year * 12) + (Month ?? 12) - 1;

    /// <summary>The first day that the date may mean.</summary>
    public DateOnly FirstDay => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>By first day; of two that start together the vaguer comes first.</summary>
    public int CompareTo(PartialDate other)
    {
        var byDay = FirstDay.CompareTo(other.FirstDay);
        return byDay != 0 ? byDay : Exactness.CompareTo(other.Exactness);
    }

    private int Exactness => Day is not null ? 2 : Month is not null ? 1 : 0;

    /// <summary>ISO 8601, as exact as the source: <c>2016</c>, <c>2016-07</c> or <c>2016-07-19</c>.</summary>
    public override string ToString() => this switch
    {
        { Day: { } day, Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}-{day:D2}"),
        { Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}"),
        _ => Year.ToString("D4", CultureInfo.InvariantCulture),
    };

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
