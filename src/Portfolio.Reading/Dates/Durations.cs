namespace Portfolio.Reading.Dates;

/// <summary>Tells how long something lasted ("4 years 3 months") from what it was.</summary>
internal static class Durations
{
    private const int MostTokens = 10;

    /// <summary>Whether the text is a length of time and nothing else. A digit with a capital letter alone ("3M") is a name.</summary>
    public static bool IsOnly(string text)
    {
        if (text.Length > 60 || text.AsSpan().Trim() is [>= '1' and <= '9', >= 'A' and <= 'Z']) return false;
        var (numbers, units, tokens) = (0, 0, 0);
        foreach (var token in DateTokens.In(text))
        {
            if (++tokens > MostTokens) return false;
            if (token.Kind == DateTokenKind.Number && token.Length <= 2) numbers++;
            else if (token.Kind == DateTokenKind.Word && DateWords.Durations.Contains(token.Word)) units++;
            else if (token.Kind == DateTokenKind.Number || (token.Kind == DateTokenKind.Word && !DateWords.Approximations.Contains(token.Word))) return false;
        }
        return numbers > 0 && units > 0;
    }
}
