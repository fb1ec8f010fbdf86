using Portfolio.Model.Dates;

namespace Portfolio.Model.Timelines;

/// <summary>Time to scale, from the newest down, with the months that nobody is to see folded away.</summary>
/// <param name="shown">The months that take room, in spans that do not meet, oldest first.</param>
public sealed class TimeAxis(IReadOnlyList<MonthSpan> shown)
{
    /// <summary>All months that take room.</summary>
    public int Length { get; } = shown.Sum(span => span.Months);

    /// <summary>The years that begin in the time that is shown, newest first.</summary>
    public IEnumerable<int> Years => shown.Reverse().SelectMany(span =>
        Enumerable.Range(0, span.Months).Select(month => span.Last - month).Where(month => month % 12 == 0).Select(month => month / 12));

    public bool Shows(int month) => shown.Any(span => month >= span.First && month <= span.Last);

    /// <summary>How many months that take room lie between the beginning of a month and the newest end.</summary>
    public int Above(int month) => shown.Sum(span => Math.Clamp(span.Last - month + 1, 0, span.Months));
}
