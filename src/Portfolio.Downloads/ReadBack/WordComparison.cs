using System.Collections.Immutable;

namespace Portfolio.Downloads.ReadBack;

/// <summary>Which words of one text are not in another in the same order. The other may have more: addresses of links, numbers of lists.</summary>
internal static class WordComparison
{
    /// <summary>Pairs of words that are worth comparing to say exactly which are lost; beyond, the first loss is said.</summary>
    private const long MostPairs = 40_000_000;

    public static ImmutableArray<ReadWord> Lost(ImmutableArray<ReadWord> expected, ImmutableArray<string> read)
    {
        var first = FirstLost(expected, read);
        if (first == expected.Length) return [];
        return (long)expected.Length * read.Length > MostPairs ? [expected[first]] : Missing(expected, read);
    }

    /// <summary>Whether the words stand in the text one after another.</summary>
    /// <remarks>Word by word: a search of the span asks each string through an interface, which takes ten times as long.</remarks>
    public static bool Contains(ReadOnlySpan<string> read, ReadOnlySpan<string> words)
    {
        if (words.IsEmpty) return true;
        for (var start = 0; start <= read.Length - words.Length; start++)
        {
            if (read[start] == words[0] && read.Slice(start, words.Length).SequenceEqual(words)) return true;
        }
        return false;
    }

    /// <summary>Taking each word where it first stands decides whether all are there: no later choice could leave more room for the rest.</summary>
    private static int FirstLost(ImmutableArray<ReadWord> expected, ImmutableArray<string> read)
    {
        var found = 0;
        foreach (var word in read)
        {
            if (found < expected.Length && expected[found].Text == word) found++;
        }
        return found;
    }

    /// <summary>What a longest common subsequence leaves out.</summary>
    private static ImmutableArray<ReadWord> Missing(ImmutableArray<ReadWord> expected, ImmutableArray<string> read)
    {
        var width = read.Length + 1;
        var common = new int[(expected.Length + 1) * width];
        for (var i = expected.Length - 1; i >= 0; i--)
        {
            for (var j = read.Length - 1; j >= 0; j--)
            {
                common[(i * width) + j] = expected[i].Text == read[j]
                    ? common[((i + 1) * width) + j + 1] + 1
                    : Math.Max(common[((i + 1) * width) + j], common[(i * width) + j + 1]);
            }
        }
        var missing = ImmutableArray.CreateBuilder<ReadWord>();
        for (int i = 0, j = 0; i < expected.Length;)
        {
            if (j < read.Length && expected[i].Text == read[j]) (i, j) = (i + 1, j + 1);
            else if (j < read.Length && common[(i * width) + j] == common[(i * width) + j + 1]) j++;
            else missing.Add(expected[i++]);
        }
        return missing.ToImmutable();
    }
}
