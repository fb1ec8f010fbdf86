namespace Portfolio.Reading.Career.Lines;

/// <summary>The number that a heading counts itself with ("2.1 Chief Engineer", "3. Education"): a word of the line, and part of no name.</summary>
internal static class HeadingNumber
{
    private const int MostDigits = 2;

    /// <summary>"3.1 Miller": no "1. FC Mill", which is a name.</summary>
    public static bool HasParts(string text) => LengthIn(text) is > 3 and var length && char.IsAsciiDigit(text[0]) && text.AsSpan(0, length).TrimEnd(". )").Contains('.');

    /// <summary>How many characters it has with the space behind it; 0 where there is none.</summary>
    public static int LengthIn(string text)
    {
        var at = 0;
        var parts = 0;
        while (at < text.Length)
        {
            var digits = at;
            while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
            if (digits == at || digits - at > MostDigits) break;
            parts++;
            at = digits;
            if (at < text.Length && text[at] is '.' or ')') at++;
            else break;
        }
        // "3 Peaks Ltd" is a name: a number alone needs its dot.
        if (parts == 0 || at >= text.Length || text[at] != ' ' || (parts == 1 && text[at - 1] is not ('.' or ')'))) return 0;
        return at + 1;
    }
}
