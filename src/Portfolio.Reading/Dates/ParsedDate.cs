namespace Portfolio.Reading.Dates;

/// <summary>One end of a range as it was written, before it is known whether it is whole and right.</summary>
/// <param name="Year">Null for a month that takes its year from the other end (<c>Feb – Nov 2016</c>).</param>
/// <param name="Month">1 to 12 for a name; any number for digits.</param>
/// <param name="Day">Null where there is none.</param>
/// <param name="Next">The index of the token behind it.</param>
internal readonly record struct ParsedDate(int? Year, int? Month, int? Day, int Next)
{
    /// <summary>Its year has two digits and no apostrophe: a date only beside another.</summary>
    public bool IsShort { get; init; }

    /// <summary>2018/19: it lasts into the year behind its own.</summary>
    public bool IsSchoolYear { get; init; }

    /// <summary>The date as the end of a range: 2017 – 2018/19 ended in 2019.</summary>
    public ParsedDate AsEnd() => IsSchoolYear ? this with { Year = Year + 1, IsSchoolYear = false } : this;

    public bool IsBareYear => Month is null && Day is null && !HasWord;

    /// <summary>A word says that it is a date (<c>2016 г.</c>, <c>Summer 2016</c>).</summary>
    public bool HasWord { get; init; }

    public DateFaultKind? Fault => this switch
    {
        { Month: < 1 or > 12 } => DateFaultKind.NoSuchMonth,
        { Year: < 1900 or > 2099 } => DateFaultKind.NoSuchYear,
        { Day: { } day, Month: { } month, Year: { } year } when day < 1 || day > DateTime.DaysInMonth(year, month) => DateFaultKind.NoSuchDay,
        _ => null,
    };
}
