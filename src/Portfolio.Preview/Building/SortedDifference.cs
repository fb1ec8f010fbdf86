using System.Collections.Immutable;

namespace Portfolio.Preview.Building;

/// <summary>What differs between two dictionaries in the order of their keys, found in one pass over both.</summary>
internal static class SortedDifference
{
    /// <summary>The keys, in order, of what came, went, or is not the same.</summary>
    /// <param name="before">In ordinal order.</param>
    /// <param name="now">In ordinal order.</param>
    /// <param name="isSame">Whether two values of one key are.</param>
    public static IEnumerable<string> Between<T>(ImmutableSortedDictionary<string, T> before, ImmutableSortedDictionary<string, T> now, Func<T, T, bool> isSame)
    {
        if (ReferenceEquals(before, now)) yield break;
        using var left = before.GetEnumerator();
        using var right = now.GetEnumerator();
        var (hasLeft, hasRight) = (left.MoveNext(), right.MoveNext());
        while (hasLeft || hasRight)
        {
            var order = !hasLeft ? 1 : !hasRight ? -1 : string.CompareOrdinal(left.Current.Key, right.Current.Key);
            if (order < 0) yield return left.Current.Key;
            else if (order > 0 || !isSame(left.Current.Value, right.Current.Value)) yield return right.Current.Key;
            if (order <= 0) hasLeft = left.MoveNext();
            if (order >= 0) hasRight = right.MoveNext();
        }
    }
}
