namespace Portfolio.Reading.Markdown;

/// <summary>
/// The second line of an item whose first was full: a program wrapped the file at eighty columns, and nobody ended a line there.
/// What begins in other type, or with a number, is a line of its own.
/// </summary>
internal static class WrappedItems
{
    private const int Columns = 80;
    private const int FewestOfFull = 60;
    private const int LongestDates = 30;
    private const int LeastIndent = 2;

    /// <param name="above">The line above, its bullet included.</param>
    /// <param name="line">The line, its indent included.</param>
    public static bool GoOn(ReadOnlySpan<char> above, ReadOnlySpan<char> line)
    {
        var words = line.TrimStart(" \t");
        if (words.Length > line.Length - LeastIndent || !char.IsLetter(words[0]) || words.EndsWith(":")) return false;
        if (above.Length is < FewestOfFull or > Columns || above[^1] is ' ' or '\\' or ')' || char.IsAsciiDigit(above[^1]) || above is not ['-' or '*' or '+', ' ', ..]) return false;
        // Only a head that begins with its dates is sure to go on behind them.
        if (!LinesBehindLists.Year().IsMatch(above[..LongestDates])) return false;
        var first = words.IndexOf(' ') is > 0 and var space ? space : words.Length;
        return above.Length + 1 + first > Columns;
    }
}
