namespace Portfolio.Reading.Dates;

/// <summary>Something that was meant as a date and cannot be one. It stays text.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="Length">In characters.</param>
/// <param name="Kind">What is wrong with it.</param>
public sealed record DateFault(int Start, int Length, DateFaultKind Kind)
{
    public int End => Start + Length;
}

public enum DateFaultKind
{
    EndBeforeStart,
    NoSuchMonth,
    NoSuchDay,
    NoSuchYear,
}
