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
                if (!OneSlip.IsBetween(word, known)) continue;
                if (meant is not null) return null;
                meant = known;
            }
        }
        return meant;
    }
}
