using Portfolio.Reading.Career.Lines;

namespace Portfolio.Reading.Career.Entries;

/// <summary>
/// The first half of a head on a plain line of its own, whatever its words ("Acme" above "**Developer**" and the dates, "Developer" above
/// "**Acme**, 2019"): in the first entry, where no text of another one can stand, and in most others a line of a few words stands so far above
/// the dates and looks alike, and from there on their heads say one thing only.
/// </summary>
internal sealed class NamesAbove(EntryUnits units)
{
    private readonly Dictionary<(int Distance, LineLook Look), bool> _recurs = [];

    /// <param name="anchor">The unit with the dates.</param>
    /// <param name="at">A unit above it.</param>
    public bool Has(int anchor, int at) => !LineShape.StandsOut(units[at]) && LineLook.Of(units, anchor, at) is { } look && Recurs(anchor - at, look);

    private bool Recurs(int distance, LineLook look)
    {
        if (_recurs.TryGetValue((distance, look), out var recurs)) return recurs;
        var anchors = Enumerable.Range(0, units.Count).Where(units.Dates.Has).ToList();
        if (anchors is [_]) return units.Layout.Knows(-distance, look);
        var alike = anchors.FindAll(anchor => LineLook.Of(units, anchor, anchor - distance) == look);
        var bare = alike.FindAll(anchor => units.SaysOneThing(anchor - distance + 1, anchor + 1));
        recurs = alike.Count > 1 && alike[0] == anchors[0] && alike.Count * 4 >= anchors.Count * 3 && bare.Count * 2 > alike.Count && SayWhatIsMissing(bare, distance);
        if (recurs) units.Layout.Learn(-distance, look);
        return _recurs[(distance, look)] = recurs;
    }

    /// <summary>The heads below say titles, or the lines do.</summary>
    private bool SayWhatIsMissing(List<int> anchors, int distance) =>
        anchors.Count(anchor => units.HasTitle(anchor - distance + 1, anchor)) * 2 > anchors.Count || anchors.Count(anchor => units.IsTitle(units[anchor - distance])) * 2 > anchors.Count;
}
