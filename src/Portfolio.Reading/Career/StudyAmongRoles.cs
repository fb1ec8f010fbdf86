using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career;

/// <summary>Tells a study from the roles around it where one row of entries has both: "Developer at Acme (2020 –)", "BA English, University of Examples (2009 – 2012)".</summary>
internal static class StudyAmongRoles
{
    public static ImmutableArray<SectionPart> Tell(ImmutableArray<SectionPart> parts) => [.. parts.Select(part => part is Role role && IsStudy(role) ? Study(role) : part)];

    /// <summary>The heading says that there are studies: a subject, or a place of learning, is enough.</summary>
    public static ImmutableArray<SectionPart> TellByEither(ImmutableArray<SectionPart> parts) => [.. parts.Select(part => part is Role role && MayBeStudy(role) ? Study(role) : part)];

    private static bool MayBeStudy(Role role) => role is { Title: { } title, Dates: not null }
        && FoldedWords.Of(title) is var words && !Vocabulary.Titles.HasAny(words) && (Vocabulary.Studies.HasAny(words) || (role.Organization is { } organization && Vocabulary.Institutions.HasAny(FoldedWords.Of(organization))));

    private static bool IsStudy(Role role) => role is { Title: { } title, Organization: { } organization, Dates: not null }
        && FoldedWords.Of(title) is var words && Vocabulary.Studies.HasAny(words) && !Vocabulary.Titles.HasAny(words) && Vocabulary.Institutions.HasAny(FoldedWords.Of(organization));

    private static Study Study(Role role) => new()
    {
        Subject = role.Title,
        Institution = role.Organization,
        Location = role.Location,
        // A single date of a study is its end.
        Dates = role.Dates is { IsOngoing: false, Start: { } start, End: { } end } && start == end ? new(null, end) : role.Dates,
        Head = role.Head,
        Body = role.Body,
        Place = role.Place,
    };
}
