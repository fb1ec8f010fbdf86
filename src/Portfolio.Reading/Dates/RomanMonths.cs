using System.Collections.Frozen;

namespace Portfolio.Reading.Dates;

/// <summary>Months as Roman numbers, which Polish, Czech and Hungarian dates have: VI 2011, VI–VIII 2011.</summary>
internal static class RomanMonths
{
    private static readonly FrozenDictionary<string, int> Numbers =
        new[] { "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii" }.Select((word, at) => (word, at)).ToFrozenDictionary(pair => pair.word, pair => pair.at + 1, StringComparer.Ordinal);

    /// <param name="word">As <see cref="DateToken.Word"/> has it.</param>
    /// <returns>1 to 12, or null.</returns>
    public static int? NumberOf(string word) => Numbers.TryGetValue(word, out var month) ? month : null;
}
