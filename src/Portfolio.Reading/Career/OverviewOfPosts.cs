using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career;

/// <summary>
/// A table of employers, times and titles above the same posts told at length, as Japanese CVs have it: each post is one, and takes from the table what its own head leaves out.
/// The table stays where it stands.
/// </summary>
internal static class OverviewOfPosts
{
    public static ImmutableArray<SectionPart> Give(ImmutableArray<SectionPart> parts)
    {
        var first = 0;
        while (first < parts.Length && parts[first] is not Role) first++;
        var end = first;
        while (end < parts.Length && parts[end] is Role { Body.IsEmpty: true, Organization: not null, Dates: not null }) end++;
        if (end == first || end == parts.Length) return parts;
        var rows = parts[first..end].Cast<Role>().ToList();
        var told = parts[end..];
        var posts = told.SelectMany(PostsIn).ToList();
        var found = rows.ConvertAll(row => posts.Find(post => IsSame(row, post)));
        if (found.Contains(null) || found.Distinct().Count() < rows.Count || !found.Exists(post => !post!.Body.IsEmpty)) return parts;
        return [.. parts[..first], new Prose([Table(rows)]) { Place = rows[0].Place }, .. told.Select(part => Completed(part, rows))];
    }

    private static IEnumerable<Role> PostsIn(SectionPart part) => part switch
    {
        Role role => [role],
        OrganizationGroup group => group.Parts.OfType<Role>(),
        _ => [],
    };

    private static bool IsSame(Role row, Role post) => row.Dates == post.Dates && post.Organization is { } name && FoldedWords.Phrase(name) == FoldedWords.Phrase(row.Organization!);

    private static TableBlock Table(List<Role> rows) => new([], [.. rows.Select(row => new TableRow([.. row.Head.Lines.Select(line => new TableCell([.. line.Parts.SelectMany(part => part.Content)]))]) { Place = row.Place })]) { Place = rows[0].Place };

    private static SectionPart Completed(SectionPart part, List<Role> rows) => part switch
    {
        Role role when rows.Find(row => IsSame(row, role)) is { } row => role with { Title = role.Title ?? row.Title, Location = role.Location ?? row.Location },
        OrganizationGroup group => group with { Parts = [.. group.Parts.Select(inner => Completed(inner, rows))] },
        _ => part,
    };
}
