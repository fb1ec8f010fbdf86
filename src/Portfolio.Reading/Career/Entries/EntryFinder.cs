using Portfolio.Model.Career;
using Portfolio.Reading.Career.Units;

namespace Portfolio.Reading.Career.Entries;

/// <summary>Divides the units of a section into entries, groups of entries and prose.</summary>
internal static class EntryFinder
{
    /// <param name="units">All below the section's heading.</param>
    /// <param name="kind">What the section is about.</param>
    /// <param name="levelsMatter">Heading levels say what belongs to what.</param>
    /// <param name="layout">What the sections before have shown of heads, and what this one shows.</param>
    public static List<PartDraft> Find(IReadOnlyList<Unit> units, SectionKind kind, bool levelsMatter, EntryLayout layout)
    {
        var opened = ListOpener.Open(units, kind, layout);
        PresentAlone.Mark(opened, kind);
        var lines = new EntryUnits(opened, kind, levelsMatter, layout);
        var heads = new EntryHeadFinder(lines).Find();
        if (heads.Count == 0)
        {
            opened = UndatedEntries.Open(opened, kind);
            lines = new(opened, kind, levelsMatter, layout);
            heads = UndatedEntries.Find(opened, kind, new(lines));
        }
        if (heads.Count == 0) return units.Count == 0 ? [] : [new ProseDraft([.. units])];
        var parts = PartBuilder.Build(opened, GroupFinder.Find(lines, heads));
        return kind switch
        {
            SectionKind.Talks => TalksBelow.Open(parts),
            SectionKind.Experience or SectionKind.Volunteering => TitlesAbove.Open(UndatedPositions.Open(parts)),
            _ => parts,
        };
    }
}
