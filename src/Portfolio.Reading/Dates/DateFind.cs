using Portfolio.Model.Dates;

namespace Portfolio.Reading.Dates;

/// <summary>A date or range of dates in a text, with the words that belong to it (<c>since</c>, <c>(2 years)</c>).</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="Length">In characters.</param>
/// <param name="Range">What it says.</param>
/// <param name="IsRange">It has two ends, or goes on; else it is a single date.</param>
/// <param name="IsBareYear">Nothing but a year: easily something else than a date.</param>
public sealed record DateFind(int Start, int Length, DateRange Range, bool IsRange, bool IsBareYear)
{
    /// <summary>The offset behind its last character.</summary>
    public int End => Start + Length;
}
