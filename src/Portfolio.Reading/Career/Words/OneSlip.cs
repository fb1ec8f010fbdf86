namespace Portfolio.Reading.Career.Words;

/// <summary>Words with one slip of the keyboard in them ("Expereince", "Octobert").</summary>
internal static class OneSlip
{
    /// <summary>A letter is missing, too many or another one, or two have changed places.</summary>
    public static bool IsBetween(ReadOnlySpan<char> word, ReadOnlySpan<char> known)
    {
        if (Math.Abs(word.Length - known.Length) > 1) return false;
        var same = word.CommonPrefixLength(known);
        var left = word[same..];
        var right = known[same..];
        if (left.Length > right.Length) return left[1..].SequenceEqual(right);
        if (left.Length < right.Length) return right[1..].SequenceEqual(left);
        return left.Length > 0 && (left[1..].SequenceEqual(right[1..]) || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..])));
    }
}
