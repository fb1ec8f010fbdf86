using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career;

/// <summary>
/// A table of employers, times and titles above the same posts told at length, as Japanese CVs have it: each post is one, and takes from the table what its own head leaves out.
/// The table stays where it stands.
/// </summary>
internal static class OverviewOfPosts
{
    /// <param name="parts">The parts of a section, in order.</param>
    /// <param name="rows">Where the rows of tables stand that were taken for entries.</param>
    public static ImmutableArray<SectionPart> Give(ImmutableArray<SectionPart> parts, IReadOnlySet<SourcePlace> rows)
    {
        if (rows.Count == 0) return parts;
        var first = 0;
        while (first < parts.Length && parts[first] is not Role) first++;
        var end = first;
        while (end < parts.Length && parts[end] is Role { Body.IsEmpty: true } role && rows.Contains(role.Place)) end++;
        if (end == first || end == parts.Length) return parts;
        var overview = new Dictionary<(DateRange, string), Role>();
        foreach (var row in parts[first..end].Cast<Role>())
        {
            if (KeyOf(row) is not { } key || !overview.TryAdd(key, row)) return parts;
        }
        var told = parts[end..];
        var posts = told.SelectMany(PostsIn).Where(post => KeyOf(post) is { } key && overview.TryGetValue(key, out var row) && MayBeSame(row, post)).ToList();
        if (posts.Count != overview.Count || posts.TrueForAll(post => post.Body.IsEmpty)) return parts;
        return [.. parts[..first], new Prose([Table(parts[first..end])]) { Place = parts[first].Place }, .. told.Select(part => Completed(part, overview))];
    }

    private static IEnumerable<Role> PostsIn(SectionPart part) => part switch
    {
        Role role => [role],
        OrganizationGroup group => group.Parts.OfType<Role>(),
        _ => [],
    };

    private static (DateRange, string)? KeyOf(Role role) => role is { Dates: { } dates, Organization: { } name } ? (dates, FoldedWords.Phrase(name)) : null;

    private static bool MayBeSame(Role row, Role post) => row.Title is null || post.Title is null || FoldedWords.Phrase(row.Title) == FoldedWords.Phrase(post.Title);

    private static TableBlock Table(ImmutableArray<SectionPart> rows) => new([], [.. rows.Cast<Role>().Select(row => new TableRow([.. row.Head.Lines.Select(line => new TableCell([.. line.Parts.SelectMany(part => part.Content)]))]) { Place = row.Place })]) { Place = rows[0].Place };

    private static SectionPart Completed(SectionPart part, Dictionary<(DateRange, string), Role> overview) => part switch
    {
        Role role when KeyOf(role) is { } key && overview.TryGetValue(key, out var row) => role with { Title = role.Title ?? row.Title, Location = role.Location ?? row.Location },
        OrganizationGroup group => group with { Parts = [.. group.Parts.Select(inner => Completed(inner, overview))] },
        _ => part,
    };
}
