using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career;

/// <summary>
/// Finds the employers of roles whose heads have a title alone, where each of them has its employer in the first item below
/// ("* Spring 2020: Research Assistant", "  * Institute of Examples"), or in bold or as a link at the beginning of the text
/// ("**[Acme](…)** – maker of mills"). At least half of them have to say so; then the others mean the same.
/// </summary>
internal static class EmployerBelow
{
    private const int MostWords = 8;

    public static ImmutableArray<SectionPart> Give(ImmutableArray<SectionPart> parts)
    {
        var titled = parts.OfType<Role>().Where(role => role is { Title: not null, Organization: null, Dates: not null } && !CareerBreaks.IsBreak(role.Title)).ToList();
        var named = new Dictionary<Role, Name>(ReferenceEqualityComparer.Instance);
        foreach (var role in titled)
        {
            if ((FirstItem(role) ?? Lead(role)) is { } name) named[role] = name;
        }
        if (named.Count < 2 || named.Count * 2 <= titled.Count || named.Values.Count(IsOrganization) * 2 < named.Count) return parts;
        return [.. parts.Select(part => part is Role role && named.TryGetValue(role, out var name) ? Employed(role, name.Text) : part)];
    }

    /// <summary>"Acme, Springfield": behind the name a place that is known.</summary>
    private static Role Employed(Role role, string item)
    {
        var comma = item.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && PlaceWords.Score(item[(comma + 1)..]) == 3
            ? role with { Organization = item[..comma].TrimEnd(), Location = role.Location ?? item[(comma + 1)..].Trim() }
            : role with { Organization = item };
    }

    private static Name? FirstItem(Role role) =>
        role.Body is [ListBlock { Items: [{ Content: [Paragraph first, ..] }, ..] }, ..] && PlainText.Of(first.Content) is var text && IsName(text) && !text.Contains('.', StringComparison.Ordinal) && HeadText.Clean(text) is { } name ? new(name, IsLink: false) : null;

    /// <summary>A name in bold, or a link, that a dash or a bracket divides from what follows, perhaps all of it in italics.</summary>
    private static Name? Lead(Role role)
    {
        if (role.Body is not [Paragraph { Content: var content }, ..]) return null;
        if (content is [Emphasis whole, ..]) content = [.. whole.Content, .. content[1..]];
        if (content is not [Strong or Link, _, ..] || PlainText.Of([.. content.Skip(1)]).AsSpan().TrimStart() is not ['-' or '–' or '—' or '(', ..]) return null;
        var text = PlainText.Of([content[0]]);
        return IsName(text) && HeadText.Clean(text) is { } name ? new(name, IsLink: content[0] is Strong { Content: [Link] }) : null;
    }

    private static bool IsName(string text) =>
        text.Length > 0 && char.IsUpper(text[0]) && FoldedWords.Of(text).Length is > 0 and <= MostWords && text.AsSpan().IndexOfAny(':', ';') < 0 && !text.Any(char.IsDigit);

    private static bool IsOrganization(Name name) => name.IsLink || (FoldedWords.Of(name.Text) is var words && (Vocabulary.Organizations.HasAny(words) || Vocabulary.Institutions.HasAny(words)));

    private sealed record Name(string Text, bool IsLink);
}
