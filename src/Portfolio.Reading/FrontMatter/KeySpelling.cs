using System.Collections.Frozen;
using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Reading.FrontMatter;

/// <summary>Finds keys that look like ours and are not: a slip of the fingers. Keys of other generators pass silently.</summary>
public static class KeySpelling
{
    private static readonly FrozenSet<string> OfOtherGenerators = new[]
    {
        "layout", "permalink", "title", "author", "description", "tags", "categories", "category", "draft", "published", "weight", "menu",
        "image", "type", "template", "subtitle", "toc", "comments", "share", "header", "classes", "excerpt", "sitemap", "aliases", "lang",
        "keywords", "date", "lastmod", "modified", "updated", "geometry", "fontsize", "documentclass", "mainfont", "colorlinks", "output", "nav",
        "parent", "order", "sidebar", "math", "cover", "style", "theme", "paginate", "url", "id", "name", "locale", "data", "text", "rule", "rules", "roll",
    }.Select(FrontMatterFields.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A warning for each key that is none of the known ones but nearly one.</summary>
    public static ImmutableArray<Diagnostic> Check(FrontMatterFields fields, params ImmutableArray<string> known)
    {
        var folded = known.Select(FrontMatterFields.Fold).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. fields
                .Where(field => !folded.Contains(FrontMatterFields.Fold(field.Key)) && !OfOtherGenerators.Contains(FrontMatterFields.Fold(field.Key)))
                .Select(field => (Field: field, Meant: Nearest(field.Key, known)))
                .Where(pair => pair.Meant is not null)
                .Select(pair => FrontMatterFaults.Misspelt(pair.Field.Place, pair.Field.Key, pair.Meant!)),
        ];
    }

    /// <summary>The candidate that a word was probably meant to be; null where none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var folded = FrontMatterFields.Fold(word);
        if (folded.Length > 40) return null;
        return candidates
            .Select(candidate => (Candidate: candidate, Distance: Distance(folded, FrontMatterFields.Fold(candidate))))
            .Where(pair => pair.Distance <= Math.Max(1, Math.Min(folded.Length, pair.Candidate.Length) / 3))
            .OrderBy(pair => pair.Distance)
            .Select(pair => pair.Candidate)
            .FirstOrDefault();
    }

    /// <summary>How many letters to add, drop, change or swap with their neighbour.</summary>
    private static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++) table[i, 0] = i;
        for (var j = 0; j <= right.Length; j++) table[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var change = table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                table[i, j] = Math.Min(change, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }
        return table[left.Length, right.Length];
    }
}
