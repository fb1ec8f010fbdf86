namespace Portfolio.Reading.Career.Words;

/// <summary>Headings of one long word with one slip in it ("Achivements", "Expereince").</summary>
internal static class HeadingSpelling
{
    /// <summary>Shorter words are too often one letter away from another word, or from a name.</summary>
    private const int Shortest = 9;

    private static readonly Dictionary<(int Length, char First), string[]> Known = HeadingWords.All.Where(phrase => phrase.Length >= Shortest && !phrase.Contains(' '))
        .GroupBy(phrase => (phrase.Length, phrase[0])).ToDictionary(phrases => phrases.Key, phrases => phrases.ToArray());

    /// <summary>The word that was meant; null where none or several are as near.</summary>
    /// <param name="word">Folded.</param>
    public static string? Meant(string word)
    {
        if (word.Length < Shortest - 1) return null;
        string? meant = null;
        for (var length = word.Length - 1; length <= word.Length + 1; length++)
        {
            foreach (var known in Known.GetValueOrDefault((length, word[0]), []))
            {
                if (!HasOneSlip(word, known)) continue;
                if (meant is not null) return null;
                meant = known;
            }
        }
        return meant;
    }

    /// <summary>A letter is missing, too many or another one, or two have changed places.</summary>
    private static bool HasOneSlip(string word, string known)
    {
        var start = 0;
        while (start < word.Length && start < known.Length && word[start] == known[start]) start++;
        var left = word.AsSpan(start);
        var right = known.AsSpan(start);
        if (left.Length > right.Length) return left[1..].SequenceEqual(right);
        if (left.Length < right.Length) return right[1..].SequenceEqual(left);
        return left.Length > 0 && (left[1..].SequenceEqual(right[1..]) || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..])));
    }
}
