namespace Portfolio.Theme.Parts;

/// <summary>How long something was, for narrow columns.</summary>
internal static class Durations
{
    private const char NoBreakSpace = '\u00a0';

    /// <summary>The duration in words; a line ends between the years and the months, never between a number and what it counts.</summary>
    public static string InColumn(this Wording words, int months)
    {
        var text = words.Duration(months).ToCharArray();
        for (var index = 1; index < text.Length; index++)
        {
            if (text[index] == ' ' && char.IsDigit(text[index - 1])) text[index] = NoBreakSpace;
        }
        return new string(text);
    }
}
