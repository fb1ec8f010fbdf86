using Portfolio.Reading.Career.Entries;
using Portfolio.Reading.Career.Units;

namespace Portfolio.Reading.Career.People;

/// <summary>Gives the name a part of its own, between the prose before it and behind it.</summary>
internal static class NamePlace
{
    public static IEnumerable<PartDraft> Divide(IEnumerable<PartDraft> parts, Unit? name)
    {
        foreach (var part in parts)
        {
            var at = part is ProseDraft prose && name is not null ? prose.Units.FindIndex(unit => ReferenceEquals(unit, name)) : -1;
            if (at < 0)
            {
                yield return part;
                continue;
            }
            var units = ((ProseDraft)part).Units;
            if (at > 0) yield return new ProseDraft(units[..at]);
            yield return new NameDraft(name!);
            if (at + 1 < units.Count) yield return new ProseDraft(units[(at + 1)..]);
        }
    }
}
