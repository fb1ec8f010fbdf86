using System.Globalization;

namespace Portfolio.Model.Words;

/// <summary>A word that changes with the number before it; <c>{0}</c> is the number.</summary>
/// <param name="One">For 1.</param>
/// <param name="Few">For 2 to 4, 22 to 24 and so on, in Slavic languages; null where it is as <paramref name="Many"/>.</param>
/// <param name="Many">For all other numbers.</param>
public sealed record CountedWord(string One, string? Few, string Many)
{
    public string Of(int count)
    {
        var word = count == 1 ? One : Few is not null && count % 10 is >= 2 and <= 4 && count % 100 is < 12 or > 14 ? Few : Many;
        return string.Format(CultureInfo.InvariantCulture, word, count);
    }
}
