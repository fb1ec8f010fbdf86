using Portfolio.Model.Career;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Skills;

/// <summary>Cuts a text into skills: at commas and the like, with those in brackets behind the one they explain.</summary>
internal sealed class SkillNames(TechnicalTerms terms)
{
    private const int LongestName = 4;

    public IEnumerable<Skill> Of(string text)
    {
        var (list, shared) = LevelBehind(text);
        return SpokenSentences.Of(list).SelectMany(sentence => sentence.IsSpoken ? OfSpoken([.. Pieces(sentence.Text)], shared) : Pieces(sentence.Text).SelectMany(piece => OfPiece(piece.Name, piece.Bracketed, shared)));
    }

    /// <summary>"Saws, Planes, and I am learning joints": what is listed around the words of somebody who speaks is read as in any list.</summary>
    private IEnumerable<Skill> OfSpoken(List<(string Name, string? Bracketed)> pieces, string? shared)
    {
        var names = pieces.ConvertAll(piece => piece.Name);
        var spoken = names.FindIndex(SpokenSentences.IsSpoken);
        return pieces.SelectMany((piece, at) => spoken < 0 || (at != spoken && SpokenSentences.IsListed(names, spoken, at)) ? OfPiece(at > spoken && spoken >= 0 ? SpokenSentences.WithoutAnd(piece.Name) : piece.Name, piece.Bracketed, shared) : OfSentence(piece.Name, piece.Bracketed, isFirst: at == 0));
    }

    /// <summary>"I have built mills in Springfield Stone, and my aim is to build more": the names of techniques alone.</summary>
    private IEnumerable<Skill> OfSentence(string name, string? bracketed, bool isFirst)
    {
        if (HeadText.Clean(name) is { } phrase)
        {
            foreach (var term in terms.In(phrase, isFirst)) yield return new(term, null, term == phrase ? null : phrase);
        }
        foreach (var inner in bracketed?.Split(',', ';', '/', '|') ?? [])
        {
            foreach (var term in terms.In(inner, startsSentence: false)) yield return new(term);
        }
    }

    private IEnumerable<Skill> OfPiece(string name, string? bracketed, string? shared)
    {
        if (HeadText.Clean(name) is { } phrase)
        {
            var level = bracketed is not null && IsLevel(bracketed) ? HeadText.Clean(bracketed) : shared;
            foreach (var skill in Named(phrase, level)) yield return skill;
        }
        if (bracketed is null || IsLevel(bracketed)) yield break;
        foreach (var inner in bracketed.Split(',', ';', '/', '|'))
        {
            if (HeadText.Clean(inner) is { } innerName && FoldedWords.Of(innerName).Length is > 0 and <= LongestName && !IsVersion(innerName) && !SpokenSentences.IsSpoken(innerName)) yield return new(innerName);
        }
    }

    /// <summary>"Windmill [2, 3]": no names, and "8051" is one.</summary>
    private static bool IsVersion(string text) => text.Length <= 3 && !text.Any(char.IsLetter);

    /// <summary>"Saws, Planes: very good": how well all of them are known.</summary>
    private static (string List, string? Level) LevelBehind(string text)
    {
        var colon = text.AsSpan().LastIndexOfAny(':', '：');
        return colon > 0 && text.AsSpan(0, colon).Contains(',') && IsLevel(text[(colon + 1)..]) ? (text[..colon], HeadText.Clean(text[(colon + 1)..])) : (text, null);
    }

    /// <summary>Whether a text says only how well something is known.</summary>
    public static bool IsLevel(string text)
    {
        var words = FoldedWords.Of(text);
        return words.Length is > 0 and <= 4 ? Vocabulary.Levels.IsAll(words) || (Vocabulary.Levels.HasAny(words) && words.All(word => Vocabulary.Levels.HasAny([word]) || Degrees.HasAny([word]))) || words.All(word => word.Length <= 3 && word.All(char.IsDigit)) : words.Length == 0 && text.Any(character => character is '★' or '☆' or '●' or '○' or '█' or '▓' or '■' or '□' or '⭐');
    }

    /// <summary>"very competent", "a bit rusty": what stands beside the word of a level.</summary>
    private static readonly WordSet Degrees = new("very, quite, rather, fairly, pretty, a, bit, little, only, all, some, cursory, highly, reasonably, slightly, level, sehr, recht, etwas, ziemlich, nur, muy, bastante, algo, un, poco, nivel, muito, pouco, nível, très, assez, peu, niveau, molto, poco, livello, bardzo, zeer".Split(", "));

    private IEnumerable<Skill> Named(string phrase, string? level)
    {
        var dash = phrase.LastIndexOf(" - ", StringComparison.Ordinal);
        if (dash > 0 && IsLevel(phrase[(dash + 3)..])) return [new(HeadText.Clean(phrase[..dash]) ?? phrase, phrase[(dash + 3)..])];
        var names = phrase.Contains(' ', StringComparison.Ordinal) ? terms.In(phrase) : [];
        return names.Count == 0 || names[0] == phrase ? [new(phrase, level)] : names.Select(name => new Skill(name, level, phrase));
    }

    private static IEnumerable<(string Name, string? Bracketed)> Pieces(string text)
    {
        var start = 0;
        var depth = 0;
        var open = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            if (EndOfMark(text, start, at) is { } mark) start = at = mark;
            if (at < text.Length && text[at] is '(' or '（' or '[' && depth++ == 0 && open < 0) open = at;
            if (at < text.Length && text[at] is ')' or '）' or ']' && depth > 0) depth--;
            if (at < text.Length && (depth > 0 || !IsDivider(text, at))) continue;
            if (open >= start)
            {
                var close = text.AsSpan(open, at - open).LastIndexOfAny(')', '）', ']');
                var inside = close > 0 ? text[(open + 1)..(open + close)] : text[(open + 1)..at];
                var behind = close > 0 ? text[(open + close + 1)..at] : "";
                yield return (behind.Any(char.IsLetter) ? $"{text[start..open].TrimEnd()} {behind.TrimStart()}" : text[start..open], inside);
            }
            else
            {
                yield return (text[start..at], null);
            }
            start = at + 1;
            open = -1;
            depth = 0;
        }
    }

    /// <summary>"[x] Saws", "[Woods] Oak": brackets before a name are a mark of it, and explain nothing; null where none stand.</summary>
    private static int? EndOfMark(string text, int start, int at) =>
        at < text.Length && text[at] == '[' && text.AsSpan(start, at - start).IsWhiteSpace() && text.IndexOf(']', at) is > 0 and var close && close + 1 < text.Length && !IsDivider(text, close + 1) ? close + 1 : null;

    private static bool IsDivider(string text, int at) => text[at] switch
    {
        ',' or ';' or '•' or '·' or '|' or '、' or '，' or '・' or '\t' => true,
        '/' => at > 0 && at + 1 < text.Length && text[at - 1] == ' ' && text[at + 1] == ' ',
        '.' => at + 1 >= text.Length || (text[at + 1] == ' ' && at > 3),
        _ => false,
    };
}
