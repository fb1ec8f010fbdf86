using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>
/// The rest of a head in a short list below the line that stands out: one item says when, and the others what
/// ("**Acme**", "* Developer", "* 2014 - 2016"), or in the first items of a longer one. They are lines of one entry, and no entries themselves.
/// </summary>
internal static class HeadInList
{
    private const int MostItems = 4;

    /// <summary>Of dates with an employer and a place.</summary>
    private const int MostWords = 20;

    /// <summary>The lines of the list, and what else it has; null where it is no part of a head.</summary>
    /// <param name="above">What stands before the list.</param>
    /// <param name="list">The list.</param>
    public static IEnumerable<Unit>? Open(List<Unit> above, ListBlock list)
    {
        if (IsDates(above)) return FieldList.OpenBelowDates(list, above[^1].Depth) ?? (above.Exists(unit => unit.Kind == UnitKind.Heading && unit.Level < above[^1].Level) ? null : PostsBelowDates(list, above[^1].Depth));
        if (!IsName(above)) return null;
        var depth = above[^1].Depth;
        return FieldList.Open(list, depth, isBelowName: true) ?? (IsShort(list, depth) ? Lines(list, depth) : Begun(list, depth) ?? BegunBelowTitle(above[^1], list, depth) ?? BegunWithName(above[^1], list, depth));
    }

    /// <summary>"#### 2014 – 2016" above "* [Windmill](…) - Miller" and what was done: the first item, or the first ones, are the posts of that time, each a linked name beside a title.</summary>
    private static List<Unit>? PostsBelowDates(ListBlock list, int depth)
    {
        var posts = list.Items.TakeWhile(item => LineOf(item, depth) is { } line && NamesPost(line.Line!)).Select(item => LineOf(item, depth)!).ToList();
        if (posts.Count == 0) return null;
        return [.. posts.Select((unit, at) => unit with { Kind = UnitKind.Detail, Starts = at > 0 }), .. posts.Count < list.Items.Length ? [new Unit { Kind = UnitKind.Block, Block = list with { Items = list.Items[posts.Count..] }, Depth = depth }] : Array.Empty<Unit>()];
    }

    private static bool NamesPost(TextLine line) => Heads.HeadChunks.Of(line, []) is [var name, { Before: Heads.HeadSeparator.Dash or Heads.HeadSeparator.Bar or Heads.HeadSeparator.At or Heads.HeadSeparator.Colon or Heads.HeadSeparator.Comma } title] && line.StyleAt(name.Start).HasFlag(TextStyle.Link)
        && !line.StyleAt(title.Start).HasFlag(TextStyle.Link) && char.IsUpper(line.Text[title.Start]) && Vocabulary.Titles.HasAny(line.WordsIn(title.Start, title.End)) && !LineShape.EndsAsSentence(line.Text);

    /// <summary>"* 2014 - 2016", "* Springfield, Ohio" and what was done: the first items say when, and where; null where they do not.</summary>
    private static List<Unit>? Begun(ListBlock list, int depth)
    {
        if (list.Items.Length < 2 || LineOf(list.Items[0], depth) is not { } dates || !DateAnchors.Has(dates.Line!, singleDates: false) || !DatedUnits.IsDateLine(dates)) return null;
        // More dates in the list are those of positions.
        if (list.Items.Skip(1).Any(item => LineOf(item, depth) is { } line && DateAnchors.Has(line.Line!, singleDates: false))) return null;
        var count = LineOf(list.Items[1], depth) is { } second && PlaceWords.IsPlace(second.Text) ? 2 : 1;
        var head = list.Items.Take(count).Select(item => LineOf(item, depth)! with { Kind = UnitKind.Detail });
        return [.. head, .. count < list.Items.Length ? [new Unit { Kind = UnitKind.Block, Block = list with { Items = list.Items[count..] }, Depth = depth }] : Array.Empty<Unit>()];
    }

    /// <summary>"#### Miller" above "* 2014 - 2016 – Windmill, Springfield" and what was done: the first item says when and for whom, and no other has dates.</summary>
    private static List<Unit>? BegunBelowTitle(Unit title, ListBlock list, int depth)
    {
        if (title is not { Kind: UnitKind.Heading, Line: { } line } || !SaysPostOrDegree(line) || list.Items is not [var first, ..]) return null;
        if (LineOf(first, depth) is not { } unit || !SaysWhenAndForWhom(unit.Line!)) return null;
        if (list.Items.Skip(1).Any(item => LineOf(item, depth) is { } other && DateAnchors.Has(other.Line!))) return null;
        return [unit with { Kind = UnitKind.Detail }, .. list.Items.Length > 1 ? [new Unit { Kind = UnitKind.Block, Block = list with { Items = list.Items[1..] }, Depth = depth }] : Array.Empty<Unit>()];
    }

    /// <summary>"## Miller" above "- Windmill", "- May 2013 - Present" and what was done: the first two items say for whom and when, and no other says when.</summary>
    private static List<Unit>? BegunWithName(Unit title, ListBlock list, int depth)
    {
        if (title is not { Kind: UnitKind.Heading, Line: { } line } || !SaysPostOrDegree(line) || list.Items is not [var first, var second, _, ..]) return null;
        if (LineOf(first, depth) is not { } name || !LineShape.IsShort(name) || DateAnchors.Has(name.Line!) || LineOf(second, depth) is not { } dates || !DateAnchors.Has(dates.Line!) || !DatedUnits.IsDateLine(dates)) return null;
        if (list.Items.Skip(2).Any(item => LineOf(item, depth) is { } other && DateAnchors.Has(other.Line!) && DatedUnits.IsDateLine(other))) return null;
        return [name with { Kind = UnitKind.Detail }, dates with { Kind = UnitKind.Detail }, new Unit { Kind = UnitKind.Block, Block = list with { Items = list.Items[2..] }, Depth = depth }];
    }

    private static bool SaysPostOrDegree(TextLine line) => (Vocabulary.Titles.HasAny(line.Words) || Vocabulary.Studies.HasAny(line.Words)) && !Vocabulary.Organizations.HasAny(line.Words);

    /// <summary>A range, a sign, and a name; "2014 - 2016 – reduced costs" and "2014 - 2016 Rewrote the books" tell what was done.</summary>
    private static bool SaysWhenAndForWhom(TextLine line)
    {
        if (line.Words.Length > MostWords || line.Dates.Finds is not [{ IsRange: true, Start: <= 1 } range] || LineShape.EndsAsSentence(line.Text)) return false;
        var behind = line.Text.AsSpan(range.End).TrimStart(" )");
        return behind is ['-' or '–' or '—' or ',' or ':' or '|', ..] && behind.TrimStart(" -–—,:|") is [var initial, ..] && !char.IsLower(initial);
    }

    /// <summary>The item, where it is one line.</summary>
    private static Unit? LineOf(ListItem item, int depth) => item.Content is [Paragraph only] && UnitReader.Of(only, depth).ToList() is [{ Line: not null } line] ? line : null;

    /// <summary>A heading that says when and nothing else is the last line so far: what follows is the rest of the head.</summary>
    public static bool IsDates(List<Unit> above) => above is [.., { Kind: UnitKind.Heading, Line: { } when } dates] && DatedUnits.IsDateLine(dates) && DateAnchors.Has(when);

    /// <summary>A line that stands out and has no dates is the last so far: what it names may have them in the list below.</summary>
    public static bool IsName(List<Unit> above) => above is [.., { Line: { } line } unit] && LineShape.StandsOut(unit) && !LineShape.IsInner(unit) && !DateAnchors.Has(line);

    private static bool IsShort(ListBlock list, int depth)
    {
        if (CountItems(list) is not (>= 2 and <= MostItems and var count)) return false;
        var items = Lines(list, depth).ToList();
        if (items.Count != count || !items.TrueForAll(item => item.Line is not null && LineShape.IsShort(item))) return false;
        return items.FindAll(item => DateAnchors.Has(item.Line!)) is [var dated] && DatedUnits.IsDateLine(dated);
    }

    /// <summary>"### Miller", "**Windmill**", "* On loan to Watermill", "2014 - 2016": an item or two between a name and when, of a few words each.</summary>
    /// <param name="above">What stands before the list.</param>
    /// <param name="list">The list.</param>
    /// <param name="next">What stands below it.</param>
    public static IEnumerable<Unit>? AboveDates(List<Unit> above, ListBlock list, Unit? next)
    {
        if (list.Items.Length > MostRemarks || next is not { Kind: UnitKind.Line, Line: { SaysOnlyWhen: true } when } || when.Dates.Finds is not [{ IsRange: true }] || !IsName(above) || above is [.., { Line.SaysOnlyWhen: true }, _]) return null;
        var items = list.Items.Select(item => LineOf(item, next.Depth)).ToList();
        return items.TrueForAll(item => item is not null && LineShape.IsShort(item) && item.Line!.Words.Length <= MostWordsOfRemark && !DateAnchors.Has(item.Line)) ? items.Select(item => item! with { Kind = UnitKind.Detail, IsLabel = true }) : null;
    }

    private const int MostRemarks = 2;
    private const int MostWordsOfRemark = 6;

    /// <summary>With those of the lists in it.</summary>
    private static int CountItems(ListBlock list) => list.Items.Sum(item => 1 + item.Content.OfType<ListBlock>().Sum(CountItems));

    /// <summary>The items line by line: they look like one another, and not like the line above.</summary>
    private static IEnumerable<Unit> Lines(ListBlock list, int depth) => list.Items.SelectMany(item => item.Content)
        .SelectMany(block => block is ListBlock inner ? Lines(inner, depth) : UnitReader.Of(block, depth)).Select(unit => unit.Kind == UnitKind.Line ? unit with { Kind = UnitKind.Detail } : unit);
}
