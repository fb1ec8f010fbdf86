using System.Collections.Immutable;

namespace Portfolio.Reading.Dates;

/// <summary>All dates of a text, and what looks like one but cannot be, each in the order of the text.</summary>
public sealed record DateScan(ImmutableArray<DateFind> Finds, ImmutableArray<DateFault> Faults)
{
    public static DateScan Nothing { get; } = new([], []);
}
