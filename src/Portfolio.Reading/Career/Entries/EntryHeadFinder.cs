using Portfolio.Model.Career;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Entries;

/// <summary>Finds heads in the units of a section: around each date, and where something stands out as the others do.</summary>
internal sealed class EntryHeadFinder(IReadOnlyList<Unit> units, SectionKind kind, bool levelsMatter)
{
    private const int MostLinesAbove = 4;
    private const int MostLinesBelow = 3;
    private const int MostWordsBelowDates = 18;

    private readonly DatedUnits _dates = new(units, kind);

    public List<HeadSpan> Find()
    {
        var leads = _dates.Lead();
        var heads = new List<HeadSpan>();
        for (var at = 0; at < units.Count; at++)
        {
            if (!_dates.Has(at) || (heads.Count > 0 && at <= heads[^1].Last)) continue;
            heads.Add(Around(at, heads.Count == 0 ? -1 : heads[^1].Last, leads));
        }
        return heads.Count == 0 ? [] : WithUndated(heads);
    }

    /// <summary>The head that starts at a unit without a date.</summary>
    public HeadSpan From(int at, string reason) => new(at, Below(at, at, leads: false), reason);

    public int Rank(int at) => Rank(units[at]);

    public int Rank(Unit unit) => !levelsMatter && unit.Kind == UnitKind.Heading ? 1 : unit.Rank;

    public bool IsDated(int at) => _dates.Has(at);

    private HeadSpan Around(int anchor, int before, bool leads)
    {
        var unit = units[anchor];
        if (unit.Kind == UnitKind.Cell) return Row(anchor, before);
        var isDateLine = _dates.IsOnly(anchor);
        var first = (leads && isDateLine) || unit.Starts ? anchor : Above(anchor, before);
        var last = Below(first, anchor, leads && isDateLine);
        return new(first, last, isDateLine ? leads ? "dates stand before it" : "dates stand below it" : "dates stand in its line");
    }

    private HeadSpan Row(int anchor, int before)
    {
        var (first, last) = (anchor, anchor);
        while (!units[first].Starts && first - 1 > before && units[first - 1].Kind == UnitKind.Cell) first--;
        while (last + 1 < units.Count && units[last + 1].Kind == UnitKind.Cell && !units[last + 1].Starts) last++;
        return new(first, last, "a table row with dates");
    }

    private int Above(int anchor, int before)
    {
        var first = anchor;
        var standsOut = !_dates.IsOnly(anchor) && LineShape.StandsOut(units[anchor]);
        for (var at = anchor - 1; at > before && anchor - at <= MostLinesAbove; at--)
        {
            var unit = units[at];
            if (unit.Line is null || _dates.Has(at) || unit.Depth != units[anchor].Depth || LineShape.IsInner(unit)) break;
            if (LineShape.StandsOut(unit))
            {
                if (Rank(at) > Rank(first) && !(first == anchor && _dates.IsOnly(anchor))) break;
                standsOut = true;
            }
            else if (standsOut)
            {
                // "Acme / Springfield / Developer / 2019": a place between two lines that stand out.
                var isPlace = LineShape.IsPlace(unit.Line) && at - 1 > before && LineShape.StandsOut(units[at - 1]) && Rank(at - 1) < Rank(first);
                if (!isPlace && !(at == anchor - 1 && HavePlainTitles && IsPlainAbove(anchor))) break;
            }
            else if (!LineShape.IsShort(unit) && !StandsInHead(at, anchor))
            {
                break;
            }
            first = at;
            if (unit.Starts) break;
        }
        return first;
    }

    /// <summary>"Developer" above "**Acme**, 2019 - 2021" in one paragraph: most lines that stand so have the title.</summary>
    private bool HavePlainTitles => _havePlainTitles ??= Enumerable.Range(1, Math.Max(0, units.Count - 1)).Where(at => _dates.Has(at) && !_dates.IsOnly(at) && LineShape.StandsOut(units[at]) && IsPlainAbove(at)).ToList() is { Count: > 0 } anchors
        && anchors.Count(at => IsTitle(units[at - 1]) && !IsTitle(units[at])) * 2 >= anchors.Count;

    private bool? _havePlainTitles;

    private bool IsPlainAbove(int anchor) =>
        units[anchor - 1] is { Kind: UnitKind.Line, Break: null } above && ReferenceEquals(above.Block, units[anchor].Block) && LineShape.IsShort(above) && !LineShape.StandsOut(above);

    /// <summary>A longer line, and no sentence, between the first line of a paragraph, which stands out, and its last, which says when.</summary>
    private bool StandsInHead(int at, int anchor)
    {
        var first = at;
        while (first > 0 && anchor - first < MostLinesAbove && units[first].Break is not null && ReferenceEquals(units[first - 1].Block, units[at].Block)) first--;
        return first < at && units[first].Break is null && ReferenceEquals(units[at].Block, units[anchor].Block) && LineShape.StandsOut(units[first]) && !_dates.Has(first)
            && units[at].Line!.Words.Length <= MostWordsBelowDates && !LineShape.EndsAsSentence(units[at].Text) && !LineShape.IsLabel(units[at].Line!);
    }

    private int Below(int first, int anchor, bool leads)
    {
        var last = anchor;
        var lines = 0;
        for (var at = anchor + 1; at < units.Count && lines < MostLinesBelow; at++)
        {
            var unit = units[at];
            if (!Durations.IsOnly(unit.Text)) lines++;
            if (unit.Line is null || unit.Line.IsBlank || (_dates.Has(at) && !RepeatsDates(at, last)) || unit.Starts || LineShape.IsInner(unit) || IsMail(unit) || OpensDatedBlock(at, last) || (!leads && HasOwnDatesBelow(at)) || !Joins(unit, first, last, leads)) break;
            last = at;
        }
        return last;
    }

    /// <summary>Nothing but the same years once more, behind the words of the same paragraph.</summary>
    private bool RepeatsDates(int at, int last) => _dates.IsOnly(at) && ReferenceEquals(units[at].Block, units[last].Block) && _dates.Has(last) && !_dates.IsOnly(last)
        && units[at].Line!.Dates.Finds is [{ IsRange: true, Range: var again }] && units[last].Line!.Dates.Finds is [{ IsRange: true, Range: var range }, ..] && range.Start?.Year == again.Start?.Year && range.End?.Year == again.End?.Year;

    private static bool IsMail(Unit unit) => unit.Line!.Words.Length <= 4 && unit.Text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && !char.IsWhiteSpace(unit.Text[at - 1]) && at + 1 < unit.Text.Length && !char.IsWhiteSpace(unit.Text[at + 1]);

    /// <summary>The first line of another paragraph that has dates of its own: it belongs to them.</summary>
    private bool OpensDatedBlock(int at, int last)
    {
        if (units[at].Kind != UnitKind.Line || ReferenceEquals(units[at].Block, units[last].Block)) return false;
        for (var next = at + 1; next < units.Count && ReferenceEquals(units[next].Block, units[at].Block); next++)
        {
            if (_dates.Has(next)) return true;
        }
        return false;
    }

    /// <summary>A heading right above a line of dates: a position, and no more of the employer above it, whose dates stand in its own heading.</summary>
    private bool HasOwnDatesBelow(int at) => units[at].Kind == UnitKind.Heading && at + 1 < units.Count && units[at + 1].Kind != UnitKind.Heading && _dates.Has(at + 1) && _dates.IsOnly(at + 1);

    private bool Joins(Unit unit, int first, int last, bool leads)
    {
        var hasText = Enumerable.Range(first, last - first + 1).Any(at => !_dates.IsOnly(at) && !Durations.IsOnly(units[at].Text) && units[at].Label is not (FieldLabel.Start or FieldLabel.End));
        if (unit.Kind == UnitKind.Detail && units[last].Kind == UnitKind.Term) return unit.Line!.Text.Length < 120;
        if (LineShape.IsPlace(unit.Line!) && LineShape.IsShort(unit) && (unit.Kind != UnitKind.Heading || Rank(unit) > Rank(first))) return true;
        if (unit.Label == FieldLabel.End && units[last].Label == FieldLabel.Start) return true;
        if (Durations.IsOnly(unit.Text) || _dates.Has(last + 1)) return true;
        var isSameBlock = ReferenceEquals(unit.Block, units[last].Block);
        if (isSameBlock && LineShape.IsShort(unit) && IsBetween(unit, last)) return true;
        if (isSameBlock && LineShape.IsField(unit.Line!)) return true;
        if (isSameBlock && LineShape.IsShort(unit) && LineShape.StartsWithPlace(unit.Line!)) return true;
        if (LineShape.StandsOut(unit))
        {
            if (!hasText) return leads || isSameBlock || Rank(unit) > Rank(first);
            if (unit.Kind == UnitKind.Heading && Rank(unit) <= Rank(first)) return leads && Rank(unit) == Rank(first) && IsEvidence(unit) && !HasTitle(first, last);
            if (unit.Kind == UnitKind.Heading && kind == SectionKind.Experience && !IsEvidence(unit) && !HaveHeadingsBelow) return false;
            return isSameBlock || !HasTitle(first, last) || IsSubjectOf(unit, first, last) || (IsOrganization(unit) && !HasOrganization(first, last));
        }
        if (!hasText && isSameBlock && unit.Line!.Words.Length <= MostWordsBelowDates && IsEvidence(unit) && !LineShape.EndsAsSentence(unit.Text)) return true;
        if (!hasText && isSameBlock && LineShape.StartsWithName(unit.Line!)) return true;
        // "She was a lead developer at Acme." below nothing but dates
        if (!hasText && unit.Line!.Words.Length <= MostWordsBelowDates && SpokenLead.LengthIn(unit.Text, 0) > 0) return true;
        if (!LineShape.IsShort(unit)) return false;
        if (!hasText) return true;
        if (Vocabulary.Employment.IsAll(unit.Line!.Words)) return true;
        if (isSameBlock && first == last && unit.Line!.IsItalic && SaysTitleAlone(first)) return true;
        return IsEvidence(unit) && (isSameBlock || unit.Line!.IsItalic || kind != SectionKind.Experience || unit.Line!.Words.Length <= 6) && Lacks(unit, first, last);
    }

    /// <summary>Most headings with dates have one heading right below them that has none: the other half of the head. Where few have, or several follow, they are about projects.</summary>
    private bool HaveHeadingsBelow => _haveHeadingsBelow ??= Enumerable.Range(0, units.Count).Where(at => units[at].Kind == UnitKind.Heading && _dates.Has(at)).ToList() is var dated && dated.Count(HasOneHeadingBelow) * 2 > dated.Count;

    private bool? _haveHeadingsBelow;

    private bool HasOneHeadingBelow(int at)
    {
        if (at + 1 >= units.Count || units[at + 1].Kind != UnitKind.Heading || _dates.Has(at + 1) || Rank(at + 1) <= Rank(at)) return false;
        for (var next = at + 2; next < units.Count && !(units[next].Kind == UnitKind.Heading && Rank(next) <= Rank(at)); next++)
        {
            if (units[next].Kind == UnitKind.Heading && Rank(next) == Rank(at + 1)) return false;
        }
        return true;
    }

    /// <summary>"**Acme**, Springfield, **Developer**", each on a line of its own: what stands between two lines of one paragraph that stand out belongs to both.</summary>
    private bool IsBetween(Unit unit, int last) =>
        last + 2 < units.Count && ReferenceEquals(units[last + 1], unit) && ReferenceEquals(units[last + 2].Block, unit.Block) && LineShape.StandsOut(units[last]) && LineShape.StandsOut(units[last + 2]) && !_dates.Has(last + 2);

    /// <summary>A title with its dates and nothing else: what stands below in other type is the employer, whatever its name.</summary>
    private bool SaysTitleAlone(int at) => IsTitle(units[at]) && HeadChunks.Of(units[at].Line!, [.. DateAnchors.Of(units[at].Line!)]).Count == 1;

    private bool Lacks(Unit unit, int first, int last) =>
        (IsTitle(unit) && !HasTitle(first, last)) || (IsOrganization(unit) && !HasOrganization(first, last)) || (kind == SectionKind.Talks && last == first);

    /// <summary>"Technical University of Examples" sounds like a subject, and has its own in the line below.</summary>
    private bool IsSubjectOf(Unit unit, int first, int last) => kind == SectionKind.Education && IsTitle(unit) && !IsOrganization(unit) && HasOrganization(first, last)
        && Enumerable.Range(first, last - first + 1).Sum(at => Vocabulary.Studies.Count(units[at].Line!.Words)) <= 1;

    private bool HasTitle(int first, int last) => Enumerable.Range(first, last - first + 1).Any(at => IsTitle(units[at]));

    private bool HasOrganization(int first, int last) => Enumerable.Range(first, last - first + 1).Any(at => IsOrganization(units[at]));

    private bool IsEvidence(Unit unit) => kind == SectionKind.Talks || IsTitle(unit) || IsOrganization(unit);

    private bool IsTitle(Unit unit) => kind == SectionKind.Education ? Vocabulary.Studies.HasAny(unit.Line!.Words) : Vocabulary.Titles.HasAny(unit.Line!.Words) && !SegmentEvidence.IsDomain(unit.Text);

    private bool IsOrganization(Unit unit) => kind == SectionKind.Education
        ? Vocabulary.Institutions.HasAny(unit.Line!.Words)
        : Vocabulary.Organizations.HasAny(unit.Line!.Words) || unit.Line!.Styles.Any(style => style.Style.HasFlag(TextStyle.Link));

    /// <summary>With the entries that have no date, but stand out as those that have one, or are items beside them.</summary>
    private List<HeadSpan> WithUndated(List<HeadSpan> heads)
    {
        var common = heads.GroupBy(head => Rank(head.First)).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
        var startingDepths = heads.Where(head => units[head.First].Starts).Select(head => (units[head.First].Kind, units[head.First].Depth)).ToHashSet();
        var result = new List<HeadSpan>();
        var next = 0;
        for (var at = 0; at < units.Count; at++)
        {
            if (next < heads.Count && heads[next].First == at)
            {
                result.Add(heads[next]);
                at = heads[next++].Last;
                continue;
            }
            var unit = units[at];
            if (unit.Line is null || unit.Line.IsBlank) continue;
            if (unit is { Kind: UnitKind.Detail, Starts: true }) result.Add(From(at, "it stands below the same dates"));
            else if (unit.Starts && startingDepths.Contains((unit.Kind, unit.Depth))) result.Add(unit.Kind == UnitKind.Cell ? Row(at, at - 1) : From(at, "it stands in a list of entries"));
            else if (IsStudyInBold(unit) && Rank(at) == common) result.Add(From(at, "its bold line is like those of dated entries"));
            else if (unit.Kind == UnitKind.Heading && Rank(at) == common && StartsUndated(unit)) result.Add(From(at, "its heading is like those of dated entries"));
            else continue;
            at = result[^1].Last;
        }
        return result;
    }

    /// <summary>A degree that somebody has not taken yet, or does not say when.</summary>
    private bool IsStudyInBold(Unit unit) => kind == SectionKind.Education && unit is { Kind: UnitKind.Line, Break: null } && unit.Line!.IsBold && IsTitle(unit) && !LineShape.IsLabel(unit.Line);

    private bool StartsUndated(Unit unit) => !LineShape.IsInner(unit) && (levelsMatter || (kind != SectionKind.Experience && !LineShape.IsPlace(unit.Line!) && (kind == SectionKind.Talks || unit.Line!.IsBold)));
}
