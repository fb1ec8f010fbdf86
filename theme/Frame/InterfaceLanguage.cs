namespace Portfolio.Theme.Frame;

/// <summary>
/// Says in which language the site's own words stand on a page whose language it has no words in, so that a screen reader
/// does not read English with a Dutch voice (WCAG 2.2, 3.1.2).
/// </summary>
internal static class InterfaceLanguage
{
    /// <summary>The value of <c>lang</c> for the site's own words; null where they are in the language of the page.</summary>
    public static string? OfWords(this PageFrame frame) => Unless(frame.Language);

    public static string? OfWords(this PortfolioView portfolio) => Unless(portfolio.Cv.Language);

    private static string? Unless(string language)
    {
        var spoken = Wording.For(language).Language;
        return Main(spoken).Equals(Main(language), StringComparison.OrdinalIgnoreCase) ? null : spoken;
    }

    /// <summary>The language itself, without script and region (BCP 47, 2.2.1).</summary>
    private static ReadOnlySpan<char> Main(string tag) => tag.AsSpan(0, tag.IndexOf('-', StringComparison.Ordinal) is var end and >= 0 ? end : tag.Length);
}
