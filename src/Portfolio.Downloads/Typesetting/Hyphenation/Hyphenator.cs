using System.Collections.Concurrent;
using System.Text;

namespace Portfolio.Downloads.Typesetting.Hyphenation;

/// <summary>
/// Finds the places in a text where a typographer would divide a word: words of letters alone, never names, abbreviations or addresses, and
/// never so that a stump of a syllable is left.
/// </summary>
public sealed class Hyphenator
{
    private const int LettersBefore = 3;
    private const int LettersAfter = 3;
    private const int ShortestWord = 7;

    /// <summary>The languages with patterns, each with the name of its files.</summary>
    private static readonly (string Language, string File)[] Files =
    [
        ("da", "da"), ("de", "de-1996"), ("en", "en-us"), ("en-AU", "en-gb"), ("en-GB", "en-gb"), ("en-IE", "en-gb"), ("en-NZ", "en-gb"), ("en-ZA", "en-gb"),
        ("es", "es"), ("fr", "fr"), ("it", "it"), ("pl", "pl"), ("pt", "pt"),
    ];

    private static readonly ConcurrentDictionary<string, HyphenationPatterns> Loaded = new(StringComparer.Ordinal);

    private readonly HyphenationPatterns _patterns;
    private readonly bool _dividesCapitalized;

    private Hyphenator(string file, bool dividesCapitalized)
    {
        _patterns = Loaded.GetOrAdd(file, Load);
        _dividesCapitalized = dividesCapitalized;
    }

    /// <summary>Null where there are no patterns of the language. They are read when they are first asked for.</summary>
    /// <param name="language">A BCP 47 tag; of its base where there are none for its region.</param>
    public static Hyphenator? For(string language)
    {
        var file = FileOf(language) ?? FileOf(language.Split('-')[0]);
        // A capital means a name, but in German any noun.
        return file is null ? null : new(file, file.StartsWith("de", StringComparison.Ordinal));
    }

    /// <summary>The places in the text, in UTF-16 code units: a line may end before each, with a hyphen.</summary>
    public IEnumerable<int> Divide(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                start++;
                continue;
            }
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            foreach (var (word, length) in WordsOf(text, start, end))
            {
                foreach (var place in _patterns.Divide(text.Substring(word, length)))
                {
                    if (place >= LettersBefore && length - place >= LettersAfter) yield return word + place;
                }
            }
            start = end;
        }
    }

    /// <summary>What stands between spaces is one word in its punctuation, or several with apostrophes between them; else nothing that is divided.</summary>
    private IEnumerable<(int Start, int Length)> WordsOf(string text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1])) end--;
        for (var i = start; i < end; i++)
        {
            if (!char.IsLetter(text[i]) && text[i] is not ('\'' or '\u2019')) yield break;
        }
        while (start < end)
        {
            var stop = text.AsSpan(start, end - start).IndexOfAny('\'', '\u2019') is >= 0 and var apostrophe ? start + apostrophe : end;
            if (stop - start >= ShortestWord && IsOrdinary(text.AsSpan(start, stop - start))) yield return (start, stop - start);
            start = stop + 1;
        }
    }

    private bool IsOrdinary(ReadOnlySpan<char> word)
    {
        foreach (var letter in word[1..])
        {
            if (char.IsUpper(letter)) return false;
        }
        return _dividesCapitalized || !char.IsUpper(word[0]);
    }

    private static string? FileOf(string language) =>
        Files.FirstOrDefault(file => string.Equals(file.Language, language, StringComparison.OrdinalIgnoreCase)).File;

    private static HyphenationPatterns Load(string file) => new(Resource($"hyph-{file}.pat.txt"), Resource($"hyph-{file}.hyp.txt"));

    /// <summary>Languages without exceptions have no file for them.</summary>
    private static string Resource(string name)
    {
        using var stream = typeof(Hyphenator).Assembly.GetManifestResourceStream($"Hyphenation/{name}");
        if (stream is null) return "";
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
