using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>Takes those lists, tables, definitions and quotations apart whose items are entries; all others stay what an entry tells.</summary>
internal static class ListOpener
{
    /// <summary>Title, school, the part of it, and when.</summary>
    private const int MostLinesOfHead = 4;

    private const int MostWordsOfPosition = 16;

    /// <summary>Between the dates and what follows the title.</summary>
    private const int MostWordsBeforeTitle = 4;

    /// <summary>With its dates.</summary>
    private const int MostWordsOfTitle = 8;
    private const int LongestName = 80;
    private const int LongestLabel = 24;
    private const int LongestHeadInQuote = 300;

    public static List<Unit> Open(IReadOnlyList<Unit> units, SectionKind kind, EntryLayout layout)
    {
        units = [.. LabelsAlone.Mark(units).Select(unit => FlatLists.Nest(unit, kind))];
        var result = new List<Unit>();
        var quotes = new HeadInQuote(units, layout);
        var rows = new RowLists(units, kind, layout);
        var employers = new FieldsOfEmployer(units);
        var isInEntry = false;
        // The last table, or term alone, that was taken apart.
        Block? apart = null;
        // One alone may stand above a list of posts like it.
        var areTerms = units.Count(unit => unit.Block is DefinitionList { Items: [_] }) > 1;
        var isTold = false;
        Unit? heading = null;
        for (var at = 0; at < units.Count; at++)
        {
            var unit = units[at];
            var goesOn = isInEntry && at > 0 && units[at - 1].Line is not null && InEntry.GoesOn(unit, heading, at + 1 < units.Count ? units[at + 1] : null, kind);
            if (unit.Kind == UnitKind.Heading)
            {
                heading = unit;
                employers.Pass(unit);
                isTold = (isInEntry || apart is not null) && InEntry.LabelsBody(unit);
                if (!isTold) apart = null;
            }
            isInEntry = goesOn || InEntry.Is(unit, isInEntry);
            var isKept = unit.Line is not null || employers.Keeps(at, heading) || (isTold && unit.Block is ListBlock or TableBlock) || (isInEntry && unit.Block is ListBlock { Items: [_] } && SaysTitle(result, unit.Depth, kind));
            if (isKept)
            {
                result.Add(unit);
                continue;
            }
            // One item below a name is no row of its own.
            var isOfName = unit.Block is ListBlock { Items: [_] } && HeadInList.IsName(result);
            var below = BelowHead(result, unit, quotes, at + 1 < units.Count ? units[at + 1] : null) ?? employers.Open(at);
            // "| **Miller** | 2014 – 2016 |", its list, and the table of the next entry.
            var opened = (below ?? Opened(unit, kind, isInEntry && !AreAlike(apart, unit.Block), isOfName ? null : rows))?.Select(inner => Lowered(inner, heading)).ToList();
            if (opened is null) result.Add(unit);
            else result.AddRange(opened);
            isInEntry |= opened is not null && (below is not null || ((unit.Block is not DefinitionList || areTerms) && InEntry.Opens(unit, opened, at > 0 ? units[at - 1] : null, kind))) && opened.Exists(inner => inner.Line is { } line && DateAnchors.Has(line));
            if (opened is not null && unit.Block is TableBlock or DefinitionList { Items: [_] }) apart = unit.Block;
        }
        return result;
    }

    private static bool AreAlike(Block? apart, Block block) => (apart is TableBlock && block is TableBlock) || (apart is DefinitionList && block is DefinitionList { Items: [_] });

    /// <summary>"### Acme" above "- ### Miller": whatever its marks say, no heading within an item is as high as the one above the list.</summary>
    private static Unit Lowered(Unit unit, Unit? above) => unit.Kind == UnitKind.Heading && above is not null && above.Level >= unit.Level ? unit with { Level = above.Level + 1 } : unit;

    /// <summary>A list or a quotation that goes on with the head above it; else null.</summary>
    private static IEnumerable<Unit>? BelowHead(List<Unit> above, Unit unit, HeadInQuote quotes, Unit? next) => unit.Block switch
    {
        ListBlock list => HeadInList.Open(above, list) ?? HeadInList.AboveDates(above, list, next),
        DefinitionList { Items: [{ Terms: [_], Content: [Paragraph, ..] }] } definition when HeadInList.IsDates(above) => UnitReader.Definitions(definition, unit.Depth).Select(line => line with { Starts = false }),
        QuoteBlock quote when quotes.Is(above is [] ? null : above[^1], quote) => UnitReader.Quoted(quote, unit.Depth),
        _ => null,
    };

    /// <summary>The lines right above say what somebody was: a single item below them, whatever its dates, is no other post and no other degree.</summary>
    private static bool SaysTitle(List<Unit> above, int depth, SectionKind kind)
    {
        for (var at = above.Count - 1; at >= 0 && at >= above.Count - MostLinesOfHead && above[at] is { Line: { } line } unit && unit.Depth == depth; at--)
        {
            if (InEntry.TitlesOf(kind).HasAny(line.Words)) return true;
        }
        return false;
    }

    private static IEnumerable<Unit>? Opened(Unit unit, SectionKind kind, bool isInEntry, RowLists? rows) => unit.Block switch
    {
        ListBlock list when !isInEntry && FieldList.Open(list, unit.Depth, isBelowName: false) is { } fields => fields,
        QuoteBlock { Content: [ListBlock list] } when !isInEntry && FieldList.Open(list, unit.Depth, isBelowName: false) is { } fields => fields,
        DefinitionList definitions when IsFields(definitions) => UnitReader.Fields(definitions, unit.Depth),
        ListBlock or DefinitionList when !isInEntry && rows?.Open(unit.Block) is { } cells => cells,
        ListBlock list when HoldsEntries(list, isInEntry, kind) => Items(list, kind, unit.Depth),
        TableBlock table when kind == SectionKind.Experience && ListsOthers(table) => null,
        TableBlock table when AsFields(table) is { } fields => UnitReader.Fields(fields, unit.Depth),
        TableBlock table when !isInEntry && HeadTable.Open(table, unit.Depth) is { } head => head,
        TableBlock table when (!isInEntry || HasColumnsOfPosts(table)) && Dated(table.Rows, row => row.Cells.Any(cell => HasDates(cell.Content))) => TableRows.Of(YearsAndMonths.Join(table), unit.Depth, kind == SectionKind.Education),
        TableBlock table when !isInEntry && SectionedTable.Open(table, unit.Depth, kind == SectionKind.Education) is { } sections => sections,
        DefinitionList definitions when !isInEntry && HoldsEntries(definitions) => WithPositions(UnitReader.Definitions(definitions, unit.Depth, IsEachOne(kind, definitions)), kind),
        QuoteBlock quote when !isInEntry && QuotedTalks.Open(quote, unit.Depth, kind) is { } talks => talks,
        QuoteBlock quote when IsMeta(quote) || IsEntry(quote) || HoldsFields(quote) => UnitReader.Quoted(quote, unit.Depth),
        _ => null,
    };

    /// <summary>Where a term is a date, each of several descriptions below it is something of its own, unless that may be a post, or a degree and its school.</summary>
    public static bool IsEachOne(SectionKind kind, DefinitionList definitions) => kind is not (SectionKind.Experience or SectionKind.Volunteering or SectionKind.Opening or SectionKind.Other) && !(kind == SectionKind.Education && definitions.Items.All(IsDegreeWithSchool));

    /// <summary>": Master in milling", ": University of Wind"</summary>
    private static bool IsDegreeWithSchool(Definition definition) => definition.Content is [Paragraph degree, Paragraph school] && FoldedWords.Of(PlainText.Of(school.Content)) is var name && Vocabulary.Institutions.HasAny(name) && Vocabulary.Studies.LengthAt(name, 0) == 0
        && FoldedWords.Of(PlainText.Of(degree.Content)) is var words && Vocabulary.Studies.HasAny(words) && !Vocabulary.Institutions.HasAny(words);

    /// <summary>Below an employer and its dates a list of positions, each with dates of its own, is taken apart, too.</summary>
    private static IEnumerable<Unit> WithPositions(IEnumerable<Unit> units, SectionKind kind) =>
        units.SelectMany(unit => unit.Line is null && unit.Block is ListBlock list && HoldsPositions(list, kind) ? Items(list, kind, unit.Depth) : [unit]);

    private static IEnumerable<Unit> Items(ListBlock whole, SectionKind kind, int depth)
    {
        var list = WithoutLabels(whole, kind);
        var hasPositions = list.Items.SelectMany(item => item.Content).OfType<ListBlock>().Any(inner => HoldsPositions(inner, kind));
        foreach (var unit in UnitReader.Items(list, depth))
        {
            if (unit.Line is null && unit.Block is ListBlock inner && (HoldsEntries(inner, isInEntry: IsDatedItem(list, inner), kind) || (hasPositions && inner.Items.All(item => HasRange(FirstLine(item), MostWordsOfTitle)))))
            {
                foreach (var nested in Items(inner, kind, depth + 1)) yield return nested;
                continue;
            }
            yield return unit;
        }
        if (list.Items.Length < whole.Items.Length) yield return new() { Kind = UnitKind.Block, Block = whole with { Items = whole.Items[list.Items.Length..] }, Depth = depth };
    }

    /// <summary>"Technologies: millstones, sails" at the end of a list of entries is none.</summary>
    private static ListBlock WithoutLabels(ListBlock list, SectionKind kind)
    {
        var count = list.Items.Length;
        while (count > 0 && FirstLine(list.Items[count - 1]) is { } line && IsLabelled(line) && !DateAnchors.Has(line)) count--;
        if (count == list.Items.Length || count == 0) return list;
        var isKnown = list.Items.Skip(count).All(item => LineShape.IsLabelled(FirstLine(item)!));
        return isKnown || list.Items.Take(count).All(item => IsPosition(FirstLine(item), kind)) ? list with { Items = list.Items[..count] } : list;
    }

    /// <summary>"Grain: rye, oats": a word or two and a colon, whatever they are.</summary>
    private static bool IsLabelled(TextLine line) => line.Text.AsSpan().IndexOf(':') is > 0 and <= LongestLabel && line.Words.Length > 1;

    private static bool IsDatedItem(ListBlock list, ListBlock inner) =>
        list.Items.FirstOrDefault(item => item.Content.Contains(inner)) is { } item && item.Content is [Paragraph first, ..] && HasDates(first.Content);

    private static bool HoldsEntries(ListBlock list, bool isInEntry, SectionKind kind)
    {
        if (list.Items.IsEmpty) return false;
        if (isInEntry) return HoldsPositions(list, kind);
        return Dated(list.Items, HasDates) || BeginsWithPost(list, kind) || Dated(list.Items, item => item.Content.OfType<ListBlock>().Any(inner => Dated(inner.Items, HasDates) && inner.Items.Any(nested => IsPosition(FirstLine(nested), kind) || (kind == SectionKind.Education && IsDegree(FirstLine(nested))))));
    }

    /// <summary>"* **Miller** | 2014 – 2016" and what was done, above items in bold that do not say when: research and studies stand among posts.</summary>
    private static bool BeginsWithPost(ListBlock list, SectionKind kind) => kind == SectionKind.Experience && list.Items[0].Content is [Paragraph, ListBlock, ..] && FirstLine(list.Items[0]) is { Dates.Finds: [{ Range.Start: not null } range, ..] } first && first.Text.AsSpan(range.Start, range.Length).ContainsAny("-–—") && IsPosition(first, kind) && list.Items.All(item => item.Content is [Paragraph { Content: [Strong name, ..] }, ..] && !Vocabulary.Body.IsWhole(FoldedWords.Phrase(PlainText.Of(name.Content))) && HeadingWords.Match(PlainText.Of(name.Content)) is not { IsWhole: true });

    private static bool HoldsEntries(DefinitionList definitions) =>
        Dated(definitions.Items, item => item.Terms.Any(term => HasDates(term)) || item.Content.Take(1).OfType<Paragraph>().Any(paragraph => HasDates(paragraph.Content)));

    /// <summary>Labels such as "Position" and "Company" with their values: one entry.</summary>
    private static bool IsFields(DefinitionList definitions)
    {
        var labels = definitions.Items.SelectMany(item => item.Terms).Select(term => FieldLabels.Of(PlainText.Of(term))).OfType<FieldLabel>().Distinct().ToList();
        return labels.Count >= 2 && labels.Exists(label => label is FieldLabel.Title or FieldLabel.Organization);
    }

    /// <summary>"| Institution | Role | Period |" below the dates of all: whose and what each post was.</summary>
    private static bool HasColumnsOfPosts(TableBlock table) => table.Header.Select(cell => FieldLabels.OfColumn(PlainText.Of(cell.Content))).ToList() is var labels && labels.Contains(FieldLabel.Organization) && labels.Contains(FieldLabel.Title) && labels.Contains(FieldLabel.Dates)
        && !table.Header.Any(cell => GroupFinder.NamesNoEmployer(PlainText.Of(cell.Content)));

    /// <summary>"年 | 月 | 免許・資格" below one of posts: what its rows are, the header says.</summary>
    private static bool ListsOthers(TableBlock table) => table.Header.Any(cell => HeadingWords.Match(PlainText.Of(cell.Content)) is { IsWhole: true, Kind: SectionKind.Certifications or SectionKind.Awards or SectionKind.Languages or SectionKind.Interests });

    /// <summary>A form (Europass and its like): a table whose first column labels what stands in the second.</summary>
    private static DefinitionList? AsFields(TableBlock table) => Pairs(table) is { } fields && IsFields(fields) ? fields : null;

    /// <summary>Labels and values as the terms and descriptions that they are; null for a table of anything else than two columns.</summary>
    public static DefinitionList? Pairs(TableBlock table)
    {
        var rows = table.AllRows;
        if (rows.Length < 2 || rows.Any(row => row.Cells.Length != 2 || row.Cells[0].Content.IsEmpty)) return null;
        return new([.. rows.Select(row => new Definition([row.Cells[0].Content], row.Cells[1].Content.IsEmpty ? [] : [new Paragraph(row.Cells[1].Content) { Place = row.Place }]) { Place = row.Place })]) { Place = table.Place };
    }

    /// <summary>Positions of one dated entry: every item has a range of its own, and a title that no table knows ("Reader") stands among more that one does.</summary>
    private static bool HoldsPositions(ListBlock list, SectionKind kind)
    {
        var lines = WithoutLabels(list, kind).Items.Select(FirstLine).ToList();
        return lines.Count(line => IsPosition(line, kind)) * 2 > lines.Count && lines.TrueForAll(line => IsPosition(line, kind) || HasRange(line, MostWordsOfTitle));
    }

    /// <summary>A list item inside a dated entry that is an entry itself: a title, or a degree, with a range of its own.</summary>
    private static bool IsPosition(TextLine? line, SectionKind kind) => (HasRange(line, MostWordsOfPosition) && InEntry.TitlesOf(kind).HasAny(line!.Words)) || BeginsAsPosition(line, kind);

    /// <summary>"2008 - **BSc Mills**" in a list below its school.</summary>
    private static bool IsDegree(TextLine? line) => line is { Words.Length: <= MostWordsOfPosition } && DateAnchors.Has(line) && Vocabulary.Studies.HasAny(line.Words) && !LineShape.IsLabelled(line);

    /// <summary>"2014 – 2016 Miller, in charge of …": first when, then what, however much follows.</summary>
    private static bool BeginsAsPosition(TextLine? line, SectionKind kind)
    {
        if (line?.Dates.Finds is not [{ IsRange: true, Start: 0 } range, ..]) return false;
        var words = line.WordsIn(range.End, line.Text.Length);
        return InEntry.TitlesOf(kind).HasAny(words[..Math.Min(words.Length, MostWordsBeforeTitle)]);
    }

    // Most lines have no date, which is seen before their words are.
    private static bool HasRange(TextLine? line, int mostWords) => line is not null && DateAnchors.Has(line, singleDates: false) && line.Words.Length <= mostWords;

    private static TextLine? FirstLine(ListItem item) => item.Content is [Paragraph first, ..] ? new TextLine(LineSplitter.Split(first.Content)[0].Content) : null;

    /// <summary>Its dates stand in the first paragraph, or in the one below a name.</summary>
    private static bool HasDates(ListItem item) => item.Content switch
    {
        [Paragraph or Heading, ..] when HasDates(TextTree.InlinesOf(item.Content[0])) => true,
        [Paragraph { Content: [Strong, ..] } or Heading, Paragraph below, ..] => PlainText.Of(TextTree.InlinesOf(item.Content[0])).Length <= LongestName && HasDates(below.Content),
        _ => false,
    };

    private static bool HasDates(System.Collections.Immutable.ImmutableArray<Inline> content) =>
        LineSplitter.Split(content).Select(line => new TextLine(line.Content)).Where(line => !line.IsBlank).Take(MostLinesOfHead).Any(text => DateAnchors.Has(text) && !LineShape.IsLabelled(text));

    private static bool Dated<T>(IReadOnlyCollection<T> items, Func<T, bool> isDated)
    {
        var dated = items.Count(isDated);
        return dated > 0 && dated * 2 >= items.Count;
    }

    /// <summary>A quotation of a line or two with dates: where and when, above or below a heading.</summary>
    private static bool IsMeta(QuoteBlock quote) =>
        quote.Content.Length <= 3 && quote.Content.All(block => block is Paragraph paragraph && PlainText.Of(paragraph.Content).Length <= 150)
        && quote.Content.OfType<Paragraph>().Any(paragraph => HasDates(paragraph.Content));

    /// <summary>"> **Employer:** Windmill", "> **Post:** Miller": labels of what and whose.</summary>
    private static bool HoldsFields(QuoteBlock quote) => quote.Content is [Paragraph only] && LineSplitter.Split(only.Content).Select(line => PlainText.Of(line.Content)).Select(text => text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? FieldLabels.Of(text[..colon]) : null).ToList() is var labels
        && labels.Contains(FieldLabel.Organization) && labels.Contains(FieldLabel.Title);

    /// <summary>A quotation that holds an entry: its dated line, then what was done.</summary>
    private static bool IsEntry(QuoteBlock quote) =>
        quote.Content is [Paragraph first, .. var rest] && PlainText.Of(first.Content).Length <= LongestHeadInQuote && HasDates(first.Content)
        && rest.Length > 0 && rest.All(block => block is ListBlock or Paragraph);
}
