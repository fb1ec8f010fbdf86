using Portfolio.Model.Dates;

namespace Portfolio.Reading.Dates;

/// <summary>A range, or a single date, as it was written.</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="Next">The index of the token behind it.</param>
/// <param name="Start">Null where it only names the end.</param>
/// <param name="End">Null where it goes on, and in a single date.</param>
/// <param name="IsOngoing">It goes on.</param>
internal readonly record struct ParsedRange(int First, int Next, ParsedDate? Start, ParsedDate? End, bool IsOngoing)
{
    public bool IsRange => IsOngoing || End is not null;

    public bool IsBareYear => !IsRange && Start is { IsBareYear: true };

    public DateFaultKind? Fault
    {
        get
        {
            if ((Start?.Fault ?? End?.Fault) is { } fault) return fault;
            return Start is { } start && End is { } end && LastMonth(end) < FirstMonth(start) ? DateFaultKind.EndBeforeStart : null;
        }
    }

    /// <summary>Only for a range without a fault.</summary>
    public DateRange ToDateRange() => (Start, End) switch
    {
        ({ } start, { } end) => new(Of(start), Of(end)),
        ({ } start, null) => IsOngoing ? DateRange.Since(Of(start)) : DateRange.On(Of(start)),
        (null, { } end) => new(null, Of(end)),
        _ => default,
    };

    private static PartialDate Of(ParsedDate date) => new(date.Year!.Value, date.Month, date.Day);

    private static int FirstMonth(ParsedDate date) => (date.Year!.Value * 12) + (date.Month ?? 1);

    private static int LastMonth(ParsedDate date) => (date.Year!.Value * 12) + (date.Month ?? 12);
}
