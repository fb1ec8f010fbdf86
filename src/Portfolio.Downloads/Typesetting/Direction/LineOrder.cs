namespace Portfolio.Downloads.Typesetting.Direction;

/// <summary>The order in which the characters of a line stand, from left to right: UAX #9, rule L2.</summary>
internal static class LineOrder
{
    /// <summary>The numbers of the characters.</summary>
    /// <param name="levels">Of each character of the line, in the order of reading.</param>
    public static int[] Of(ReadOnlySpan<int> levels)
    {
        var order = Enumerable.Range(0, levels.Length).ToArray();
        var highest = 0;
        foreach (var level in levels) highest = Math.Max(highest, level);
        for (var level = highest; level > 0; level--)
        {
            for (var i = 0; i < levels.Length;)
            {
                var end = i;
                while (end < levels.Length && levels[order[end]] >= level) end++;
                Array.Reverse(order, i, end - i);
                i = end + 1;
            }
        }
        return order;
    }
}
