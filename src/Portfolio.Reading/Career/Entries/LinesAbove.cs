using Portfolio.Model.Career;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>Finds where a head begins: which of the lines above its dates belong to it.</summary>
internal sealed class LinesAbove(EntryUnits units)
{
    private const int MostLines = 4;
    private const int MostWords = 18;

    /// <summary>How well, and under whom.</summary>
    private const int MostGrades = 2;

    private readonly NamesAbove _names = new(units);

    /// <param name="anchor">The unit with the dates.</param>
    /// <param name="before">The last unit of the head before.</param>
    public int Of(int anchor, int before)
    {
        var first = anchor;
        var standsOut = !units.Dates.IsOnly(anchor) && LineShape.StandsOut(units[anchor]);
        var labelled = 0;
        var grades = 0;
        for (var at = anchor - 1; at > before && anchor - at <= MostLines + labelled; at--)
        {
            var unit = units[at];
            if (!standsOut && (IsLabelOrItsValue(at) || SaysTerms(at)) && !units.Dates.Has(at))
            {
                first = at;
                labelled++;
                continue;
            }
            // "* Supervisor: Ada Lovelace" among the fields of an entry
            if (unit is { Kind: UnitKind.Detail, IsLabel: true, Line: not null } && units[anchor].Kind == UnitKind.Detail && !units.Dates.Has(at))
            {
                first = at;
                continue;
            }
            if (grades < MostGrades && IsGradeInHead(at, anchor))
            {
                first = at;
                labelled++;
                grades++;
                continue;
            }
            if (unit.Line is null || unit.IsTold || units.Dates.Has(at) || LineShape.HasMail(unit.Line) || LineShape.NumbersPage(unit.Line) || (unit.Kind == UnitKind.Heading && units.IsTitleOfFile(at)) || unit.Depth != units[anchor].Depth || (LineShape.IsInner(unit) && !OpensDatedParagraph(at, anchor) && !(at == anchor - 1 && units.Dates.IsOnly(anchor) && IsNameWithColon(unit)) && !IsEmployerWithColon(at, anchor) && !IsOwnBoss(at, anchor) && !IsBetweenHeadings(at, anchor))) break;
            if (LineShape.StandsOut(unit))
            {
                if (units.Rank(at) > units.Rank(first) && !(first == anchor && units.Dates.IsOnly(anchor))) break;
                // "### Now: Miller for Acme" above "### 2014 - 2016: Builder for Wheels": two posts.
                if (unit.Kind == UnitKind.Heading && units[anchor] is { Kind: UnitKind.Heading } dated && dated.Level == unit.Level && units.IsTitle(unit) && units.IsTitle(dated) && !units.SaysTitleAlone(at)) break;
                standsOut = true;
            }
            else if (standsOut && !(SaysField(at) && SaysField(anchor)))
            {
                // "Acme / Springfield / Developer / 2019": a place between two lines that stand out.
                var isPlace = LineShape.IsPlace(unit.Line) && at - 1 > before && LineShape.StandsOut(units[at - 1]) && units.Rank(at - 1) < units.Rank(first);
                if (!isPlace && !_names.Has(anchor, at) && !(at == first - 1 && StandsAboveTitle(units, at, anchor))) break;
            }
            else if (!LineShape.IsShort(unit) && !StandsInHead(at, anchor) && !NamesBoth(at, anchor) && !(SaysField(at) && SaysField(anchor)))
            {
                break;
            }
            first = at;
            if (unit.Starts) break;
        }
        return first;
    }

    /// <summary>"Acme", "**Miller**", "2014 - 2016", three lines of one paragraph below a rule: the first, plain, says for whom.</summary>
    public static bool StandsAboveTitle(EntryUnits units, int at, int anchor) => at > 0 && at + 1 < units.Count && units[at - 1].Kind == UnitKind.Rule && units[at] is { Kind: UnitKind.Line, Break: null, Starts: false, Line.StartsBold: false } unit && LineShape.IsShort(unit) && units[at + 1] is { Line.IsBold: true } title && units.IsTitle(title) && !units.IsOrganization(title)
        && !units.IsTitle(unit) && ReferenceEquals(title.Block, unit.Block) && ReferenceEquals(units[anchor].Block, unit.Block) && !units.Dates.Has(at + 1);

    /// <summary>A longer line, and no sentence, with a title and who gave it, in one paragraph with the line below it, which says when.</summary>
    private bool NamesBoth(int at, int anchor) => at == anchor - 1 && units.Dates.IsOnly(anchor) && units[at] is { Kind: UnitKind.Line, Break: null } unit && ReferenceEquals(unit.Block, units[anchor].Block) && unit.Line!.Words.Length <= MostWords
        && units.IsTitle(unit) && units.IsOrganization(unit) && !LineShape.EndsAsSentence(unit.Text) && !LineShape.IsLabel(unit.Line);

    /// <summary>"#### Position", "Miller" above "#### Period"</summary>
    private bool IsLabelOrItsValue(int at) => units[at] is { Kind: UnitKind.Heading or UnitKind.Line or UnitKind.Quote } unit && (unit.IsLabel || (unit.Label is not null && at > 0 && units[at - 1] is { IsLabel: true, Kind: UnitKind.Heading or UnitKind.Line or UnitKind.Quote }));

    /// <summary>"Miller, Acme", "Contract: permanent", "2014 - 2016": between what, or whose, and when the terms of a post are no end of its head.</summary>
    private bool SaysTerms(int at) => units.Kind == SectionKind.Experience && units[at] is { Kind: UnitKind.Line or UnitKind.Quote or UnitKind.Detail, Line: { } line } && LineShape.SaysTerms(line);

    private bool SaysField(int at) => units[at] is { Kind: UnitKind.Line or UnitKind.Quote, Line: { } line } && FieldLabels.EndIn(line.Text) is > 0 and var colon && FieldLabels.Of(line.Text[..colon]) is not null;

    /// <summary>"BSc – School of Mills", "GPA: 3.9", "2014 - 2016": how well, or under whom, stands between what and when.</summary>
    private bool IsGradeInHead(int at, int anchor) => units.Kind == SectionKind.Education && units[at] is { Kind: UnitKind.Line, Line: { } line } && units.Dates.IsOnly(anchor) && StudyGrade.IsLine(line) && !HasDates(units[at].Block, at, anchor);

    /// <summary>A line of the paragraph before the last one has dates, or a line up to the last one is of another kind: the paragraph is no head of its own.</summary>
    private bool HasDates(Model.Text.Block paragraph, int at, int anchor)
    {
        for (var below = at + 1; below < anchor; below++)
        {
            if (units.Dates.Has(below) || units[below].Kind != UnitKind.Line) return true;
        }
        // No head has more lines: a paragraph that goes on further above is none.
        for (var lines = 0; at >= 0 && ReferenceEquals(units[at].Block, paragraph); at--)
        {
            if (units.Dates.Has(at) || ++lines > MostLines + MostGrades) return true;
        }
        return false;
    }

    /// <summary>"**Thesis: A new sail**", "*Windmill, Springfield*", "**2014**": the first of three lines of one paragraph.</summary>
    private bool OpensDatedParagraph(int at, int anchor) => at < anchor - 1 && units[at] is { Kind: UnitKind.Line, Break: null, Line.IsBold: true } unit && ReferenceEquals(unit.Block, units[anchor].Block) && units.Dates.IsOnly(anchor) && !unit.Text.AsSpan().TrimEnd().EndsWith(":");

    /// <summary>"### Miller", "#### Open source", "#### Since 2014": whatever its words name, between a title and the dates it is whose the post was.</summary>
    private bool IsBetweenHeadings(int at, int anchor) => at > 0 && at == anchor - 1 && units[at].Kind == UnitKind.Heading && units[anchor].Kind == UnitKind.Heading && units[at].Level == units[anchor].Level && units.Dates.IsOnly(anchor)
        && units[at - 1].Kind == UnitKind.Heading && units[at - 1].Level < units[at].Level && units.IsTitle(units[at - 1]) && units[at].NamedSection is { Kind: SectionKind.Projects };

    /// <summary>"**Miller - Windmill:**" above the line that says when: the colon leads to the rest of the entry, and labels nothing.</summary>
    private bool IsNameWithColon(Unit unit) => unit.Line!.Text.AsSpan().TrimEnd() is [.., ':' or '：'] && (unit.Kind == UnitKind.Heading || unit.Line.IsBold) && units.IsTitle(unit) && !Vocabulary.Body.IsWhole(string.Join(' ', unit.Line.Words));

    /// <summary>"### Freelance" above "2014 - 2016", or above "Miller" and the dates: nobody gave the post, and no other name stands between them.</summary>
    private bool IsOwnBoss(int at, int anchor) => units[at].Kind == UnitKind.Heading && EntryUnits.StandsForEmployer(units[at].Line!) && units.Dates.IsOnly(anchor) && units[anchor].Kind != UnitKind.Heading
        && Enumerable.Range(at + 1, anchor - at - 1).All(between => units[between].Kind != UnitKind.Heading && units.SaysTitleAlone(between) && !units.IsOrganization(units[between]));

    /// <summary>"#### Windmill:" right above "_Miller_ – 2014 - 2016": whose post it was, in a heading of no section and nothing that bodies have.</summary>
    private bool IsEmployerWithColon(int at, int anchor) => at == anchor - 1 && units[at] is { Kind: UnitKind.Heading, NamedSection: not { IsWhole: true } } unit && unit.Text.AsSpan().TrimEnd() is [.., ':' or '：'] && units[anchor].Kind == UnitKind.Line && !units.Dates.IsOnly(anchor) && units.IsTitle(units[anchor]) && !units.IsOrganization(units[anchor])
        && !units.IsTitle(unit) && !Vocabulary.Body.IsWhole(string.Join(' ', unit.Line!.Words)) && (_areEmployers ??= AreEmployers());

    private bool? _areEmployers;

    /// <summary>A third of the headings that end so have two words of names, or one of employers, all with capitals: "Before that:", "Evenings:" say something else.</summary>
    private bool AreEmployers()
    {
        var headings = Enumerable.Range(0, units.Count).Where(at => units[at] is { Kind: UnitKind.Heading, NamedSection: not { IsWhole: true } } && units[at].Text.AsSpan().TrimEnd() is [.., ':' or '：']).Select(at => units[at]).ToList();
        return headings.Count(unit => LineShape.SaysNames(unit.Text) && (unit.Line!.Words.Length > 1 || units.IsOrganization(unit))) * 3 >= headings.Count;
    }

    /// <summary>A longer line, and no sentence, between the first line of a paragraph, which stands out, and its last, which says when.</summary>
    private bool StandsInHead(int at, int anchor)
    {
        var first = at;
        while (first > 0 && anchor - first < MostLines && units[first].Break is not null && ReferenceEquals(units[first - 1].Block, units[at].Block)) first--;
        return first < at && units[first].Break is null && ReferenceEquals(units[at].Block, units[anchor].Block) && LineShape.StandsOut(units[first]) && !units.Dates.Has(first)
            && units[at].Line!.Words.Length <= MostWords && (!LineShape.EndsAsSentence(units[at].Text) || units[first].Text.TrimEnd().EndsWith('.')) && !LineShape.IsLabel(units[at].Line!);
    }
}
