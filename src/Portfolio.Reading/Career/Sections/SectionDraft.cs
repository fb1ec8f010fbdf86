using Portfolio.Model.Career;
using Portfolio.Reading.Career.Units;

namespace Portfolio.Reading.Career.Sections;

/// <summary>A section before its entries are found.</summary>
/// <param name="Heading">Null for what stands before the first heading, or goes on behind another section.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Depth">1 for a main section, 2 for one inside it.</param>
internal sealed record SectionDraft(Unit? Heading, SectionKind Kind, int Depth)
{
    public List<Unit> Units { get; } = [];

    /// <summary>The words of its heading are known, and name none of the kinds: it is looked at for positions only where no other section has any.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Its entries are positions, studies and the like, which may have headings of their own.</summary>
    public bool HoldsEntries => HoldsEntriesOf(Kind);

    public static bool HoldsEntriesOf(SectionKind kind) => kind is SectionKind.Experience or SectionKind.Education or SectionKind.Volunteering or SectionKind.Talks or SectionKind.Projects
        or SectionKind.Activities or SectionKind.Publications or SectionKind.Certifications or SectionKind.Courses or SectionKind.Awards or SectionKind.Patents;
}
