using Portfolio.Model.Career;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>Tells the levels of a section's headings that name kinds of posts ("Teaching", "Administration &amp; Web") from those that name employers.</summary>
internal sealed class KindsOfPosts
{
    private readonly EntryUnits _units;
    private readonly List<HeadSpan> _heads;
    private readonly HashSet<int> _named;
    private readonly Dictionary<int, bool> _found = [];
    private List<(int Rank, bool NamesEmployer)>? _entries;

    /// <param name="units">The lines of the section.</param>
    /// <param name="heads">Its entries.</param>
    /// <param name="namesNobody">A heading's words are no employer's.</param>
    public KindsOfPosts(EntryUnits units, List<HeadSpan> heads, Predicate<Unit> namesNobody)
    {
        (_units, _heads) = (units, heads);
        _named = [.. Enumerable.Range(0, units.Count).Where(at => units[at] is { Kind: UnitKind.Heading, Line: not null } && !units.Dates.Has(at) && namesNobody(units[at])).Select(at => units[at].Level)];
    }

    /// <summary>One heading of the level names a kind of posts, and so those beside it do; or most entries below the level say themselves who gave the post.</summary>
    public bool StandAt(int level)
    {
        if (!_found.TryGetValue(level, out var found)) _found[level] = found = _named.Contains(level) || NameTheirEmployers(level);
        return found;
    }

    private bool NameTheirEmployers(int level)
    {
        _entries ??= _heads.ConvertAll(head => (_units.Rank(head.First), NamesEmployer(head)));
        var below = _entries.FindAll(entry => entry.Rank > level);
        if (below.Count > 0 && NameFields(level) && _heads.FindAll(head => _units.Rank(head.First) > level).TrueForAll(head => NamesEmployer(head) || _units.SaysTitleAndName(head.First))) return true;
        if (below.Count > 0 && _units.Kind is SectionKind.Other or SectionKind.Opening && _heads.FindAll(head => _units.Rank(head.First) > level) is var heads && heads.Count(SaysTitleAndName) * 3 >= heads.Count * 2) return true;
        return below.Count(entry => entry.NamesEmployer) * 4 >= below.Count * 3;
    }

    /// <summary>Below "Ministry", which no table knows as a section: "2012 - 2016. **Miller**, Hospice of Mills".</summary>
    private bool SaysTitleAndName(HeadSpan head) => _units.HasTitle(head.First, head.Last) && Enumerable.Range(head.First, head.Last - head.First + 1).Select(at => _units[at]).ToList() is var lines && TwoNames.AreIn(lines)
        && !lines.Exists(unit => Vocabulary.Departments.HasAny(unit.Line!.Words));

    /// <summary>"Mill management", "Wheel design": the last word of each has no capital, as that of a firm's name has.</summary>
    private bool NameFields(int level) => Enumerable.Range(0, _units.Count).Where(at => _units[at].Kind == UnitKind.Heading && _units[at].Level == level).Select(at => _units[at].Text.AsMemory().TrimEnd()).ToList() is { Count: > 0 } headings
        && headings.TrueForAll(heading => heading.Span.LastIndexOf(' ') is > 0 and var space && char.IsLower(heading.Span[space + 1]));

    private bool NamesEmployer(HeadSpan head) =>
        _units.HasTitle(head.First, head.Last) && _units.HasOrganization(head.First, head.Last) && !_units.SaysOneThing(head.First, head.Last + 1);
}
