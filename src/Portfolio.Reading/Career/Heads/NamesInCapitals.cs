using System.Buffers;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>"WINDMILL Senior Miller": where words in capitals turn into others that are a title or a degree, the line is divided as by a comma.</summary>
internal static class NamesInCapitals
{
    /// <summary>"IBM", "NASA", "COBOL" stand in titles as well: one word of a name is longer.</summary>
    private const int FewestLetters = 6;

    private static readonly SearchValues<char> EndsOfPart = SearchValues.Create(",;|(-–—·");

    /// <summary>The offsets of the words that follow such names.</summary>
    public static IEnumerable<int> Ends(string text)
    {
        var letters = 0;
        var start = 0;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                if (text[at] is not (' ' or '&')) letters = 0;
                at++;
                continue;
            }
            var end = at;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '\'' or '’')) end++;
            var isCapital = text.AsSpan(at, end - at).IndexOfAnyInRange('a', 'z') < 0 && char.IsUpper(text[at]) && end - at > 1;
            if (isCapital)
            {
                if (letters == 0) start = at;
                letters = Math.Max(letters, end - at);
            }
            else
            {
                if (letters >= FewestLetters && char.IsUpper(text[at]) && text[at - 1] == ' ' && !Vocabulary.Titles.HasAny(FoldedWords.Of(text[start..at])) && SaysTitle(text, at)) yield return at;
                // A run that began behind other words is no name.
                letters = int.MinValue / 2;
            }
            at = end;
        }
    }

    private static bool SaysTitle(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny(EndsOfPart);
        var words = FoldedWords.Of(length < 0 ? text[start..] : text.Substring(start, length));
        return Vocabulary.Titles.HasAny(words) || Vocabulary.Studies.HasAny(words);
    }
}
