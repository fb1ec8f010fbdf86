using System.Buffers;
using System.Text;
using Portfolio.Model.Mapping;

namespace Portfolio.Reading.Career.Words;

/// <summary>The words of a text as the tables have them: small plain Latin letters. Scripts without spaces give one word for each stretch.</summary>
internal static class FoldedWords
{
    /// <summary>Of a word with the space behind it, in most lines: so many the list of words has room for from the beginning.</summary>
    private const int CharactersPerWord = 6;

    private const int UsualLength = 64;

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
        for (var start = 0; FindWord(text, ref start, out var end); start = end) words.Add((Fold(text.AsSpan(start, end - start)), start, end));
        return words;
    }

    /// <remarks>Most words are plain already.</remarks>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (Ascii.IsValid(word)) return Small(word);
        Span<char> latin = word.Length <= UsualLength ? stackalloc char[UsualLength * Transliteration.MostLetters] : new char[word.Length * Transliteration.MostLetters];
        return Small(latin[..Transliteration.ToLatin(word, latin)]);
    }

    /// <summary>The words with one space between them.</summary>
    public static string Phrase(string text) => IsPhrase(text) ? text : Phrase(text.AsSpan());

    /// <inheritdoc cref="Phrase(string)"/>
    /// <remarks>Most phrases of the tables are so already.</remarks>
    public static string Phrase(ReadOnlySpan<char> text)
    {
        if (IsPhrase(text)) return text.ToString();
        Span<char> phrase = text.Length <= UsualLength ? stackalloc char[UsualLength * Transliteration.MostLetters] : new char[text.Length * Transliteration.MostLetters];
        var (length, isFirst) = (0, true);
        for (var start = 0; FindWord(text, ref start, out var end); start = end)
        {
            if (!isFirst) phrase[length++] = ' ';
            length += Transliteration.ToLatin(text[start..end], phrase[length..]);
            isFirst = false;
        }
        return Small(phrase[..length]);
    }

    /// <summary>Moves on to the first character of a word, and finds what is behind its last; false where there is none any more.</summary>
    private static bool FindWord(ReadOnlySpan<char> text, ref int start, out int end)
    {
        while (start < text.Length && !IsOfWord(text[start])) start++;
        end = start;
        while (end < text.Length && IsOfWord(text[end])) end++;
        return end > start;
    }

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is '+' or '#' or (>= '\u0300' and <= '\u036F');

    private static string Small(ReadOnlySpan<char> latin) => string.Create(latin.Length, latin, static (small, latin) =>
    {
        if (Ascii.IsValid(latin)) Ascii.ToLower(latin, small, out _);
        else latin.ToLowerInvariant(small);
    });

    private static bool IsPhrase(ReadOnlySpan<char> text) =>
        text is [not ' ', .., not ' '] && !text.ContainsAnyExcept(PlainPhrase) && !text.Contains("  ", StringComparison.Ordinal);
}
