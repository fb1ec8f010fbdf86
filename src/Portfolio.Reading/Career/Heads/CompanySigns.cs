using System.Buffers;

namespace Portfolio.Reading.Career.Heads;

/// <summary>The legal form in one sign, which stands in brackets before or behind the name: (주)풍차, 風車(株), ㈜풍차.</summary>
internal static class CompanySigns
{
    private const string Bracketed = "주유사재株有";
    private const string Joined = "㈜㈱";

    private static readonly SearchValues<char> Beginnings = SearchValues.Create("(（" + Joined);

    /// <summary>Of the bracket that opens there; 0 where it is another.</summary>
    public static int LengthAt(ReadOnlySpan<char> text) => text is ['(' or '（', var sign, ')' or '）', ..] && Bracketed.Contains(sign) ? 3 : 0;

    public static bool IsAt(ReadOnlySpan<char> text) => LengthAt(text) > 0 || (text.Length > 0 && Joined.Contains(text[0]));

    /// <summary>The last word is a name with its form: what stands behind the space is none of it.</summary>
    public static bool EndName(ReadOnlySpan<char> text)
    {
        if (char.IsAscii(text[^1]) && text[^1] != ')') return false;
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return word.Length > 3 && (IsAt(word) || IsAt(word[^3..]) || IsAt(word[^1..]));
    }

    public static bool IsIn(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Beginnings) is >= 0 and var at)
        {
            if (IsAt(text[at..])) return true;
            text = text[(at + 1)..];
        }
        return false;
    }
}
