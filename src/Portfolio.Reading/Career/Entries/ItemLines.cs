using System.Collections.Immutable;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>The lines that a list item, or a term with its description, begins with: its own, and those items of the list below them that are one line each.</summary>
internal sealed class ItemLines
{
    /// <summary>Title, employer and town.</summary>
    private const int MostAboveDates = 3;

    private const int MostWordsOfName = 18;

    /// <summary>With its dates, and perhaps a full stop.</summary>
    private const int MostWordsOfPost = 10;

    private const int LongestField = 150;

    private readonly int _own;
    private readonly ImmutableArray<Block> _rest;
    private readonly int _depth;
    private readonly IEnumerable<Unit> _whole;

    /// <param name="own">The lines of its paragraphs.</param>
    /// <param name="rest">What stands below them.</param>
    /// <param name="depth">How many lists all that stands in.</param>
    /// <param name="whole">What it is where it is no row.</param>
    private ItemLines(IEnumerable<Unit> own, ImmutableArray<Block> rest, int depth, IEnumerable<Unit> whole)
    {
        Lines = [.. own];
        (_own, _rest, _depth, _whole) = (Lines.Count, rest, depth, whole);
        if (Below is { } below) Lines.AddRange(below.Items.Select(OnlyLine).TakeWhile(unit => unit is not null)!);
        Dated = Lines.FindIndex(unit => DateAnchors.Has(unit.Line!) && !LineShape.IsLabelled(unit.Line!));
        if (Dated > MostAboveDates || !Lines.Take(Dated).All(IsName)) Dated = -1;
    }

    public static List<ItemLines> Of(ListBlock list, int depth) => [.. list.Items.Select(item =>
        new ItemLines(UnitReader.Of(Paragraphs(item.Content), depth + 1), item.Content[Paragraphs(item.Content).Length..], depth + 1, UnitReader.Items(list with { Items = [item] }, depth)))];

    public static List<ItemLines> Of(DefinitionList list, int depth) => [.. list.Items.Select(definition =>
        new ItemLines(UnitReader.Of(Terms(definition), depth).Select(unit => unit with { IsTerm = true }).Concat(UnitReader.Of(Paragraphs(definition.Content), depth)), definition.Content[Paragraphs(definition.Content).Length..], depth, UnitReader.Definitions(list with { Items = [definition] }, depth)))];

    private static IEnumerable<Block> Terms(Definition definition) => definition.Terms.Select(term => new Paragraph(term) { Place = definition.Place });

    private static ImmutableArray<Block> Paragraphs(ImmutableArray<Block> content) => [.. content.TakeWhile(block => block is Paragraph)];

    public List<Unit> Lines { get; }

    /// <summary>The line with the dates; -1 where no line has them, or one above is no name.</summary>
    public int Dated { get; }

    /// <summary>Another line has a range: the item is an employer with positions, and no row.</summary>
    public bool HasMoreDates => Lines.Skip(Dated + 1).Any(unit => unit.Line!.Words.Length <= MostWordsOfPost && DateAnchors.Has(unit.Line, singleDates: false));

    /// <summary>Another line has a degree and when it was taken: the item is a school with several.</summary>
    public bool HasMoreDegrees => Dated > 0 && Vocabulary.Studies.HasAny(Lines[Dated].Line!.Words) && Lines.Skip(Dated + 1).Any(unit => unit.Line!.Words.Length <= MostWordsOfPost && DateAnchors.Has(unit.Line) && Vocabulary.Studies.HasAny(unit.Line.Words)) && Lines.Take(Dated).Any(unit => Vocabulary.Institutions.HasAny(unit.Line!.Words));

    /// <summary>It has no dates, and the list below it several posts: the item is an employer.</summary>
    public bool HoldsPosts => Dated < 0 && Below is { } list && list.Items.Count(IsPost) > 1;

    private static bool IsPost(ListItem item) => item.Content is [Paragraph first, ..] && new TextLine(LineSplitter.Split(first.Content)[0].Content) is var line && line.Words.Length <= MostWordsOfPost && Vocabulary.Titles.HasAny(line.Words) && DateAnchors.Has(line, singleDates: false);

    /// <summary>The first lines down to the one so far below the dates.</summary>
    public List<Unit> To(int below) => [.. Lines.Take(Dated + below + 1)];

    public Unit? At(int line) => line < Lines.Count ? Lines[line] : null;

    /// <summary>The line is the last of the item's own, and all that was done stands in the list below.</summary>
    public bool EndsOwnLinesAt(int line) => line == _own - 1;

    /// <summary>Above the dates also a longer line, if it is no sentence.</summary>
    private static bool IsName(Unit unit) => unit is { Line: { IsBlank: false } line } && line.Words.Length <= MostWordsOfName && !LineShape.EndsAsSentence(unit.Text) && !LineShape.IsLabel(line);

    private ListBlock? Below => _own > 0 && _rest is [ListBlock list, ..] ? list : null;

    /// <summary>The fields as the cells of a row, and the rest as it was.</summary>
    /// <param name="below">How many lines below the dates are fields, where the item has them.</param>
    public IEnumerable<Unit> Units(int below)
    {
        if (Dated < 0) return _whole;
        // What was used is no field, and a field may stand behind it.
        var fields = Dated + 1;
        for (var left = below; fields < Lines.Count && (left > 0 || LineShape.ListsCode(Lines[fields].Line!)) && Lines[fields].Text.Length < LongestField && !DateAnchors.Has(Lines[fields].Line!); fields++)
        {
            if (!LineShape.ListsCode(Lines[fields].Line!)) left--;
        }
        while (fields > Dated + 1 && LineShape.ListsCode(Lines[fields - 1].Line!)) fields--;
        return [.. Lines.Take(fields).Select((unit, at) => unit with { Kind = UnitKind.Cell, Column = at, Starts = at == 0 }), .. Lines.Take(_own).Skip(fields).Concat(BelowFields(Math.Max(0, fields - _own))).Select(unit => unit with { IsTold = true })];
    }

    private IEnumerable<Unit> BelowFields(int taken)
    {
        var rest = _rest;
        if (taken > 0 && Below is { } list)
        {
            if (taken < list.Items.Length) yield return new() { Kind = UnitKind.Block, Block = list with { Items = list.Items[taken..] }, Depth = _depth };
            rest = rest[1..];
        }
        foreach (var unit in UnitReader.Of(rest, _depth)) yield return unit;
    }

    private Unit? OnlyLine(ListItem item) => item.Content is [Paragraph only] && UnitReader.Of(only, _depth).ToList() is [var line] ? line : null;
}
