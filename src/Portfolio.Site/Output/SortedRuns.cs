using System.Collections.Immutable;

namespace Portfolio.Site.Output;

/// <summary>
/// Lists in the ordinal order of their names, put together into one that is. Most begin where another has ended, since a portfolio's files
/// stand in a folder of its own: then nothing is compared but the ends.
/// </summary>
internal static class SortedRuns
{
    public static ImmutableArray<T> Merge<T>(IEnumerable<ImmutableArray<T>> runs, Func<T, string> nameOf)
    {
        var chains = new List<ImmutableArray<T>.Builder>();
        var inOrder = runs.Where(run => !run.IsEmpty).OrderBy(run => nameOf(run[0]), StringComparer.Ordinal).ToList();
        foreach (var run in inOrder)
        {
            var chain = chains.Find(chain => string.CompareOrdinal(nameOf(chain[^1]), nameOf(run[0])) <= 0);
            // The first chain has room for all: nearly always it gets them.
            if (chain is null) chains.Add(chain = ImmutableArray.CreateBuilder<T>(chains.Count == 0 ? inOrder.Sum(each => each.Length) : run.Length));
            chain.AddRange(run);
        }
        return chains.Select(chain => chain.DrainToImmutable()).Aggregate(ImmutableArray<T>.Empty, (one, other) => Merge(one, other, nameOf));
    }

    private static ImmutableArray<T> Merge<T>(ImmutableArray<T> one, ImmutableArray<T> other, Func<T, string> nameOf)
    {
        if (one.IsEmpty) return other;
        var merged = ImmutableArray.CreateBuilder<T>(one.Length + other.Length);
        var (left, right) = (0, 0);
        while (left < one.Length && right < other.Length)
        {
            merged.Add(string.CompareOrdinal(nameOf(one[left]), nameOf(other[right])) <= 0 ? one[left++] : other[right++]);
        }
        merged.AddRange(one.AsSpan(left..));
        merged.AddRange(other.AsSpan(right..));
        return merged.MoveToImmutable();
    }
}
