using Portfolio.Model.Career;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career;

/// <summary>"В 2013 году закончил Спрингфилдский университет.": the verb says that what looks like an employer is a school.</summary>
internal static class StudyInSentence
{
    private static readonly WordSet Verbs = new("закончил, закончила, окончил, окончила, закінчив, закінчила, graduated from, absolvoval, absolvovala, ukończyłem, ukończyłam, завърших".Split(", "));

    /// <summary>The school behind the verb; null where the role says something else.</summary>
    public static string? School(Role role)
    {
        if (role.Dates is null || (role.Title is null) == (role.Organization is null)) return null;
        var said = role.Organization ?? role.Title!;
        var words = FoldedWords.WithPlaces(said);
        var length = words.Count == 0 ? 0 : Verbs.LengthAt([.. words.Select(word => word.Word)], 0);
        return length > 0 && length < words.Count && Vocabulary.Institutions.HasAny([.. words.Skip(length).Select(word => word.Word)]) ? HeadText.Clean(said[words[length].Start..].TrimEnd(' ', '.')) : null;
    }
}
