using Portfolio.Model.Dates;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>
/// The dates of what somebody worked on within a post ("### Miller, Acme (2015 - 2019)", and below it "**The new wheel** (2016)", "#### The sluice"
/// with "*2017 - 2018*"): below a head with a title, standing out less or looking like no head with one, in its years, and no title in them but the
/// one that somebody had there ("**The new wheel** (builder, 2016)", "Role: builder" below "Project: The new wheel").
/// </summary>
internal static class DatedProjects
{
    /// <summary>So many lines above and below its dates a head may have.</summary>
    private const int MostLines = 3;

    private const int MostWords = 18;

    /// <summary>What stands before the name of a project.</summary>
    private static readonly WordSet Projects = new("project, project name, project title, projekt, projektname, projet, nom du projet, proyecto, nombre del proyecto, projeto, nome do projeto, progetto, nazwa projektu, název projektu, проект, название проекта, проєкт, назва проєкту, プロジェクト, プロジェクト名, 案件, 案件名, 担当期間, 開発期間, 参画期間, 参加期間, 作業期間, プロジェクト期間, 项目, 项目名称, 프로젝트".Split(", "));

    /// <param name="units">The lines of a section of posts.</param>
    /// <param name="isDated">Those with the dates of an entry; what is within one is taken out.</param>
    public static void TakeOut(IReadOnlyList<Unit> units, bool[] isDated)
    {
        (int Rank, DateRange Range, object Block)? post = null;
        // Whose head says no title: "### Windmill Ltd (2015 - 2019)".
        (int Rank, DateRange Range)? employer = null;
        var posts = LooksOfPosts(units, isDated);
        for (var at = 0; at < units.Count; at++)
        {
            if (!isDated[at] || units[at].Line!.Dates.Finds is not [{ Range: var range }, ..]) continue;
            var first = FirstOf(units, isDated, at);
            var rank = RankOf(units, isDated, first, at);
            if (post is { } within && Covers(within.Range, range) && NamesProject(units, isDated, first, at, standsOutLess: rank > within.Rank)) isDated[at] = false;
            else if (employer is { } house && rank > house.Rank && Covers(house.Range, range) && NamesProject(units, isDated, first, at, standsOutLess: false)) isDated[at] = false;
            else if (post is { } whole && rank > whole.Rank && Covers(whole.Range, range) && NamesWork(units[at])) isDated[at] = false;
            else if (employer is { } firm && units[at].Starts && rank > firm.Rank && Covers(firm.Range, range) && NamesWork(units[at])) isDated[at] = false;
            else if (post is { } own && Covers(own.Range, range) && first > 0 && units[first - 1] is { Kind: UnitKind.Heading, NamedSection: { IsWhole: true, Kind: Model.Career.SectionKind.Projects } } && !HasTitle(units, isDated, first, at)) isDated[at] = false;
            else if (HasTitle(units, isDated, first, at)) post = range.Start is not null && (range.IsOngoing || range.End is not null) ? (rank, range, units[at].Block) : null;
            else if (post is { } outer && (rank > outer.Rank || (rank == outer.Rank && units[first].Kind != UnitKind.Heading && !ReferenceEquals(outer.Block, units[at].Block) && !posts.Contains(LookOf(units, at)))) && Covers(outer.Range, range)) isDated[at] = false;
            else post = null;
            if (isDated[at] && units[at].Kind == UnitKind.Heading) employer = (range.IsOngoing || range.End is not null) && Vocabulary.Organizations.HasAny(units[at].Line!.Words) ? (rank, range) : null;
        }
    }

    /// <summary>How much the lines stand out; fields right below a heading as much as that.</summary>
    private static int RankOf(IReadOnlyList<Unit> units, bool[] isDated, int first, int at)
    {
        var rank = Enumerable.Range(first, at - first + 1).Min(line => units[line].Rank);
        return first > 0 && units[first].Kind == UnitKind.Cell && units[first - 1].Kind == UnitKind.Heading && !isDated[first - 1] ? Math.Min(rank, units[first - 1].Rank) : rank;
    }

    /// <summary>How the dated lines of heads with a title look.</summary>
    private static HashSet<(UnitKind Kind, bool IsOnly, bool IsBold, bool Starts)> LooksOfPosts(IReadOnlyList<Unit> units, bool[] isDated) =>
        [.. Enumerable.Range(0, units.Count).Where(at => isDated[at] && HasTitle(units, isDated, FirstOf(units, isDated, at), at)).Select(at => LookOf(units, at))];

    private static (UnitKind Kind, bool IsOnly, bool IsBold, bool Starts) LookOf(IReadOnlyList<Unit> units, int at) =>
        (units[at].Kind, !units[at].Starts && DatedUnits.IsDateLine(units[at]), units[at].Line!.StartsBold, units[at].Starts);

    private static int FirstOf(IReadOnlyList<Unit> units, bool[] isDated, int at)
    {
        if (units[at].Starts) return at;
        if (units[at].Kind == UnitKind.Heading) return AboveHeading(units, isDated, at);
        var first = at;
        var isOnly = DatedUnits.IsDateLine(units[at]);
        while (first > 0 && at - first < MostLines && !units[first].Starts && units[first].Kind != UnitKind.Heading && units[first - 1] is { Line: { IsBlank: false } } above && !isDated[first - 1] && above.Depth == units[at].Depth && (isOnly || above.Kind == UnitKind.Heading || ReferenceEquals(above.Block, units[at].Block))
            && (LineShape.IsShort(above) || LineShape.StandsOut(above)) && !NamesSection(above)) first--;
        return units[first].Kind == UnitKind.Heading ? AboveHeading(units, isDated, first) : first;
    }

    /// <summary>"### Miller", "#### Windmill, 2014 - 2016": headings right above one another, the lower below the higher, are lines of one head.</summary>
    private static int AboveHeading(IReadOnlyList<Unit> units, bool[] isDated, int at)
    {
        var first = at;
        while (first > 0 && at - first < MostLines && units[first - 1] is { Kind: UnitKind.Heading } above && above.Level < units[first].Level && !isDated[first - 1] && !NamesSection(above) && !HasAnotherBelow(units, at)) first--;
        return first;
    }

    /// <summary>"### As a teacher", "#### Windmill, 2014 - 2016", "#### Watermill": what stands above several is no line of the first.</summary>
    private static bool HasAnotherBelow(IReadOnlyList<Unit> units, int at)
    {
        for (var next = at + 1; next < units.Count && next <= at + MostUnits; next++)
        {
            if (units[next].Kind == UnitKind.Heading && units[next].Level <= units[at].Level && !NamesSection(units[next])) return units[next].Level == units[at].Level;
        }
        return false;
    }

    private const int MostUnits = 60;

    /// <summary>"#### Projects" above "**The new wheel** (2016)": what follows is of that kind, and the heading is no line of it.</summary>
    private static bool NamesSection(Unit unit) => unit is { Kind: UnitKind.Heading, NamedSection.IsWhole: true };

    private static bool HasTitle(IReadOnlyList<Unit> units, bool[] isDated, int first, int at)
    {
        for (var line = first; line < units.Count && line <= at + MostLines; line++)
        {
            if (line > at && (isDated[line] || (EndsHead(units, at, line) && !GoesOnWithHeading(units, first, at, line)))) return false;
            if (Vocabulary.Titles.HasAny(units[line].Line!.Words)) return true;
        }
        return false;
    }

    /// <summary>"### Windmill", "2014 - 2016", "#### Miller"</summary>
    private static bool GoesOnWithHeading(IReadOnlyList<Unit> units, int first, int at, int line) => line == at + 1 && units[line].Kind == UnitKind.Heading && units[first].Kind == UnitKind.Heading && units[line].Level > units[first].Level;

    /// <summary>What stands below the dates is text, or begins something else: it stands out more, and not right below them.</summary>
    private static bool EndsHead(IReadOnlyList<Unit> units, int at, int line)
    {
        var unit = units[line];
        if (unit.Line is not { } below || unit.Starts || below.Words.Length > MostWords || LineShape.EndsAsSentence(below.Text)) return true;
        if (unit.Kind == UnitKind.Heading) return line > at + 1 || unit.Rank <= units[at].Rank;
        return line > at + 1 && unit.Rank < units[at].Rank && !ReferenceEquals(unit.Block, units[at].Block);
    }

    /// <summary>"保険受付システム開発(2019/09 – 2019/12)": in Japanese and Chinese what something is stands last, and that is nobody's title; an item may have such a sign in it ("水車・水門の点検アプリの開発（2016年）").</summary>
    private static bool NamesWork(Unit unit)
    {
        var name = unit.Text.AsSpan(0, unit.Line!.Dates.Finds[0].Start).TrimEnd(" (（");
        if (!(unit.Kind == UnitKind.Heading || unit.Starts) || name.ContainsAny(" 　") || (!unit.Starts && name.Contains('・'))) return false;
        return WorkNames.EndsAsWork(name);
    }

    /// <summary>A field says that it is a project, or a title stands nowhere but in brackets with the dates.</summary>
    /// <param name="units">The lines.</param>
    /// <param name="isDated">Those with the dates of an entry.</param>
    /// <param name="first">The first line of the head.</param>
    /// <param name="at">The one with the dates.</param>
    /// <param name="standsOutLess">Than the post.</param>
    private static bool NamesProject(IReadOnlyList<Unit> units, bool[] isDated, int first, int at, bool standsOutLess)
    {
        var top = first;
        while (top > 0 && !units[top].Starts && at - top < MostLines && !isDated[top - 1] && ReferenceEquals(units[top - 1].Block, units[at].Block)) top--;
        for (var line = top; line <= at; line++)
        {
            if (units[line].Text.AsSpan().IndexOfAny(':', '：') is > 0 and var colon && Projects.IsWhole(FoldedWords.Phrase(units[line].Text[..colon]))) return true;
        }
        return standsOutLess && first == at && units[at].Text.IndexOf('(', StringComparison.Ordinal) is > 0 and var open && units[at].Line!.Dates.Finds[0].Start > open
            && !Vocabulary.Titles.HasAny(FoldedWords.Of(units[at].Text[..open])) && Vocabulary.Titles.HasAny(FoldedWords.Of(units[at].Text[open..]));
    }

    private static bool Covers(DateRange outer, DateRange inner) =>
        (inner.Start ?? inner.End) is { } from && outer.Start?.Year <= from.Year && (outer.IsOngoing || (!inner.IsOngoing && inner.Latest?.Year <= outer.End?.Year));
}
