using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;

namespace Portfolio.Reading.Career.Sections;

/// <summary>
/// Talks below a line without a heading's mark where the other sections have one: "**Talks**" behind the last post, "Conference Talks" behind the
/// last paper. Between posts such a line tells of the one above it.
/// </summary>
internal static class TalksByLine
{
    /// <param name="units">The document.</param>
    /// <param name="at">The line.</param>
    /// <param name="current">The section that it stands in.</param>
    public static bool Open(IReadOnlyList<Unit> units, int at, SectionDraft current)
    {
        if (units[at] is not { Kind: UnitKind.Line, Line: { } line } unit || !(current.Kind == SectionKind.Publications || (current.Kind == SectionKind.Experience && line.IsBold))) return false;
        if (unit.Break is not null || line.NamedSection is not { IsWhole: true, Kind: SectionKind.Talks } || current.Heading is not { Kind: UnitKind.Heading } heading || at + 1 == units.Count) return false;
        var end = at + 1;
        while (end < units.Count && units[end].Kind is not (UnitKind.Heading or UnitKind.Rule)) end++;
        var isLast = end == units.Count || units[end].Kind == UnitKind.Rule || units[end].Level <= heading.Level;
        return isLast && units[at + 1] is { Kind: UnitKind.Quote } or { Block: ListBlock or QuoteBlock } && !units.Skip(at + 1).Take(end - at - 1).Any(below => below is { Kind: UnitKind.Line, Starts: false, Line: { StartsBold: true } bold } && DateAnchors.Has(bold));
    }
}
