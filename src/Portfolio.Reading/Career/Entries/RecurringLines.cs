using Portfolio.Reading.Career.Lines;

namespace Portfolio.Reading.Career.Entries;

/// <summary>
/// The other half of a head on a line of its own, whatever its words: in most entries a line of a few words stands so far below the dates and
/// looks alike, and until then their heads say one thing only, the post or who gave it.
/// </summary>
internal sealed class RecurringLines(EntryUnits units, LinesAbove above)
{
    private readonly Dictionary<(int Distance, LineLook Look), bool> _recurs = [];

    /// <summary>Most heads say one thing down to their dates: a line below may be the other half of any.</summary>
    public bool MostSayOneThing => _mostSayOneThing ??= Heads(0).ToList() is var heads && heads.Count(head => units.SaysOneThing(head.First, head.Anchor + 1)) * 2 > heads.Count;

    private bool? _mostSayOneThing;

    /// <param name="first">The first unit of the head.</param>
    /// <param name="anchor">The unit with the dates.</param>
    /// <param name="at">A unit below it.</param>
    public bool Has(int first, int anchor, int at) => LineLook.Of(units, anchor, at) is { } look && Recurs(at - anchor, look) && (units.SaysOneThing(first, at) || NamesNobody(first, at));

    /// <summary>"Miller (substitute)", "First Mate - Miller": more than one part, and no employer among them.</summary>
    private bool NamesNobody(int first, int next) => units.HasTitle(first, next - 1) && !units.HasOrganization(first, next - 1) && !units.SaysTitleAlone(next);

    private bool Recurs(int distance, LineLook look)
    {
        if (_recurs.TryGetValue((distance, look), out var recurs)) return recurs;
        var heads = Heads(distance).ToList();
        if (heads is [_]) return units.Layout.Knows(distance, look);
        var alike = heads.FindAll(head => LineLook.Of(units, head.Anchor, head.Anchor + distance) == look);
        var bare = alike.FindAll(head => units.SaysOneThing(head.First, head.Anchor + distance));
        recurs = !OpensNext(heads, distance, look) && alike.Count * 4 >= heads.Count * 3 && bare.Count * 2 > alike.Count && SayWhatIsMissing(bare, distance);
        if (recurs) units.Layout.Learn(distance, look);
        return _recurs[(distance, look)] = recurs;
    }

    /// <summary>The first head begins with such a line, and none stands below the last dates: each is the first of the next head.</summary>
    private bool OpensNext(List<(int First, int Anchor)> heads, int distance, LineLook look) => heads is [var first, .., var last] && first.First < first.Anchor
        && LineLook.Of(units, first.Anchor, first.First) == look && LineLook.Of(units, last.Anchor, last.Anchor + distance) != look;

    /// <summary>The heads say titles and the lines below them are names; or hardly a head says one ("Freelance tutoring"), and the lines below them do.</summary>
    private bool SayWhatIsMissing(List<(int First, int Anchor)> heads, int distance)
    {
        var titled = heads.Count(head => units.HasTitle(head.First, head.Anchor + distance - 1));
        var saying = heads.Count(head => units.IsTitle(units[head.Anchor + distance]));
        return titled * 2 > heads.Count || (TitlesAlone(heads, distance) * 3 <= heads.Count && saying * 4 >= heads.Count * 3) || (titled == 0 && (saying * 2 > heads.Count || (saying > 0 && heads.TrueForAll(head => ClosesParagraph(head.First, head.Anchor + distance)))));
    }

    /// <summary>How many heads have the word of a title and none of employers: "Windmill Tutoring Ltd" is one's name.</summary>
    private int TitlesAlone(List<(int First, int Anchor)> heads, int distance) => heads.Count(head => units.HasTitle(head.First, head.Anchor + distance - 1) && !units.HasOrganization(head.First, head.Anchor + distance - 1));

    /// <summary>"Acme", "2014 - 2016", "Miller": three lines of one paragraph, and no more.</summary>
    private bool ClosesParagraph(int first, int last) => last - first == 2 && !LineShape.IsPlace(units[last].Line!) && units[first].Break is null && ReferenceEquals(units[first].Block, units[last].Block) && (last + 1 == units.Count || !ReferenceEquals(units[last + 1].Block, units[last].Block));

    /// <summary>The dated lines, each with the first line of its head, where the head before goes on so far below its own.</summary>
    private IEnumerable<(int First, int Anchor)> Heads(int distance)
    {
        var leads = units.Dates.Lead();
        var before = -1;
        for (var at = 0; at < units.Count; at++)
        {
            if (!units.Dates.Has(at)) continue;
            yield return (leads || units[at].Starts || !units.Dates.IsOnly(at) ? at : above.Of(at, before), at);
            before = Math.Min(at + distance, units.Count - 1);
        }
    }
}
