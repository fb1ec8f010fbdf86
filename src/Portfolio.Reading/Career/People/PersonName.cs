using System.Collections.Frozen;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.People;

/// <summary>Tells names of people from other words, by their shape.</summary>
internal static class PersonName
{
    private const int MostWords = 5;

    private static readonly FrozenSet<string> Particles = FrozenSet.Create(StringComparer.Ordinal,
        "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "der", "den", "von", "zu", "zur", "bin", "ibn", "al", "el", "ter", "ten", "af", "e", "y", "i", "och", "st");

    private static readonly FrozenSet<string> Documents = FrozenSet.Create(StringComparer.Ordinal,
        "resume", "resumes", "cv", "curriculum", "vitae", "lebenslauf", "zyciorys", "zivotopis", "curriculo", "meritforteckning", "of", "s", "von", "the", "my", "rezyume", "履歴書", "職務経歴書");

    /// <summary>The name on a line, also where more stands beside it ("Resume of Ada Lovelace", "Ada Lovelace - Engineer"); null where there is none.</summary>
    public static string? In(TextLine line)
    {
        if (line.Text.Length > 120 || line.Text.Contains('@', StringComparison.Ordinal)) return null;
        foreach (var chunk in HeadChunks.Of(line, []))
        {
            var text = WithoutDocument(line.Text[chunk.Start..chunk.End]);
            if (IsName(text)) return HeadText.Clean(text);
        }
        return null;
    }

    /// <summary>The name behind "I'm" or "My name is".</summary>
    public static string? AfterIAm(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length && at < 30; at++)
        {
            for (var length = 1; length <= 3 && at + length < words.Length; length++)
            {
                if (!Vocabulary.IAm.IsWhole(FoldedWords.Phrase(string.Join(' ', words, at, length)))) continue;
                var name = new List<string>();
                foreach (var word in words.Skip(at + length).Take(4))
                {
                    var bare = word.TrimEnd(',', '.', '!', ';', ':');
                    if (bare.Length == 0 || !char.IsUpper(bare[0])) break;
                    name.Add(bare);
                    if (bare.Length < word.Length && word[^1] != '.') break;
                }
                if (name.Count >= 2 && IsName(string.Join(' ', name))) return string.Join(' ', name);
            }
        }
        return null;
    }

    private static string WithoutDocument(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 0 && Documents.Contains(FoldedWords.Phrase(words[0]))) words.RemoveAt(0);
        while (words.Count > 0 && Documents.Contains(FoldedWords.Phrase(words[^1]))) words.RemoveAt(words.Count - 1);
        var name = string.Join(' ', words);
        return name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;
    }

    private static bool IsName(string text)
    {
        if (text.Any(char.IsDigit) || HeadingWords.Match(text) is { IsWhole: true }) return false;
        if (text.AsSpan().ContainsAnyInRange('\u3040', '\u9FFF')) return IsEastAsian(text);
        var words = text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (text.Count(character => character == ' ') + 1 is < 2 or > MostWords) return false;
        var folded = FoldedWords.Of(text);
        if (Vocabulary.Titles.HasAny(folded) || Vocabulary.Organizations.HasAny(folded) || PlaceWords.Score(text) == 3) return false;
        return words.All(word => IsNameWord(word.Trim('"', '“', '”', '(', ')', '\'', ','))) && folded.Length >= 2;
    }

    private static bool IsNameWord(string word) =>
        word.Length == 0 || (char.IsUpper(word[0]) && word.All(character => char.IsLetter(character) || character is '.' or '\'' or '’' or '-')) || Particles.Contains(FoldedWords.Fold(word));

    private static bool IsEastAsian(string text)
    {
        var letters = text.Count(char.IsLetter);
        return letters is >= 2 and <= 8 && text.Length <= 12 && !Vocabulary.Titles.HasAny(FoldedWords.Of(text)) && !Vocabulary.Organizations.HasAny(FoldedWords.Of(text));
    }
}
