namespace Portfolio.Reading.Dates;

/// <summary>Tells years from other numbers.</summary>
internal static class Years
{
    /// <summary>Four figures from 1900 to 2099, and nothing else.</summary>
    public static bool Is(ReadOnlySpan<char> text) => (text is ['1', '9', _, _] or ['2', '0', _, _]) && text.IndexOfAnyExceptInRange('0', '9') < 0;
}
