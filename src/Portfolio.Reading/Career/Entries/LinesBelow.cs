using Portfolio.Model.Career;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Entries;

/// <summary>Finds where a head ends: which of the lines below its dates belong to it.</summary>
internal sealed class LinesBelow(EntryUnits units, LinesAbove above)
{
    private const int MostLines = 3;
    private const int MostWords = 18;
    private const int LongestDetail = 120;

    /// <summary>What stands behind nothing but dates says what they date, at whatever length.</summary>
    private const int LongestSaying = 240;

    private readonly RecurringLines _recurring = new(units, above);

    /// <param name="first">The first unit of the head.</param>
    /// <param name="anchor">The unit with the dates, or the only one so far.</param>
    /// <param name="leads">Lines of dates stand before what they date.</param>
    public int Of(int first, int anchor, bool leads)
    {
        var last = anchor;
        var lines = 0;
        for (var at = anchor + 1; at < units.Count && lines < MostLines; at++)
        {
            var unit = units[at];
            // "#### Position", "Miller"
            if (unit.IsLabel && at + 1 < units.Count && units[at + 1] is { Kind: UnitKind.Line or UnitKind.Detail, Label: FieldLabel.Title or FieldLabel.Organization or FieldLabel.Location })
            {
                last = ++at;
                continue;
            }
            if (unit.IsLabel && unit.Kind is UnitKind.Heading or UnitKind.Line) break;
            if (!Durations.IsOnly(unit.Text)) lines++;
            if (unit.Line is null || unit.Line.IsBlank || (units.Dates.Has(at) && !RepeatsDates(at, last)) || unit.Starts || LineShape.IsInner(unit) || LineShape.HasMail(unit.Line!) || OpensDatedBlock(at, last) || OpensList(at, last) || (!leads && HasOwnDatesBelow(at)) || !(Joins(unit, first, last, leads) || _recurring.Has(first, anchor, at))) break;
            last = at;
        }
        return last;
    }

    /// <summary>Nothing but the same years once more, behind the words of the same paragraph.</summary>
    private bool RepeatsDates(int at, int last) => units.Dates.IsOnly(at) && ReferenceEquals(units[at].Block, units[last].Block) && units.Dates.Has(last) && !units.Dates.IsOnly(last)
        && units[at].Line!.Dates.Finds is [{ IsRange: true, Range: var again }] && units[last].Line!.Dates.Finds is [{ IsRange: true, Range: var range }, ..] && range.Start?.Year == again.Start?.Year && range.End?.Year == again.End?.Year;

    /// <summary>The term above the next items is no line of the item before it.</summary>
    private bool OpensList(int at, int last) => units[at].Kind == UnitKind.Term && units[last] is { Kind: UnitKind.Line, Starts: true } && at + 1 < units.Count && units[at + 1].Starts;

    /// <summary>The first line of another paragraph that has dates of its own: it belongs to them.</summary>
    private bool OpensDatedBlock(int at, int last)
    {
        if (units[at].Kind != UnitKind.Line || ReferenceEquals(units[at].Block, units[last].Block)) return false;
        for (var next = at + 1; next < units.Count && ReferenceEquals(units[next].Block, units[at].Block); next++)
        {
            if (units.Dates.Has(next)) return true;
        }
        return false;
    }

    /// <summary>A heading right above a line of dates: a position, and no more of the employer above it, whose dates stand in its own heading.</summary>
    private bool HasOwnDatesBelow(int at) => units[at].Kind == UnitKind.Heading && at + 1 < units.Count && units[at + 1].Kind != UnitKind.Heading && units.Dates.Has(at + 1) && units.Dates.IsOnly(at + 1);

    private bool Joins(Unit unit, int first, int last, bool leads)
    {
        var hasText = Enumerable.Range(first, last - first + 1).Any(at => !units.Dates.IsOnly(at) && !Durations.IsOnly(units[at].Text) && units[at].Label is not (FieldLabel.Start or FieldLabel.End));
        if (!leads && LooksLikeFirst(unit, first, last)) return false;
        // "### 2019 – 2021<br>Engineer<br>Acme": all lines of one heading.
        if (unit.Kind == UnitKind.Heading && ReferenceEquals(unit.Block, units[last].Block)) return true;
        if (unit.Kind == UnitKind.Detail && units[last].Kind == UnitKind.Term) return unit.Line!.Text.Length < (hasText ? LongestDetail : LongestSaying) && !(hasText && TellsBelowTerm(unit, first, last));
        if (LineShape.IsPlace(unit.Line!) && LineShape.IsShort(unit) && (unit.Kind != UnitKind.Heading || units.Rank(unit) > units.Rank(first))) return true;
        if (unit.Label == FieldLabel.End && units[last].Label == FieldLabel.Start) return true;
        if (Durations.IsOnly(unit.Text) || units.Dates.Has(last + 1)) return true;
        var isSameBlock = ReferenceEquals(unit.Block, units[last].Block);
        if (isSameBlock && LineShape.IsShort(unit) && IsBetween(unit, last)) return true;
        if (isSameBlock && LineShape.IsField(unit.Line!)) return true;
        if (isSameBlock && LineShape.IsShort(unit) && LineShape.StartsWithPlace(unit.Line!)) return true;
        // Another title, in a paragraph of its own: the next post, whatever employer its words may name.
        if (!isSameBlock && unit.Kind == UnitKind.Line && !LineShape.StandsOut(unit) && units.HasTitle(first, last) && units.SaysTitleAlone(last + 1)) return false;
        if (LineShape.StandsOut(unit))
        {
            if (!hasText) return leads || isSameBlock || units.Rank(unit) > units.Rank(first);
            if (unit.Kind == UnitKind.Heading && units.Rank(unit) == units.Rank(first) && IsTitleOfHeadingAbove(first, last)) return true;
            if (leads && EndsStack(first, last)) return true;
            if (unit.Kind == UnitKind.Heading && units.Rank(unit) <= units.Rank(first)) return leads && units.Rank(unit) == units.Rank(first) && units.IsEvidence(unit) && !units.HasTitle(first, last);
            if (unit.Kind == UnitKind.Heading && units.Kind == SectionKind.Experience && !units.IsEvidence(unit) && !HaveHeadingsBelow) return false;
            return isSameBlock || !units.HasTitle(first, last) || units.IsSubjectOf(unit, first, last) || (units.IsOrganization(unit) && !units.HasOrganization(first, last) && !NamesTwoAboveDates(first, last));
        }
        if (!hasText && isSameBlock && unit.Line!.Words.Length <= MostWords && units.IsEvidence(unit) && !LineShape.EndsAsSentence(unit.Text)) return true;
        // "Miller, Windmill, Springfield, Ohio" in a paragraph of its own below nothing but dates
        if (!hasText && leads && unit.Line!.Words.Length <= MostWords && units.IsTitle(unit) && unit.Text.Contains(',', StringComparison.Ordinal) && (!LineShape.EndsAsSentence(unit.Text) || LineShape.EndsWithPlace(unit.Text))) return true;
        if (!hasText && isSameBlock && LineShape.StartsWithName(unit.Line!)) return true;
        // "She was a lead developer at Acme." below nothing but dates
        if (!hasText && unit.Line!.Words.Length <= MostWords && SpokenLead.LengthIn(unit.Text, 0) > 0) return true;
        if (isSameBlock && hasText && units.IsLongName(unit) && units.Lacks(unit, first, last)) return true;
        if (isSameBlock && hasText && IsAboveEmployer(last + 1) && !units.HasOrganization(first, last)) return true;
        if (!LineShape.IsShort(unit)) return false;
        if (!hasText) return true;
        // "Werkstudent" on a paragraph of its own is what somebody was.
        if (Vocabulary.Employment.IsAll(unit.Line!.Words) && (isSameBlock || !units.IsTitle(unit))) return true;
        if (isSameBlock && first == last && unit.Line!.IsItalic && units.SaysTitleAlone(first)) return true;
        return units.IsEvidence(unit) && (isSameBlock || units.Kind != SectionKind.Experience || units.IsTitle(unit) || units.SaysOneThing(first, last + 1) || _recurring.MostSayOneThing) && (isSameBlock || unit.Line!.IsItalic || units.Kind != SectionKind.Experience || unit.Line!.Words.Length <= 6) && units.Lacks(unit, first, last);
    }

    /// <summary>"### Acme (2014 – 2016)", "### Miller": two headings of one level, and nothing between them; the second has no dates, and only the title that the first lacks.</summary>
    private bool IsTitleOfHeadingAbove(int first, int last) => first == last && units[first] is { Kind: UnitKind.Heading } && units.Dates.Has(first) && !units.Dates.IsOnly(first) && !units.HasTitle(first, last) && units.SaysTitleAlone(last + 1)
        && (last + 2 >= units.Count || units[last + 2].Kind != UnitKind.Heading) && !HasDatesBeforeHeading(last + 2);

    /// <summary>"##### 2014 – 2016", "#### Miller", "##### Windmill": three headings, the first of which says when, and text or the next dates below the last.</summary>
    private bool EndsStack(int first, int last) => last == first + 1 && units[first].Kind == UnitKind.Heading && units.Dates.IsOnly(first) && units[last].Kind == UnitKind.Heading && units[last + 1].Kind == UnitKind.Heading && units.Rank(last + 1) == units.Rank(first)
        && (last + 2 >= units.Count || units[last + 2].Kind != UnitKind.Heading || units.Rank(last + 2) < units.Rank(last) || (units.Rank(last + 2) == units.Rank(first) && units.Dates.Has(last + 2) && units.Dates.IsOnly(last + 2)));

    private bool HasDatesBeforeHeading(int at)
    {
        for (; at < units.Count && units[at].Kind != UnitKind.Heading; at++)
        {
            if (units.Dates.Has(at)) return true;
        }
        return false;
    }

    /// <summary>"### Miller", "#### Acme", "##### 2014 – 2016": two headings, each with one name, and below them when. No link below that is the employer.</summary>
    private bool NamesTwoAboveDates(int first, int last) => last - first == 2 && units.Dates.IsOnly(last) && units[first].Kind == UnitKind.Heading && units[first + 1].Kind == UnitKind.Heading && units.SaysTitleAlone(first) && !units.IsTitle(units[first + 1]) && !LineShape.IsPlace(units[first + 1].Line!);

    /// <summary>"**Acme**", "* Miller", "* 2014 - 2016", "**Emca**": a bold line that looks like the first of this head begins the next one.</summary>
    private bool LooksLikeFirst(Unit unit, int first, int last) => unit.Kind == UnitKind.Line && unit.Line!.IsBold && units[first] is { Kind: UnitKind.Line, Line.IsBold: true } && first < last && !ReferenceEquals(unit.Block, units[last].Block) && units.Dates.IsOnly(last) && !units.Dates.Has(first) && units.Rank(unit) == units.Rank(first);

    /// <summary>The term has a title and dates, and below it stands what was done: a sentence that names nobody.</summary>
    private bool TellsBelowTerm(Unit unit, int first, int last) => units.HasTitle(first, last) && units.Dates.Has(last) && LineShape.EndsAsSentence(unit.Text) && !units.IsEvidence(unit) && !LineShape.StartsWithPlace(unit.Line!);

    /// <summary>Most headings with dates have one heading right below them that has none: the other half of the head. Where few have, or several follow, they are about projects.</summary>
    private bool HaveHeadingsBelow => _haveHeadingsBelow ??= Enumerable.Range(0, units.Count).Where(at => units[at].Kind == UnitKind.Heading && units.Dates.Has(at)).ToList() is var dated && dated.Count(HasOneHeadingBelow) * 2 > dated.Count;

    private bool? _haveHeadingsBelow;

    private bool HasOneHeadingBelow(int at)
    {
        if (at + 1 >= units.Count || units[at + 1].Kind != UnitKind.Heading || units.Dates.Has(at + 1) || units.Rank(at + 1) <= units.Rank(at)) return false;
        for (var next = at + 2; next < units.Count && !(units[next].Kind == UnitKind.Heading && units.Rank(next) <= units.Rank(at)); next++)
        {
            if (units[next].Kind == UnitKind.Heading && units.Rank(next) == units.Rank(at + 1)) return false;
        }
        return true;
    }

    /// <summary>"Division of Examples, Department of Tests" above "University of Springfield": no sentence, and a name below it in the same paragraph.</summary>
    private bool IsAboveEmployer(int at) => units[at].Line!.Words.Length <= MostWords && !LineShape.EndsAsSentence(units[at].Text) && !LineShape.IsLabel(units[at].Line!) && at + 1 < units.Count
        && ReferenceEquals(units[at + 1].Block, units[at].Block) && LineShape.IsShort(units[at + 1]) && !units.Dates.Has(at + 1) && units.IsOrganization(units[at + 1]) && !units.IsTitle(units[at + 1]);

    /// <summary>"**Acme**, Springfield, **Developer**", each on a line of its own: what stands between two lines of one paragraph that stand out belongs to both.</summary>
    private bool IsBetween(Unit unit, int last) =>
        last + 2 < units.Count && ReferenceEquals(units[last + 1], unit) && ReferenceEquals(units[last + 2].Block, unit.Block) && LineShape.StandsOut(units[last]) && LineShape.StandsOut(units[last + 2]) && !units.Dates.Has(last + 2);
}
