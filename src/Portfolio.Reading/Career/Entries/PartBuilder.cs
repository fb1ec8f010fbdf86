using Portfolio.Reading.Career.Units;

namespace Portfolio.Reading.Career.Entries;

/// <summary>Gives every unit its place: in a head, below it, or as prose. No unit is left out and none is moved.</summary>
internal static class PartBuilder
{
    public static List<PartDraft> Build(IReadOnlyList<Unit> units, List<PlacedHead> heads)
    {
        var parts = new List<PartDraft>();
        GroupDraft? group = null;
        EntryDraft? entry = null;
        var entryDepth = 0;
        var next = 0;
        for (var at = 0; at < units.Count; at++)
        {
            if (next < heads.Count && heads[next].Span.First == at)
            {
                var placed = heads[next++];
                var head = Range(units, placed.Span);
                if (placed.IsGroup)
                {
                    parts.Add(group = new(head, []));
                    entry = null;
                }
                else
                {
                    if (!placed.InGroup) group = null;
                    entry = new(head, []) { Reason = placed.Span.Reason };
                    entryDepth = units[at].Depth;
                    (group?.Parts ?? parts).Add(entry);
                }
                at = placed.Span.Last;
                continue;
            }
            // Behind the list that the entry is an item of.
            if (entry is not null && units[at].Depth < entryDepth) entry = null;
            if (entry is not null) entry.Body.Add(units[at]);
            else AddProse(group?.Parts ?? parts, units[at]);
        }
        return parts;
    }

    private static void AddProse(List<PartDraft> parts, Unit unit)
    {
        if (parts is [.., ProseDraft prose]) prose.Units.Add(unit);
        else parts.Add(new ProseDraft([unit]));
    }

    private static List<Unit> Range(IReadOnlyList<Unit> units, HeadSpan span) =>
        [.. Enumerable.Range(span.First, span.Last - span.First + 1).Select(at => units[at])];
}
