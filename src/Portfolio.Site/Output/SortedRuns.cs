using System.Collections.Immutable;

namespace Portfolio.Site.Output;

/// <summary>
/// Lists in the ordinal order of their names, put together into one that is. Most begin where another has ended, since a portfolio's files
/// stand in a folder of its own and portfolios come in order: then nothing is compared but the ends.
/// </summary>
internal static class SortedRuns
{
    public static ImmutableArray<T> Merge<T>(IEnumerable<ImmutableArray<T>> runs, Func<T, string> nameOf)
    {
        var chains = new List<ImmutableArray<T>.Builder>();
        foreach (var run in runs.Where(run => !run.IsEmpty))
        {
            var chain = chains.Find(chain => string.CompareOrdinal(nameOf(chain[^1]), nameOf(run[0])) <= 0);
            if (chain is null) chains.Add(chain = ImmutableArray.CreateBuilder<T>(run.Length));
            chain.AddRange(run);
        }
        return chains.Select(chain => chain.DrainToImmutable()).Aggregate(ImmutableArray<T>.Empty, (one, other) => Merge(one, other, nameOf));
    }

    /// <summary>Of two that are named the same, that of the first list comes first.</summary>
    private static ImmutableArray<T> Merge<T>(ImmutableArray<T> one, ImmutableArray<T> other, Func<T, string> nameOf)
    {
        if (one.IsEmpty) return other;
        var merged = ImmutableArray.CreateBuilder<T>(one.Length + other.Length);
        var (left, right) = (0, 0);
        while (left < one.Length && right < other.Length)
        {
            var end = EndOf(one, left, nameOf(other[right]), most: 0, nameOf);
            merged.AddRange(one.AsSpan(left..end));
            left = end;
            if (left == one.Length) break;
            end = EndOf(other, right, nameOf(one[left]), most: -1, nameOf);
            merged.AddRange(other.AsSpan(right..end));
            right = end;
        }
        merged.AddRange(one.AsSpan(left..));
        merged.AddRange(other.AsSpan(right..));
        return merged.MoveToImmutable();
    }

    /// <summary>
    /// Where a stretch of a list ends that goes before a name: by steps that grow, and then by halving. The files of the site as a whole are a few
    /// among thousands.
    /// </summary>
    /// <param name="list">In order.</param>
    /// <param name="start">Of the stretch.</param>
    /// <param name="name">What follows it.</param>
    /// <param name="most">How the last name of the stretch compares with it: at most 0 where it may be the same, at most -1 where it may not.</param>
    /// <param name="nameOf">The name of a thing.</param>
    private static int EndOf<T>(ImmutableArray<T> list, int start, string name, int most, Func<T, string> nameOf)
    {
        var (low, step) = (start, 1);
        while (low + step <= list.Length && IsBefore(low + step - 1)) (low, step) = (low + step, step * 2);
        var high = Math.Min(list.Length, low + step - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (IsBefore(middle)) low = middle + 1;
            else high = middle;
        }
        return low;

        bool IsBefore(int at) => string.CompareOrdinal(nameOf(list[at]), name) <= most;
    }
}
