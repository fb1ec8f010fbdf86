using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career;

/// <summary>
/// Finds the titles of roles whose heads have an employer alone, where several of them begin their text with the title: as a sentence of its own
/// ("Lead engineer."), or before what was done ("Lead engineer looking after …"). The words stay where they stand.
/// </summary>
internal static class TitleInText
{
    private const int FirstParagraphs = 2;
    private const int MostWordsOfSentence = 7;
    private const int MostWordsOfSure = 8;
    private const int MostWordsOfTitle = 5;
    private const int FewestRoles = 2;

    /// <summary>They go on behind a title with what somebody did.</summary>
    private static readonly WordSet Onward = new("who, where, within, inside, responsible, in charge, with responsibility, leading, verantwortlich, zuständig, chargé, chargée, responsable, encargado, encargada, responsabile, odpowiedzialny, odpowiedzialna".Split(", "));

    public static ImmutableArray<SectionPart> Give(ImmutableArray<SectionPart> parts)
    {
        var untitled = parts.OfType<Role>().Where(role => role is { Title: null, Organization: not null, Dates: not null }).ToList();
        var titles = untitled.Select(role => (Role: role, Title: TitleOf(role.Body))).Where(found => found.Title is not null).ToDictionary<(Role Role, string? Title), Role, string>(found => found.Role, found => found.Title!, ReferenceEqualityComparer.Instance);
        if (titles.Count < FewestRoles || titles.Count * 3 < untitled.Count) return parts;
        return [.. parts.Select(part => part is Role role && titles.TryGetValue(role, out var title) ? role with { Title = title } : part)];
    }

    private static string? TitleOf(ImmutableArray<Block> body)
    {
        for (var at = 0; at < body.Length && at < FirstParagraphs && body[at] is Paragraph paragraph; at++)
        {
            var text = BodyLines.First(paragraph).Trim();
            if (at == 0 && At(text) is { } first) return first;
            if (text.Length > 0 && char.IsUpper(text[0]) && Sentence(text) is { } title) return title;
        }
        return null;
    }

    /// <summary>The title that a text begins with; null where it begins with none.</summary>
    public static string? At(string text) => text.Length > 0 && char.IsUpper(text[0]) ? Beginning(text) ?? Sentence(text) : null;

    /// <summary>"Lead engineer.": nothing but a title, with the stop of a sentence.</summary>
    public static bool IsAll(string text) => text.TrimEnd().EndsWith('.') && text.IndexOf(". ", StringComparison.Ordinal) < 0 && Sentence(text.TrimEnd()) is not null;

    /// <summary>"Lead engineer and mentor. Looked after …": a first sentence that begins with the word of a post is a title, whatever other entries have.</summary>
    public static string? Sure(string text) => text.Length > 0 && char.IsUpper(text[0]) && text.Contains(". ", StringComparison.Ordinal) && Sentence(text) is { } title
        && FoldedWords.Of(title) is { Length: <= MostWordsOfSure } words && (EndsAsTitle(title) || !words.Any(word => word.EndsWith("ing", StringComparison.Ordinal))) && (Vocabulary.Titles.LengthAt(words, 0) > 0 || (words.Length > 1 && Vocabulary.Titles.LengthAt(words, 1) > 0)) ? title : null;

    /// <summary>A first sentence, and no longer than a title.</summary>
    private static string? Sentence(string text)
    {
        var stop = text.IndexOf(". ", StringComparison.Ordinal);
        if (stop < 0 && !text.EndsWith('.')) return null;
        var sentence = stop < 0 ? text[..^1] : text[..stop];
        return FoldedWords.Of(sentence) is { Length: > 0 and <= MostWordsOfSentence } words && Vocabulary.Titles.HasAny(words) && (EndsAsTitle(sentence) || !IsTold(sentence)) ? HeadText.Clean(sentence) : null;
    }

    /// <summary>The words before the first that tells what was done, where the last of them is a title.</summary>
    private static string? Beginning(string text)
    {
        var words = text.Split(' ');
        for (var length = 1; length <= MostWordsOfTitle && length < words.Length; length++)
        {
            if (!IsDoing(words[length])) continue;
            var title = string.Join(' ', words, 0, length);
            var last = length > 1 && words[length - 1] is ['(', .., ')'] ? length - 2 : length - 1;
            return Vocabulary.Titles.HasAny(FoldedWords.Of(words[last])) && !IsTold(title) ? HeadText.Clean(title) : null;
        }
        return null;
    }

    /// <summary>"Engineering manager, head of mills": two or three words, the last of which says what somebody is.</summary>
    private static bool EndsAsTitle(string sentence) => FoldedWords.Of(sentence.Split(',')[0]) is { Length: 2 or 3 } words && OfTitles.IsWhole(words[0]) && Heads.ChunkWords.EndsAsTitle(words);

    private static readonly WordSet OfTitles = new("engineering, managing, marketing, consulting, leading, acting, visiting, accounting, operating, manufacturing, purchasing, advertising, programming, building, mining, nursing, teaching, training".Split(", "));

    /// <summary>"Worked as a developer", "I lead developers": a verb first, or who did it.</summary>
    private static bool IsTold(string sentence) => SpokenLead.IsTold(sentence) || FoldedWords.Of(sentence) is [var first, ..] && (first.EndsWith("ed", StringComparison.Ordinal) || first.EndsWith("ing", StringComparison.Ordinal)) && !Vocabulary.Titles.HasAny([first]);

    private static bool IsDoing(string word) => word is [var first, ..] && char.IsLower(first) && (word.EndsWith("ing", StringComparison.Ordinal) || Onward.HasAny(FoldedWords.Of(word)));
}
