using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;

namespace Portfolio.Model.Privacy;

/// <summary>A private value of the owner's files that must not be published.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written, perhaps with its label.</param>
/// <param name="Place">Where it stands.</param>
public sealed record WithheldValue(PrivateKind Kind, string Text, SourcePlace Place)
{
    /// <summary>
    /// What to search for: of a telephone number its last nine digits, however they are grouped; of an address the letters and
    /// digits of its street in lower case. Empty where too little is left to search for.
    /// </summary>
    public string Key { get; } = KeyOf(Kind, Text);

    /// <summary>The value in a span of a file.</summary>
    public static WithheldValue At(SourceText source, PrivateSpan span)
    {
        var before = source.Text.AsSpan(0, span.Start);
        var place = new SourcePlace(source.File, before.Count('\n') + 1, span.Start - before.LastIndexOf('\n'));
        return new(span.Kind, source.Text.Substring(span.Start, span.Length), place);
    }

    /// <summary>
    /// A text in the form that <see cref="IsIn"/> searches: for telephone numbers the digits, with a space wherever letters or
    /// many other characters stand between them; for addresses letters and digits in lower case.
    /// </summary>
    public static string Fold(PrivateKind kind, string text)
    {
        var folded = new char[text.Length];
        return new string(Fold(kind, text, folded));
    }

    /// <summary>As above, without a string for each text.</summary>
    /// <param name="kind">Of the values to be searched for.</param>
    /// <param name="text">Any text.</param>
    /// <param name="folded">Room for as many characters as the text has.</param>
    /// <returns>The part of <paramref name="folded"/> that was filled.</returns>
    public static ReadOnlySpan<char> Fold(PrivateKind kind, ReadOnlySpan<char> text, Span<char> folded) =>
        folded[..(kind == PrivateKind.Address ? FoldLetters(text, folded) : FoldDigits(text, folded))];

    private static int FoldLetters(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character)) folded[length++] = char.ToLowerInvariant(character);
        }
        return length;
    }

    private static int FoldDigits(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        while (text.IndexOfAnyInRange('0', '9') is var gap and >= 0)
        {
            if (length > 0 && Divides(text[..gap])) folded[length++] = ' ';
            folded[length++] = text[gap];
            text = text[(gap + 1)..];
        }
        if (length > 0 && Divides(text)) folded[length++] = ' ';
        return length;
    }

    /// <summary>Whether what stands between two digits makes them parts of different figures.</summary>
    private static bool Divides(ReadOnlySpan<char> gap) => gap.Length > MostBetweenDigits || AnyLetter(gap);

    private static bool AnyLetter(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetter(character)) return true;
        }
        return false;
    }

    /// <summary>Whether a folded text holds the value. A telephone number ends where its digits end; a short one starts there, too.</summary>
    public bool IsIn(ReadOnlySpan<char> folded)
    {
        if (Kind == PrivateKind.Address) return folded.IndexOf(Key, StringComparison.Ordinal) >= 0;
        for (var at = 0; folded[at..].IndexOf(Key, StringComparison.Ordinal) is var next and >= 0; at++)
        {
            at += next;
            var end = at + Key.Length;
            var isWhole = Key.Length == LongestPhoneKey || at == 0 || folded[at - 1] == ' ';
            if (isWhole && (end == folded.Length || folded[end] == ' ')) return true;
        }
        return false;
    }

    private static string KeyOf(PrivateKind kind, string text)
    {
        var value = WithoutLabel(text);
        var folded = Fold(kind, value);
        if (kind == PrivateKind.Phone)
        {
            // The longest run of digits: an extension behind it is no number.
            var number = folded.Split(' ').MaxBy(run => run.Length) ?? "";
            return number.Length < ShortestPhone ? "" : number[^Math.Min(LongestPhoneKey, number.Length)..];
        }
        // The town may be published, so the street alone is the secret, wherever its number stands.
        var street = value.Split([',', ';', '\n', '|'], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => Fold(kind, part))
            .FirstOrDefault(part => part.Length >= ShortestAddress && part.Any(char.IsAsciiDigit));
        return street ?? (folded.Length < ShortestAddress ? "" : folded);
    }

    private const int ShortestPhone = 7;
    private const int LongestPhoneKey = 9;
    private const int ShortestAddress = 8;

    /// <summary>As in <c>) – </c>; more stands only between two different figures.</summary>
    private const int MostBetweenDigits = 4;

    /// <summary>The label before a colon is no secret, and would hide the value behind it from the search.</summary>
    private static string WithoutLabel(string text) => text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
