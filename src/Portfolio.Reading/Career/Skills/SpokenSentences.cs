namespace Portfolio.Reading.Career.Skills;

/// <summary>
/// Tells lists of skills from sentences in which somebody speaks of himself ("I have built mills for years, and my aim is to build more."): of such
/// a sentence only the names of techniques are skills.
/// </summary>
internal static class SpokenSentences
{
    private const int FewestWords = 3;
    private const int FewestWordsAboutOneself = 5;
    private const int MostWordsOfListed = 3;

    /// <summary>The sentences of a text, each with whether somebody speaks in it; a text in which nobody does is not divided.</summary>
    public static IEnumerable<(string Text, bool IsSpoken)> Of(string text)
    {
        if (!IsSpoken(text))
        {
            yield return (text, false);
            yield break;
        }
        for (var start = 0; start < text.Length;)
        {
            var stop = text.AsSpan(start).IndexOf(". ", StringComparison.Ordinal);
            var end = stop < 0 ? text.Length : start + stop + 1;
            yield return (text[start..end], IsSpoken(text[start..end]));
            start = end;
        }
    }

    /// <summary>"Saws, Planes, and I am learning joints": the pieces around the one in which somebody speaks are a list; those of "But, at heart, I am a miller" are none.</summary>
    /// <param name="pieces">A sentence, cut at its commas.</param>
    /// <param name="spoken">The first piece in which somebody speaks.</param>
    /// <param name="at">Another piece.</param>
    public static bool IsListed(List<string> pieces, int spoken, int at)
    {
        if (at < spoken) return char.IsLower(Initial(pieces[0])) || (pieces[1..spoken].TrueForAll(piece => !char.IsLower(Initial(piece))) && (spoken > 1 || WithoutAnd(pieces[spoken]) != pieces[spoken].Trim()));
        var behind = pieces[(spoken + 1)..];
        return behind.Count > 1 && behind.TrueForAll(piece => !IsSpoken(piece) && WithoutAnd(piece).Split(' ').Length <= MostWordsOfListed);
    }

    /// <summary>"and Planes", the last of a list.</summary>
    public static string WithoutAnd(string piece) => piece.Trim() is var text && Array.Find(And, word => text.StartsWith(word, StringComparison.Ordinal)) is { } and ? text[and.Length..] : text;

    /// <summary>"I have built mills", "joints are important to me"; "looking after my siblings" is something that somebody can.</summary>
    public static bool IsSpoken(string text)
    {
        var words = text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < FewestWords) return false;
        if (Enumerable.Range(0, words.Length).Any(at => Speaks(words, at))) return true;
        return words.Length >= FewestWordsAboutOneself && words.Any(word => AboutOneself.Contains(word.Trim(Marks))) && words.Any(Being.Contains);
    }

    /// <summary>"I’ve", "I build", "ich baue", but neither "Level I welding" nor "socket io".</summary>
    private static bool Speaks(string[] words, int at)
    {
        var word = words[at].TrimStart(Marks);
        if (word.StartsWith("I'", StringComparison.Ordinal) || word.StartsWith("I’", StringComparison.Ordinal)) return true;
        if (at + 1 == words.Length || words[at + 1] is not [>= 'a' and <= 'z', _, ..] || And.Contains(words[at + 1] + ' ')) return false;
        if (word == "I") return at == 0 || char.IsLower(words[at - 1][0]) || !char.IsLetterOrDigit(words[at - 1][^1]);
        return Speakers.Contains(word) || (word is "io" or "Io" && VerbsOfIo.Contains(words[at + 1]));
    }

    private static char Initial(string piece) => piece.AsSpan().TrimStart() is [var initial, ..] ? initial : ' ';

    private static readonly char[] Marks = [',', '.', ';', ':', '(', ')', '"', '“', '”', '*', '_'];

    private static readonly string[] And = ["and ", "or ", "& ", "und ", "et ", "y ", "e ", "en ", "och ", "og "];

    private static readonly string[] Speakers = "ich, Ich, je, Je, yo, Yo, eu, Eu, ik, Ik, jag, Jag, jeg, Jeg".Split(", ");

    private static readonly string[] VerbsOfIo = "sono, ho, so, uso, amo, mi, lavoro, posso, conosco, non".Split(", ");

    private static readonly string[] AboutOneself = "my, My, me, myself, mich, mir, mein, meine, Mein, Meine, meinem, meinen, meiner, moi, mes, mon, Mon, mis, meu, minha, Meu, Minha, mio, mia, mijn, Mijn, min, mina".Split(", ");

    private static readonly string[] Being = "is, are, was, has, have, ist, sind, war, est, sont, es, son, é, são, è, är".Split(", ");
}
