namespace Portfolio.Model.Dates;

/// <summary>Whole months without a gap, as counted by <see cref="PartialDate.FirstMonth"/>.</summary>
/// <param name="First">The first month.</param>
/// <param name="Last">The last month, which is counted too; never before the first.</param>
public readonly record struct MonthSpan(int First, int Last)
{
    /// <summary>1 at least.</summary>
    public int Months => Last - First + 1;

    /// <summary>How many months both have; 0 where they do not meet.</summary>
    public int Shared(MonthSpan other) => Math.Max(0, Math.Min(Last, other.Last) - Math.Max(First, other.First) + 1);

    /// <summary>The same months in as few spans as they need, oldest first.</summary>
    public static IReadOnlyList<MonthSpan> Joined(IEnumerable<MonthSpan> spans)
    {
        var joined = new List<MonthSpan>();
        foreach (var span in spans.OrderBy(span => span.First))
        {
            if (joined is [.., var last] && span.First <= last.Last + 1) joined[^1] = last with { Last = Math.Max(last.Last, span.Last) };
            else joined.Add(span);
        }
        return joined;
    }
}
