using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career;

/// <summary>
/// Finds the titles of roles whose heads have an employer alone, where each of them has its title in the only item of the list below
/// ("**Acme (2014 - 2021)**", "* Sales manager"). Most of the items have to say so; then the others mean the same. Where more items follow,
/// the first one of nearly every list has to be a few words that say so.
/// </summary>
internal static class TitleBelow
{
    private const int MostWords = 12;
    private const int MostWordsOfFirst = 8;

    /// <summary>Where so many have one item each, and no more, a third of them tells what all are.</summary>
    private const int ManyEmployers = 4;

    public static ImmutableArray<SectionPart> Give(ImmutableArray<SectionPart> parts)
    {
        var employed = parts.OfType<Role>().Where(role => role is { Title: null, Organization: not null, Dates: not null }).ToList();
        if (employed.Count >= 2 && employed.Count(IsTitled) * 4 >= employed.Count * 3) return [.. parts.Select(part => part is Role role && employed.Contains(role) ? role with { Title = FirstItem(role) } : part)];
        var named = employed.Where(role => OnlyItem(role) is not null).ToList();
        var titles = named.Count(role => Vocabulary.Titles.HasAny(FoldedWords.Of(OnlyItem(role)!)));
        if (named.Count < 2 || named.Count * 2 <= employed.Count || (titles * 2 <= named.Count && !(named.Count == employed.Count && named.Count >= ManyEmployers && titles * 3 >= named.Count))) return parts;
        return [.. parts.Select(part => part is Role role && named.Contains(role) ? role with { Title = OnlyItem(role) } : part)];
    }

    /// <summary>The only item of a list is a title.</summary>
    public static bool SaysTitle(ListBlock list) => OnlyItem(list) is { } item && Vocabulary.Titles.HasAny(FoldedWords.Of(item));

    private static string? OnlyItem(Role role) => role.Body is [ListBlock list, ..] ? OnlyItem(list) : null;

    private static string? OnlyItem(ListBlock list) =>
        list is { Items: [{ Content: [Paragraph only, ..] }] } && PlainText.Of(only.Content) is var text && IsName(text) && char.IsUpper(text[0]) ? HeadText.Clean(text) : null;

    private static bool IsTitled(Role role) => FirstItem(role) is { } item && Vocabulary.Titles.HasAny(FoldedWords.Of(item));

    private static string? FirstItem(Role role) =>
        role.Body is [ListBlock { Items: [{ Content: [Paragraph first, ..] }, ..] }, ..] && PlainText.Of(first.Content) is var text && IsName(text, MostWordsOfFirst) ? HeadText.Clean(text) : null;

    private static bool IsName(string text, int mostWords = MostWords) =>
        text.Length > 0 && FoldedWords.Of(text).Length is > 0 and var words && words <= mostWords && !text.AsSpan().TrimEnd().EndsWith(".") && !DateScanner.Scan(text).Finds.Any();
}
