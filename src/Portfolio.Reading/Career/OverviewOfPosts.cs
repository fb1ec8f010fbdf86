using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Entries;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career;

/// <summary>
/// A table of employers, times and titles above the same posts told at length, as Japanese CVs have it: each post is one, and takes from the table what its own head leaves out.
/// The table stays where it stands.
/// </summary>
internal static class OverviewOfPosts
{
    /// <summary>Where the rows of tables stand that were taken for entries.</summary>
    public static HashSet<SourcePlace> RowsIn(IEnumerable<PartDraft> drafts) => drafts.OfType<EntryDraft>().Where(entry => entry.Head.TrueForAll(unit => unit.Kind == UnitKind.Cell)).Select(entry => entry.Head[0].Place).ToHashSet();

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

    /// <summary>
    /// The sections, and in place of rows of a table whose posts another section tells at length the table as it was ("## Schools and posts", "## Posts"). The same employer
    /// at the same time is the same post, whatever the row says that it was about.
    /// </summary>
    /// <param name="sections">Those of the CV.</param>
    /// <param name="rows">Where the rows of tables stand that were taken for entries.</param>
    public static ImmutableArray<Section> GiveAcross(ImmutableArray<Section> sections, IReadOnlySet<SourcePlace> rows)
    {
        if (rows.Count == 0 || sections.Length < 2) return sections;
        return [.. sections.Select(section => IsOverviewOf(section, sections.Where(other => !ReferenceEquals(other, section))) ? section with { Parts = WithoutRoles(section.Parts) } : section)];

        bool IsOverviewOf(Section section, IEnumerable<Section> others)
        {
            var listed = section.Parts.OfType<Role>().ToList();
            // What stands below the table was read as what was done in the last row.
            if (listed.Count == 0 || !listed.TrueForAll(role => (role.Body.IsEmpty || ReferenceEquals(role, listed[^1])) && rows.Contains(role.Place))) return false;
            // A table of labels and values has a row for each, and says more than the overview.
            var lines = listed.Max(role => role.Head.Lines.Length);
            var told = others.SelectMany(other => other.Parts).SelectMany(PostsIn).Where(post => rows.Contains(post.Place) ? post.Head.Lines.Length > lines : !post.Body.IsEmpty).SelectMany(KeysOf).ToHashSet();
            return listed.TrueForAll(role => KeysOf(role).LastOrDefault() is { Item2: { } } key && told.Contains(key));
        }
    }

    /// <summary>Each run of roles as the table that it was.</summary>
    private static ImmutableArray<SectionPart> WithoutRoles(ImmutableArray<SectionPart> parts)
    {
        var result = ImmutableArray.CreateBuilder<SectionPart>();
        for (var at = 0; at < parts.Length;)
        {
            var end = at;
            while (end < parts.Length && parts[end] is Role) end++;
            result.Add(end > at ? new Prose([Table(parts[at..end]), .. ((Role)parts[end - 1]).Body]) { Place = parts[at].Place } : parts[at]);
            at = Math.Max(end, at + 1);
        }
        return result.ToImmutable();
    }

    private static IEnumerable<Role> PostsIn(SectionPart part) => part switch
    {
        Role role => [role],
        OrganizationGroup group => group.Parts.OfType<Role>(),
        _ => [],
    };

    private static (DateRange, string)? KeyOf(Role role) => role is { Dates: { } dates, Organization: { } name } ? (dates, FoldedWords.Phrase(name)) : null;

    /// <summary>
    /// When the post was, and with whom, without what stands behind the name in brackets (how somebody was employed); and where it goes on, its beginning as well, for the
    /// table may leave the end open.
    /// </summary>
    private static IEnumerable<(DateRange, string)> KeysOf(Role role)
    {
        if (role is not { Dates: { } dates, Organization: { } name }) yield break;
        var phrase = FoldedWords.Phrase(name.IndexOfAny(Brackets) is > 0 and var open ? name[..open] : name);
        yield return (dates, phrase);
        if (dates is { IsOngoing: true, Start: { } start }) yield return (new(start, start), phrase);
    }

    private static readonly char[] Brackets = ['(', '（'];

    private static bool MayBeSame(Role row, Role post) => row.Title is null || post.Title is null || FoldedWords.Phrase(row.Title) == FoldedWords.Phrase(post.Title);

    private static TableBlock Table(ImmutableArray<SectionPart> rows) => new([], [.. rows.Cast<Role>().Select(row => new TableRow([.. row.Head.Lines.Select(line => new TableCell([.. line.Parts.SelectMany(part => part.Content)]))]) { Place = row.Place })]) { Place = rows[0].Place };

    private static SectionPart Completed(SectionPart part, Dictionary<(DateRange, string), Role> overview) => part switch
    {
        Role role when KeyOf(role) is { } key && overview.TryGetValue(key, out var row) => role with { Title = role.Title ?? row.Title, Location = role.Location ?? row.Location },
        OrganizationGroup group => group with { Parts = [.. group.Parts.Select(inner => Completed(inner, overview))] },
        _ => part,
    };
}
