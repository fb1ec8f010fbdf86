using System.Buffers;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>"University of California, Davis": a university of a whole state says behind the comma which of its houses it is, and not where that stands.</summary>
internal static class CampusNames
{
    private const string Begin = "University of ";

    private static readonly WordSet States = new("alabama, alaska, arkansas, california, colorado, hawaii, hawai i, illinois, louisiana, maine, maryland, massachusetts, michigan, minnesota, missouri, nebraska, nevada, north carolina, south carolina, tennessee, texas, wisconsin".Split(", "));

    private static readonly WordSet Countries = new("usa, us, u s, u s a, united states, united states of america, america".Split(", "));

    private static readonly SearchValues<char> Ends = SearchValues.Create(",|()–—·");

    /// <summary>"University of Texas at Austin", "Washington University in St. Louis": the small word divides nothing.</summary>
    /// <param name="text">The line.</param>
    /// <param name="space">The offset of the space before the small word.</param>
    public static bool IsJoinedAt(string text, int space)
    {
        var behind = text.AsSpan(space);
        if (behind.StartsWith(" in St") && text.AsSpan(0, space).EndsWith("Washington University", StringComparison.Ordinal)) return true;
        return behind.StartsWith(" at ") && behind.Length > 4 && char.IsUpper(behind[4]) && text.LastIndexOf(Begin, space, StringComparison.Ordinal) is >= 0 and var start && space > start + Begin.Length && States.IsWhole(FoldedWords.Phrase(text[(start + Begin.Length)..space]));
    }

    /// <summary>"University of Wisconsin – Madison" as well, where the dash stands before a town that is known.</summary>
    /// <param name="text">The line.</param>
    /// <param name="sign">The offset of the comma or the dash that may divide it.</param>
    public static bool IsDividedAt(string text, int sign)
    {
        if (text[sign] == '.' || text.LastIndexOf(Begin, sign, StringComparison.Ordinal) is not (>= 0 and var start)) return false;
        if (!States.IsWhole(FoldedWords.Phrase(text[(start + Begin.Length)..sign]))) return false;
        var end = text.AsSpan(sign + 1).IndexOfAny(Ends);
        var house = (end < 0 ? text[(sign + 1)..] : text.Substring(sign + 1, end)).Trim();
        if (text[sign] != ',' && PlaceWords.Score(house) < 3) return false;
        return house.Length > 2 && char.IsUpper(house[0]) && !Countries.IsWhole(FoldedWords.Phrase(house)) && !States.IsWhole(FoldedWords.Phrase(house));
    }
}
