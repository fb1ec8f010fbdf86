namespace Portfolio.Reading.Career.Words;

/// <summary>Headings of one long word, or of several, with one slip in them ("Achivements", "Work expereince").</summary>
internal static class HeadingSpelling
{
    /// <summary>Two short words are too often another's ("Work life", "Work like").</summary>
    private const int ShortestOfSeveral = 14;

    /// <summary>Shorter words are too often one letter away from another word, or from a name.</summary>
    private const int Shortest = 9;

    private static readonly Dictionary<(int Length, char First), string[]> Known = HeadingWords.All.Where(phrase => phrase.Length >= ShortestOf(phrase))
        .GroupBy(phrase => (phrase.Length, phrase[0])).ToDictionary(phrases => phrases.Key, phrases => phrases.ToArray());

    /// <summary>"Research project" is one of "Research projects", and no slip.</summary>
    private static bool IsAnotherForm(string word, string known) => known.Contains(' ', StringComparison.Ordinal) && (known.StartsWith(word, StringComparison.Ordinal) || word.StartsWith(known, StringComparison.Ordinal));

    private static int ShortestOf(string phrase) => phrase.Contains(' ', StringComparison.Ordinal) ? ShortestOfSeveral : Shortest;

    /// <summary>The heading that was meant; null where none or several are as near.</summary>
    /// <param name="word">Its words, folded.</param>
    public static string? Meant(string word)
    {
        if (word.Length < ShortestOf(word) - 1) return null;
        string? meant = null;
        for (var length = word.Length - 1; length <= word.Length + 1; length++)
        {
            foreach (var known in Known.GetValueOrDefault((length, word[0]), []))
            {
                if (!OneSlip.IsBetween(word, known) || IsAnotherForm(word, known)) continue;
                if (meant is not null) return null;
                meant = known;
            }
        }
        return meant;
    }
}
