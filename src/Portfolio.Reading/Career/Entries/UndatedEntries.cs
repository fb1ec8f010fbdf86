using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>Finds entries in a section that has no dates at all: headings, else bold lines, else list items, else paragraphs.</summary>
internal static class UndatedEntries
{
    private const int MostWordsOfKind = 6;

    /// <summary>Lists are taken apart where nothing else can be an entry.</summary>
    public static List<Unit> Open(List<Unit> units, SectionKind kind)
    {
        if (kind is SectionKind.Experience or SectionKind.Other or SectionKind.Opening or SectionKind.Volunteering) return units;
        if (AreKindsOfWorks(units, kind) || AreKindsOfStudies(units, kind)) return [.. units.SelectMany(unit => unit is { Block: ListBlock list, Line: null } ? UnitReader.Items(list, unit.Depth) : [unit])];
        if (units.Exists(unit => unit.Kind == UnitKind.Heading)) return units;
        var first = units.FindIndex(unit => unit.Block is ListBlock or DefinitionList);
        if (first < 0 || units.Take(first).Any(LineShape.StandsOut)) return units;
        return [.. units.SelectMany((unit, at) => unit.Block switch
        {
            ListBlock list when unit.Line is null && kind == SectionKind.Education && SchoolThenDegree.Open(list, unit.Depth) is { } studies => studies,
            ListBlock list when unit.Line is null => UnitReader.Items(list, unit.Depth),
            DefinitionList list when unit.Line is null => UnitReader.Definitions(list, unit.Depth),
            _ when kind == SectionKind.Education && at + 1 < units.Count && IsSchoolOf(unit, units[at + 1]) => [unit with { Kind = UnitKind.Term }],
            _ => [unit],
        })];
    }

    /// <summary>"School of Mills, Springfield" above a list of nothing but degrees.</summary>
    private static bool IsSchoolOf(Unit unit, Unit below) => unit is { Kind: UnitKind.Line, Break: null, Line: { } line } && Vocabulary.Institutions.HasAny(line.Words) && !Vocabulary.Studies.HasAny(line.Words) && !LineShape.EndsAsSentence(line.Text) && LineShape.SaysNames(line.Text)
        && below is { Line: null, Block: ListBlock list } && list.Items.All(item => item.Content is [Paragraph first, ..] && FoldedWords.Of(PlainText.Of(first.Content)) is var words && Vocabulary.Studies.HasAny(words) && !Vocabulary.Institutions.HasAny(words));

    /// <summary>"Conferences", "Posters" above lists of what was told or written there: labels, and no works themselves.</summary>
    private static bool AreKindsOfWorks(List<Unit> units, SectionKind kind)
    {
        if (kind is not (SectionKind.Talks or SectionKind.Publications)) return false;
        var headings = Enumerable.Range(0, units.Count).Where(at => units[at].Kind == UnitKind.Heading).ToList();
        return headings.Count > 0 && headings.TrueForAll(at => units[at].Line!.Words.Length <= MostWordsOfKind && at + 1 < units.Count && units[at + 1] is { Line: null, Block: ListBlock list } && list.Items.All(IsCited));
    }

    /// <summary>"Formal education", "Further courses" above lists: kinds of studies, and none themselves.</summary>
    private static bool AreKindsOfStudies(List<Unit> units, SectionKind kind) => kind == SectionKind.Education && units.Exists(unit => unit.Kind == UnitKind.Heading) && Enumerable.Range(0, units.Count).Where(at => units[at].Kind == UnitKind.Heading)
        .All(at => units[at].NamedSection is { Kind: SectionKind.Education or SectionKind.Courses } && !Vocabulary.Institutions.HasAny(units[at].Line!.Words) && at + 1 < units.Count && units[at + 1] is { Line: null, Block: ListBlock });

    private static bool IsCited(ListItem item) => item.Content is [Paragraph text, ..] && Heads.Citation.Of(new TextLine(LineSplitter.Split(text.Content)[0].Content)) is not null;

    public static List<HeadSpan> Find(List<Unit> units, SectionKind kind, EntryHeadFinder finder)
    {
        if (kind is SectionKind.Other or SectionKind.Opening) return [];
        var heads = AreItemsBelowHeadings(units) ? [] : Of(units, unit => unit.Kind == UnitKind.Heading && !LineShape.IsLabel(unit.Line!), finder, "its heading");
        if (heads.Count == 0) heads = Of(units, unit => unit.Starts && !LineShape.IsLabel(unit.Line!), finder, "an item of the section's list");
        if (heads.Count == 0) heads = Of(units, unit => LineShape.StandsOut(unit) && !LineShape.IsLabel(unit.Line!), finder, "its bold line");
        if (heads.Count == 0 && kind is SectionKind.Education or SectionKind.Talks)
            heads = Of(units, unit => unit is { Kind: UnitKind.Line, Break: null } && unit.Line!.Words.Length is > 0 and <= 18, finder, "its paragraph");
        return kind is not (SectionKind.Experience or SectionKind.Volunteering) || heads.Exists(head => Vocabulary.Titles.HasAny(units[head.First].Line!.Words) || (head.Last == head.First + 1 && IsTitleInItalics(units[head.Last]))) ? heads : [];
    }

    /// <summary>"### Windmill, Springfield" above "*Miller*"</summary>
    private static bool IsTitleInItalics(Unit unit) => unit.Line is { IsItalic: true } line && Vocabulary.Titles.HasAny(line.Words) && !line.Text.Contains(',', StringComparison.Ordinal);

    /// <summary>Their lists were taken apart.</summary>
    private static bool AreItemsBelowHeadings(List<Unit> units) => units.Exists(unit => unit.Kind == UnitKind.Heading) && Enumerable.Range(0, units.Count - 1).All(at => units[at].Kind != UnitKind.Heading || units[at + 1].Starts);

    private static bool BeginsWithDegree(Unit unit) => unit is { Kind: UnitKind.Line, Line: { StartsBold: true } line } && LineShape.HasDegreeInBold(line) && Vocabulary.Institutions.HasAny(line.Words);

    private static List<HeadSpan> Of(List<Unit> units, Func<Unit, bool> starts, EntryHeadFinder finder, string reason)
    {
        var heads = new List<HeadSpan>();
        for (var at = 0; at < units.Count; at++)
        {
            if (units[at].Line is not { IsBlank: false } || !starts(units[at]) || (heads.Count > 0 && at <= heads[^1].Last)) continue;
            var head = finder.From(at, reason);
            // "**BSc** — Wind", "**MSc** — Wheels" in one paragraph: each is a study.
            var next = BeginsWithDegree(units[at]) ? units.FindIndex(at + 1, head.Last - at, BeginsWithDegree) : -1;
            heads.Add(next < 0 ? head : head with { Last = next - 1 });
        }
        return heads;
    }
}
