using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career;

/// <summary>Tells a study from the roles around it where one row of entries has both: "Developer at Acme (2020 –)", "BA English, University of Examples (2009 – 2012)".</summary>
internal static class StudyAmongRoles
{
    public static ImmutableArray<SectionPart> Tell(ImmutableArray<SectionPart> parts) => [.. parts.Select(part => part is Role role && (IsStudy(role) || IsDegree(role) || HasDegreeBelow(role) || JoinedAndLeft.IsSchool(role) || StudyInSentence.School(role) is not null) ? Study(role) : part)];

    /// <summary>The heading says that there are studies: a subject, or a place of learning, is enough.</summary>
    public static ImmutableArray<SectionPart> TellByEither(ImmutableArray<SectionPart> parts) => [.. parts.Select(part => part is Role role && (MayBeStudy(role) || IsSchoolAlone(role) || JoinedAndLeft.IsSchool(role) || StudyInSentence.School(role) is not null) ? Study(role) : part)];

    /// <summary>The heading speaks of work: only a degree, or a student and nothing else, at a place of learning.</summary>
    public static ImmutableArray<SectionPart> TellDegrees(ImmutableArray<SectionPart> parts) => [.. parts.Select(part => part is Role role && (IsDegree(role) || HasDegreeBelow(role) || JoinedAndLeft.IsSchool(role) || StudyInSentence.School(role) is not null) ? Study(role) : part)];

    private static bool IsDegree(Role role) => role is { Title: { } title, Organization: { } organization, Dates: not null }
        && FoldedWords.Of(title) is var words && (Students.IsAll(words) || WholeDegrees.LengthAt(words, 0) > 0 || (Degrees.HasAny(words) && !Vocabulary.Titles.HasAny(words))) && Vocabulary.Institutions.HasAny(FoldedWords.Of(organization));

    private static readonly WordSet Students = new("student, studentin, master student, bachelor student, msc student, bsc student, undergraduate student, graduate student, exchange student, masterstudent, masterstudentin, schüler, schülerin, étudiant, étudiante, estudiante, estudante, studente, studentessa, studentka, студент, студентка".Split(", "));

    /// <summary>"Master of Science": the word of a profession in it names none.</summary>
    private static readonly WordSet WholeDegrees = new("bachelor of, bachelors of, bachelor s of, master of science, master of arts, master of engineering, master of business, master of laws, master of education, masters of, master s of, doctor of philosophy".Split(", "));

    private static readonly WordSet Degrees = new(("bachelor, bachelors, bachelor s, bachelor of, bsc, b sc, ba, b a, bs, b s, beng, b eng, btech, b tech, master of, masters, master s, msc, m sc, ma, m a, ms, m s, meng, mba, abitur, fachabitur, matura, maturità, diplom, magister, staatsexamen, "
        + "baccalauréat, licence, licence professionnelle, dut, bts, licenciatura, grado en, graduação, graduação em, bacharelado, laurea, licencjat, magisterium, inżynierskie, бакалавр, магистр, специалитет").Split(", "));

    private static bool MayBeStudy(Role role) => role is { Title: { } title, Dates: not null }
        && FoldedWords.Of(title) is var words && (WholeDegrees.LengthAt(words, 0) > 0 || !Vocabulary.Titles.HasAny(words)) && (Vocabulary.Studies.HasAny(words) || (role.Organization is { } organization && Vocabulary.Institutions.HasAny(FoldedWords.Of(organization))));

    /// <summary>"University of Sandford, 2010 – 2014", "BSc Mills, 2010 – 2014": nothing of a post.</summary>
    private static bool IsSchoolAlone(Role role) => role is { Title: null, Organization: { } name, Dates: not null } && FoldedWords.Of(name) is var words && !Vocabulary.Titles.HasAny(words) && (Vocabulary.Institutions.HasAny(words) || Degrees.HasAny(words));

    /// <summary>"University of Sandford, 2010 – 2014" above "* BSc Mill Design"; "* MSc supervision" is what somebody did.</summary>
    private static bool HasDegreeBelow(Role role) => IsSchoolAlone(role) && BodyLines.Of(role.Body).FirstOrDefault() is { } line && FoldedWords.Of(line) is { Length: > 0 } words && Degrees.LengthAt(words, 0) > 0 && !Vocabulary.Titles.HasAny(words) && line.Split(' ').Skip(1).Count(word => word is [>= 'A' and <= 'Z', ..]) > 1;

    private static bool IsStudy(Role role) => role is { Title: { } title, Organization: { } organization, Dates: not null }
        && FoldedWords.Of(title) is var words && Vocabulary.Studies.HasAny(words) && !Vocabulary.Titles.HasAny(words) && Vocabulary.Institutions.HasAny(FoldedWords.Of(organization));

    private static bool IsDegreeAlone(Role role) => role is { Title: null, Organization: { } name } && FoldedWords.Of(name) is var words && Degrees.HasAny(words) && !Vocabulary.Institutions.HasAny(words);

    private static Study Study(Role role) => StudyState.TakeOff(StudyGrade.TakeOff(StudyFromBody.Complete(StudyInSentence.School(role) is { } school ? Study(role, null, school) : IsDegreeAlone(role) ? Study(role, role.Organization, null) : Study(role, role.Title, role.Organization), role.Body)));

    /// <summary>The role as the study that it is.</summary>
    public static Study Study(Role role, string? subject, string? institution) => new()
    {
        Subject = subject,
        Institution = institution,
        Location = role.Location,
        // A single date of a study is its end.
        Dates = role.Dates is { IsOngoing: false, Start: { } start, End: { } end } && start == end ? new(null, end) : role.Dates,
        Head = role.Head,
        Body = role.Body,
        Place = role.Place,
    };
}
