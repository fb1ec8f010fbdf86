using System.Collections.Immutable;

namespace Portfolio.Model.Work;

/// <summary>The same with many things, on all processors.</summary>
public static class SideBySide
{
    /// <summary>What a function makes of each thing, in the order of the things.</summary>
    /// <remarks>
    /// The calling thread does its share. One that only waited would take up a place in the thread pool, which has as many as there are
    /// processors: of two, one would stand idle (so it was with PLINQ's ordered queries).
    /// </remarks>
    /// <exception cref="AggregateException">What the function threw.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public static ImmutableArray<TResult> SelectSideBySide<T, TResult>(this ImmutableArray<T> things, Func<T, TResult> select, CancellationToken cancellation = default)
    {
        var results = new TResult[things.Length];
        Parallel.For(0, things.Length, new ParallelOptions { CancellationToken = cancellation }, index => results[index] = select(things[index]));
        return [.. results];
    }
}
