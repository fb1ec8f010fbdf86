using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;

namespace Portfolio.Reading.Career.Entries;

/// <summary>
/// The other half of a head on a line of its own, whatever its words: in most entries a line of a few words stands so far below the dates and
/// looks alike, and until then their heads say one thing only, the post or who gave it.
/// </summary>
internal sealed class RecurringLines(EntryUnits units, LinesAbove above)
{
    private const int MostWords = 8;

    private readonly Dictionary<(int Distance, Look Look), bool> _recurs = [];

    /// <param name="first">The first unit of the head.</param>
    /// <param name="anchor">The unit with the dates.</param>
    /// <param name="at">A unit below it.</param>
    public bool Has(int first, int anchor, int at) => LookOf(anchor, at) is { } look && Recurs(at - anchor, look) && SaysOneThing(first, at);

    private bool Recurs(int distance, Look look)
    {
        if (_recurs.TryGetValue((distance, look), out var recurs)) return recurs;
        var heads = Heads(distance).ToList();
        var alike = heads.FindAll(head => LookOf(head.Anchor, head.Anchor + distance) == look);
        var bare = alike.FindAll(head => SaysOneThing(head.First, head.Anchor + distance));
        return _recurs[(distance, look)] = heads.Count > 1 && alike.Count * 4 >= heads.Count * 3 && bare.Count * 2 > alike.Count && SayWhatIsMissing(bare, distance);
    }

    /// <summary>The heads say titles and the lines below them are names; or no head says one, and the lines below them do.</summary>
    private bool SayWhatIsMissing(List<(int First, int Anchor)> heads, int distance)
    {
        var titled = heads.Count(head => units.HasTitle(head.First, head.Anchor + distance - 1));
        return titled * 2 > heads.Count || (titled == 0 && heads.Count(head => units.IsTitle(units[head.Anchor + distance])) * 2 > heads.Count);
    }

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

    /// <summary>Between its dates the head has one part, or a title with what it was about.</summary>
    private bool SaysOneThing(int first, int next)
    {
        var parts = 0;
        for (var at = first; at < next; at++)
        {
            if (at >= units.Count || units[at].Line is not { } line) return false;
            if (units.Dates.IsOnly(at) || LineShape.IsPlace(line)) continue;
            parts += units.SaysTitleAlone(at) ? 1 : units.PartsOf(at);
        }
        return parts == 1;
    }

    /// <summary>What can be seen of a line that may be half of a head; null where it is none.</summary>
    private Look? LookOf(int anchor, int at)
    {
        if (at >= units.Count || units[at] is not { Kind: UnitKind.Line or UnitKind.Quote or UnitKind.Heading, Starts: false, Line: { } line } unit || unit.Depth != units[anchor].Depth || line.Words.Length > MostWords || !LineShape.IsShort(unit)) return null;
        if (unit.Kind == UnitKind.Heading && units.Rank(at) <= units.Rank(anchor)) return null;
        for (var below = anchor + 1; below <= at; below++)
        {
            if (units.Dates.Has(below)) return null;
        }
        // What lists things or goes on in small letters tells what was done.
        if (line.Text.AsSpan().Count(',') > 1 || StartsSmall(line.Text.AsSpan().TrimStart())) return null;
        return new(unit.Kind, unit.Break is null, line.StartsBold, line.IsItalic);
    }

    /// <summary>"built mills", and not "example.org" or "eMill".</summary>
    private static bool StartsSmall(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        var word = space < 0 ? text : text[..space];
        foreach (var letter in word)
        {
            if (!char.IsLower(letter)) return false;
        }
        return true;
    }

    private readonly record struct Look(UnitKind Kind, bool OpensBlock, bool IsBold, bool IsItalic);
}
