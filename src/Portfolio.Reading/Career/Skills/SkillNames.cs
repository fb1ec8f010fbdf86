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
        foreach (var (name, bracketed) in Pieces(text))
        {
            var phrase = HeadText.Clean(name);
            if (phrase is not null)
            {
                var level = bracketed is not null && IsLevel(bracketed) ? HeadText.Clean(bracketed) : null;
                foreach (var skill in Named(phrase, level)) yield return skill;
            }
            if (bracketed is null || IsLevel(bracketed)) continue;
            foreach (var inner in bracketed.Split(',', ';', '/', '|'))
            {
                if (HeadText.Clean(inner) is { } innerName && FoldedWords.Of(innerName).Length is > 0 and <= LongestName) yield return new(innerName);
            }
        }
    }

    /// <summary>Whether a text says only how well something is known.</summary>
    public static bool IsLevel(string text)
    {
        var words = FoldedWords.Of(text);
        return words.Length is > 0 and <= 4 ? Vocabulary.Levels.IsAll(words) || words.All(word => word.Length <= 3 && word.All(char.IsDigit)) : words.Length == 0 && text.Any(character => character is '★' or '☆' or '●' or '○' or '█' or '▓' or '■' or '□' or '⭐');
    }

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
            if (at < text.Length && text[at] is '(' or '（' && depth++ == 0 && open < 0) open = at;
            if (at < text.Length && text[at] is ')' or '）' && depth > 0) depth--;
            if (at < text.Length && (depth > 0 || !IsDivider(text, at))) continue;
            if (open >= start)
            {
                var close = text.AsSpan(open, at - open).LastIndexOfAny(')', '）');
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

    private static bool IsDivider(string text, int at) => text[at] switch
    {
        ',' or ';' or '•' or '·' or '|' or '、' or '，' or '・' or '\t' => true,
        '/' => at > 0 && at + 1 < text.Length && text[at - 1] == ' ' && text[at + 1] == ' ',
        '.' => at + 1 >= text.Length || (text[at + 1] == ' ' && at > 3),
        _ => false,
    };
}
