using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Skills;

/// <summary>
/// Tells lists of skills from sentences in which somebody speaks of himself ("I have built mills for years, and my aim is to build more."): of such
/// a sentence only the names of techniques are skills.
/// </summary>
internal static class SpokenSentences
{
    private const int FewestWords = 3;

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

    private static bool IsSpoken(string text)
    {
        var words = text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= FewestWords && words.Any(IsSpeaker);
    }

    /// <summary>"I", "I’ve", "my", but neither "MIS" nor "java-me".</summary>
    private static bool IsSpeaker(string word)
    {
        var bare = word.Trim(',', '.', ';', ':', '(', ')', '"', '“', '”', '*', '_');
        return bare is "I" || bare.StartsWith("I'", StringComparison.Ordinal) || bare.StartsWith("I’", StringComparison.Ordinal)
            || (bare.Length > 1 && bare.AsSpan(1).IndexOfAnyExceptInRange('a', 'z') < 0 && FoldedWords.Of(bare) is [var pronoun] && Speakers.HasAny([pronoun]));
    }

    private static readonly WordSet Speakers = new("my, me, myself, ich, mich, mir, mein, meine, meinem, meinen, meiner, je, moi, mes, mon, yo, mis, eu, meu, minha, meus, minhas, io, mio, mia, miei, ik, mijn, jag, min, mina, jeg, mitt".Split(", "));
}
