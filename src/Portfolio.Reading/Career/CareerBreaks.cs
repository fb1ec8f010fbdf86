using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career;

/// <summary>Times without work are entries like the others, but nobody employed the person: what stands beside them is a place or a reason.</summary>
internal static class CareerBreaks
{
    private const int MostWords = 8;

    /// <summary>Whether a title says so and names no post ("Travel Agent" works).</summary>
    public static bool IsBreak(string title)
    {
        var words = FoldedWords.Of(title);
        return words.Length is > 0 and <= MostWords && Vocabulary.Breaks.LengthAt(words, 0) > 0 && Vocabulary.Titles.Count(words) <= Vocabulary.Breaks.Count(words);
    }
}
