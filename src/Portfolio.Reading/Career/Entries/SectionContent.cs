using Portfolio.Model.Career;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>Says what a section is about by its entries, where the heading does not.</summary>
internal static class SectionContent
{
    /// <param name="parts">What was found in the section.</param>
    /// <param name="entriesElsewhere">Another section has positions already.</param>
    /// <returns>Experience or education; null where the section is neither.</returns>
    public static SectionKind? KindOf(IReadOnlyList<PartDraft> parts, bool entriesElsewhere)
    {
        var heads = Entries(parts).Where(HasRange).Select(entry => entry.Head.SelectMany(unit => unit.Line!.Words).ToArray()).ToList();
        // Most entries of a section of positions have a range of dates.
        if (heads.Count == 0 || heads.Count * 2 < Entries(parts).Count()) return null;
        var roles = heads.Count(words => Vocabulary.Titles.HasAny(words));
        var studies = heads.Count(words => Vocabulary.Studies.Count(words) + Vocabulary.Institutions.Count(words) > 1 && Vocabulary.Titles.Count(words) == 0);
        if (studies * 2 > heads.Count && (roles == 0 || entriesElsewhere)) return SectionKind.Education;
        // "When | Employer | What I did": the head of a column says whose post each row is.
        if (!entriesElsewhere && Entries(parts).All(entry => entry.Head.Exists(unit => unit is { Kind: UnitKind.Cell, Label: FieldLabel.Organization }) && !entry.Head.Exists(unit => Vocabulary.Institutions.HasAny(unit.Line!.Words) && !Vocabulary.Titles.HasAny(unit.Line.Words)))) return SectionKind.Experience;
        // Where no section has positions, one row of entries may have the studies among them.
        return (entriesElsewhere ? roles : roles + studies) * 2 >= heads.Count && (roles > 0 || !entriesElsewhere) ? SectionKind.Experience : null;
    }

    /// <summary>"Software Engineering", "Teaching" above positions: nearly every entry has a range of dates, and the word of a profession.</summary>
    public static bool ArePosts(IReadOnlyList<PartDraft> parts)
    {
        var entries = Entries(parts).ToList();
        return entries.Count > 0 && entries.Count(entry => HasRange(entry) && entry.Head.Any(unit => Vocabulary.Titles.HasAny(unit.Line!.Words))) * 4 >= entries.Count * 3;
    }

    /// <summary>"Training" above degrees: more than half of the entries say what was studied, and where.</summary>
    public static bool AreStudies(IReadOnlyList<PartDraft> parts)
    {
        var entries = Entries(parts).Select(entry => entry.Head.SelectMany(unit => unit.Line!.Words).ToArray()).ToList();
        return entries.Count > 0 && entries.Count(words => Vocabulary.Studies.HasAny(words) && Vocabulary.Institutions.HasAny(words)) * 2 > entries.Count;
    }

    /// <summary>"Professional accomplishments": what somebody has done, and not what was given for it.</summary>
    public static bool MayTellOfPosts(Unit? heading) => heading?.Line is { } line && line.Words.Any(Accomplishments.IsWhole);

    /// <summary>There are several entries, and each has a heading of its own.</summary>
    public static bool HaveHeadings(IReadOnlyList<PartDraft> parts) => Entries(parts).ToList() is { Count: > 2 } entries && entries.TrueForAll(entry => entry.Head[0].Kind == UnitKind.Heading);

    private static readonly WordSet Accomplishments = new("accomplishments, achievements, erfolge, réalisations, realizaciones, logros, realizações, risultati, osiągnięcia, достижения, досягнення, 実績".Split(", "));

    /// <summary>"Education &amp; Work": an entry has the word of a profession, or of an employer that is no school.</summary>
    public static bool NamePosts(IReadOnlyList<PartDraft> parts) => Entries(parts).Any(entry => entry.Head.SelectMany(unit => unit.Line!.Words).ToArray() is var words
        && (Vocabulary.Titles.HasAny(words) || (Vocabulary.Organizations.HasAny(words) && !Vocabulary.Institutions.HasAny(words) && !Vocabulary.Studies.HasAny(words))));

    /// <summary>"Projects" in the CV of somebody who has no other posts: several names, each with a range of dates and with a title or a place.</summary>
    public static bool AreEngagements(IReadOnlyList<PartDraft> parts)
    {
        var entries = Entries(parts).ToList();
        return entries.Count > 1 && entries.Count(entry => entry.Head.Exists(IsRange) && entry.Head.Exists(unit => PlaceWords.Score(unit.Text, unit.Line!.Words) == 3 || Vocabulary.Titles.HasAny(unit.Line.Words))) * 4 >= entries.Count * 3;
    }

    public static IEnumerable<EntryDraft> Entries(IEnumerable<PartDraft> parts) => parts.SelectMany(part => part switch
    {
        EntryDraft entry => [entry],
        GroupDraft group => Entries(group.Parts),
        _ => [],
    });

    /// <summary>From when to when, in one line or in a field each.</summary>
    private static bool HasRange(EntryDraft entry) => entry.Head.Any(IsRange) || (entry.Head.Exists(unit => unit.Label == FieldLabel.Start && !unit.Line!.Dates.Finds.IsEmpty) && entry.Head.Exists(unit => unit.Label == FieldLabel.End));

    private static bool IsRange(Unit unit) => unit.Line!.Dates.Finds.Any(find => find.IsRange);
}
