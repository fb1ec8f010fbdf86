using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career;

/// <summary>
/// Finds the employers of roles whose heads have a title alone, where each of them has its employer in the first item below
/// ("* Spring 2020: Research Assistant", "  * Institute of Examples"). At least half of the items have to say so; then the others mean the same.
/// </summary>
internal static class EmployerBelow
{
    private const int MostWords = 8;

    public static ImmutableArray<SectionPart> Give(ImmutableArray<SectionPart> parts)
    {
        var titled = parts.OfType<Role>().Where(role => role is { Title: not null, Organization: null, Dates: not null } && !CareerBreaks.IsBreak(role.Title)).ToList();
        var named = titled.Where(role => FirstItem(role) is not null).ToList();
        if (named.Count < 2 || named.Count * 2 <= titled.Count || named.Count(role => IsOrganization(FirstItem(role)!)) * 2 < named.Count) return parts;
        return [.. parts.Select(part => part is Role role && named.Contains(role) ? Employed(role, FirstItem(role)!) : part)];
    }

    /// <summary>"Acme, Springfield": behind the name a place that is known.</summary>
    private static Role Employed(Role role, string item)
    {
        var comma = item.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && PlaceWords.Score(item[(comma + 1)..]) == 3
            ? role with { Organization = item[..comma].TrimEnd(), Location = role.Location ?? item[(comma + 1)..].Trim() }
            : role with { Organization = item };
    }

    private static string? FirstItem(Role role) =>
        role.Body is [ListBlock { Items: [{ Content: [Paragraph first, ..] }, ..] }, ..] && PlainText.Of(first.Content) is var text && IsName(text) ? HeadText.Clean(text) : null;

    private static bool IsName(string text) =>
        text.Length > 0 && char.IsUpper(text[0]) && FoldedWords.Of(text).Length is > 0 and <= MostWords && text.AsSpan().IndexOfAny(':', '.', ';') < 0 && !text.Any(char.IsDigit);

    private static bool IsOrganization(string text) => FoldedWords.Of(text) is var words && (Vocabulary.Organizations.HasAny(words) || Vocabulary.Institutions.HasAny(words));
}
