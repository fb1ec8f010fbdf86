namespace Portfolio.Reading.Markdown;

/// <summary>Tells a line that goes on with the one above, because that one was full, from a line of its own.</summary>
internal sealed class WrappedText(string text)
{
    /// <summary>Of the longest line: text set in a proportional font has lines of as much width and fewer letters.</summary>
    private const double Full = 0.7;

    /// <summary>Narrower columns than this are rare: where all lines are shorter, none was full.</summary>
    private const int NarrowestColumn = 60;

    /// <summary>Longer ones were never wrapped.</summary>
    private const int LongestLine = 200;

    private readonly int _longest = Longest(text);

    /// <param name="above">The line above, its bullet included.</param>
    /// <param name="line">The line.</param>
    public bool GoesOn(ReadOnlySpan<char> above, ReadOnlySpan<char> line) =>
        line.IsEmpty || char.IsLower(line[0]) || (_longest >= NarrowestColumn && above.Length >= Full * _longest && above.Length <= LongestLine);

    private static int Longest(string text)
    {
        var longest = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.Length <= LongestLine) longest = Math.Max(longest, line.TrimEnd().Length);
        }
        return longest;
    }
}
