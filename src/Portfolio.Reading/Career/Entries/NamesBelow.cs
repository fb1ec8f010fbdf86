using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;

namespace Portfolio.Reading.Career.Entries;

/// <summary>
/// The employer on a line of its own, whatever its name: in most entries a line of a few words stands so far below the dates, in the same
/// paragraph, and their heads say a title and nothing else until then.
/// </summary>
internal sealed class NamesBelow(EntryUnits units)
{
    private const int MostWords = 8;

    private readonly Dictionary<int, bool> _recurs = [];

    /// <param name="anchor">The unit with the dates.</param>
    /// <param name="at">A unit of the same paragraph below it.</param>
    public bool Has(int anchor, int at) => IsName(anchor, at) && Recurs(at - anchor) && !NamesEmployer(anchor, at);

    private bool Recurs(int distance)
    {
        if (_recurs.TryGetValue(distance, out var recurs)) return recurs;
        var anchors = Enumerable.Range(0, units.Count).Where(units.Dates.Has).ToList();
        return _recurs[distance] = anchors.Count > 1 && anchors.Count(anchor => IsName(anchor, anchor + distance)) * 4 >= anchors.Count * 3
            && anchors.Count(anchor => SaysTitleAlone(anchor, anchor + distance)) * 2 > anchors.Count;
    }

    private bool SaysTitleAlone(int anchor, int at) =>
        at <= units.Count && Enumerable.Range(anchor, at - anchor).All(above => units[above].Line is not null) && units.HasTitle(anchor, at - 1) && !NamesEmployer(anchor, at);

    private bool NamesEmployer(int anchor, int at) => Enumerable.Range(anchor, at - anchor).Any(above => !units.Dates.IsOnly(above) && !units.SaysTitleAlone(above) && units.IsOrganization(units[above]));

    private bool IsName(int anchor, int at)
    {
        if (at >= units.Count || units[at] is not { Kind: UnitKind.Line, Line: { } line } || !ReferenceEquals(units[at].Block, units[anchor].Block) || line.Words.Length > MostWords) return false;
        for (var below = anchor + 1; below <= at; below++)
        {
            if (units.Dates.Has(below)) return false;
        }
        // What lists things or goes on in small letters tells what was done.
        return LineShape.IsShort(units[at]) && line.Text.AsSpan().Count(',') < 2 && !char.IsLower(line.Text.AsSpan().TrimStart()[0]);
    }
}
