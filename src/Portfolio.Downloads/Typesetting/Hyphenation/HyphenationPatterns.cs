namespace Portfolio.Downloads.Typesetting.Hyphenation;

/// <summary>
/// Where the words of a language may be divided, by the patterns of its TeX users: F. M. Liang, "Word Hy-phen-a-tion by Com-put-er"
/// (Stanford, 1983). A pattern is letters with figures between them; of all that lie in the word, the highest figure at a place counts, and odd ones allow a division.
/// </summary>
internal sealed class HyphenationPatterns
{
    private readonly Dictionary<string, byte[]> _patterns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _exceptions = new(StringComparer.Ordinal);
    private readonly int _longest;

    /// <param name="patterns">Separated by white space, as in <c>hy3ph</c>; a full stop is the edge of the word.</param>
    /// <param name="exceptions">Words with hyphens at their places, which rule over the patterns.</param>
    public HyphenationPatterns(string patterns, string exceptions)
    {
        foreach (var pattern in Split(patterns))
        {
            var letters = string.Concat(pattern.Where(character => !char.IsAsciiDigit(character)));
            _patterns[letters] = Figures(pattern, letters.Length);
            _longest = Math.Max(_longest, letters.Length);
        }
        foreach (var word in Split(exceptions)) _exceptions[word.Replace("-", "", StringComparison.Ordinal)] = [.. Hyphens(word)];
    }

    /// <summary>The places where the word may be divided: the numbers of letters before each, in order.</summary>
    /// <param name="word">Letters alone.</param>
    public IReadOnlyList<int> Divide(string word)
    {
        word = word.ToLowerInvariant();
        if (_exceptions.TryGetValue(word, out var known)) return known;
        var edged = $".{word}.";
        var highest = new byte[edged.Length + 1];
        var lookup = _patterns.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < edged.Length; start++)
        {
            for (var length = 1; length <= Math.Min(_longest, edged.Length - start); length++)
            {
                if (!lookup.TryGetValue(edged.AsSpan(start, length), out var figures)) continue;
                for (var i = 0; i < figures.Length; i++) highest[start + i] = Math.Max(highest[start + i], figures[i]);
            }
        }
        // The figure before a letter of the word stands one place further on: the edge comes first.
        return [.. Enumerable.Range(1, Math.Max(0, word.Length - 1)).Where(letters => highest[letters + 1] % 2 == 1)];
    }

    private static byte[] Figures(string pattern, int letters)
    {
        var figures = new byte[letters + 1];
        var place = 0;
        foreach (var character in pattern)
        {
            if (char.IsAsciiDigit(character)) figures[place] = (byte)(character - '0');
            else place++;
        }
        return figures;
    }

    private static IEnumerable<int> Hyphens(string word)
    {
        var letters = 0;
        foreach (var character in word)
        {
            if (character == '-') yield return letters;
            else letters++;
        }
    }

    private static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
