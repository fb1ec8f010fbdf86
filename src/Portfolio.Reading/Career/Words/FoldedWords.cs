using System.Buffers;
using System.Text;
using Portfolio.Model.Mapping;

namespace Portfolio.Reading.Career.Words;

/// <summary>The words of a text as the tables have them: small plain Latin letters. Scripts without spaces give one word for each stretch.</summary>
internal static class FoldedWords
{
    /// <summary>Of a word with the space behind it, in most lines: so many the list of words has room for from the beginning.</summary>
    private const int CharactersPerWord = 6;

    private static readonly SearchValues<char> PlainPhrase = SearchValues.Create(" #+0123456789abcdefghijklmnopqrstuvwxyz");

    public static string[] Of(string text)
    {
        var places = WithPlaces(text);
        var words = new string[places.Count];
        for (var at = 0; at < words.Length; at++) words[at] = places[at].Word;
        return words;
    }

    /// <summary>The words, each with the offsets of its first character and behind its last.</summary>
    public static List<(string Word, int Start, int End)> WithPlaces(string text)
    {
        var words = new List<(string Word, int Start, int End)>((text.Length / CharactersPerWord) + 1);
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var inside = at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '+' or '#' || text[at] is >= '\u0300' and <= '\u036F');
            if (inside && start < 0) start = at;
            if (inside || start < 0) continue;
            words.Add((Fold(text.AsSpan(start, at - start)), start, at));
            start = -1;
        }
        return words;
    }

    /// <remarks>Most words are plain already.</remarks>
    public static string Fold(ReadOnlySpan<char> word) => Ascii.IsValid(word)
        ? string.Create(word.Length, word, static (small, plain) => Ascii.ToLower(plain, small, out _))
        : Transliteration.ToLatin(word.ToString()).ToLowerInvariant();

    /// <summary>The words with one space between them.</summary>
    /// <remarks>Most phrases of the tables are so already.</remarks>
    public static string Phrase(string text) => IsPhrase(text) ? text : string.Join(' ', Of(text));

    private static bool IsPhrase(string text) =>
        text is [not ' ', .., not ' '] && !text.AsSpan().ContainsAnyExcept(PlainPhrase) && !text.Contains("  ", StringComparison.Ordinal);
}
