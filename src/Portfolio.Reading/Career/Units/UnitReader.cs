using System.Collections.Immutable;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Units;

/// <summary>Takes blocks apart into units.</summary>
internal static class UnitReader
{
    private const int DeepestColon = 3;

    /// <summary>Headings and paragraphs line by line, also those of a page that somebody indented as one item; all else stays whole.</summary>
    public static IEnumerable<Unit> Of(IEnumerable<Block> blocks, int depth = 0) => blocks.SelectMany(block => Of(block, depth));

    public static IEnumerable<Unit> Of(Block block, int depth = 0) => block switch
    {
        Heading heading => Lines(UnitKind.Heading, heading, heading.Content, depth).Select(unit => unit with { Level = heading.Level }),
        Paragraph paragraph => Lines(UnitKind.Line, paragraph, paragraph.Content, depth),
        ListBlock { Items: [var only] } when only.Content.OfType<Heading>().Skip(1).Any() => Of(only.Content, depth),
        ListBlock { Items: [{ Content: [Paragraph only] }] } list when NamesSection(list, only) => Lines(UnitKind.Line, only, only.Content, depth),
        ThematicBreak => [new() { Kind = UnitKind.Rule, Block = block, Depth = depth }],
        _ => [new() { Kind = UnitKind.Block, Block = block, Depth = depth }],
    };

    /// <summary>"2. Work experience:" alone: a heading with a number, which Markdown takes for a list.</summary>
    private static bool NamesSection(ListBlock list, Paragraph only) => list.Start is not null && HeadingWords.Match(PlainText.Of(only.Content)) is { IsWhole: true };

    /// <summary>The items of a list one after the other.</summary>
    public static IEnumerable<Unit> Items(ListBlock list, int depth)
    {
        foreach (var item in list.Items)
        {
            var units = Of(item.Content, depth + 1).ToList();
            if (units.Count == 0) continue;
            yield return units[0] with { Starts = true };
            foreach (var unit in units.Skip(1)) yield return unit;
        }
    }

    /// <summary>Terms and their descriptions.</summary>
    /// <param name="list">The list.</param>
    /// <param name="depth">How many lists it stands in.</param>
    /// <param name="isEachOne">Where a term is a date, each of several descriptions below it is something of its own.</param>
    public static IEnumerable<Unit> Definitions(DefinitionList list, int depth, bool isEachOne = false)
    {
        foreach (var definition in list.Items)
        {
            var first = true;
            foreach (var term in definition.Terms)
            {
                foreach (var unit in Lines(UnitKind.Term, new Paragraph(term) { Place = definition.Place }, term, depth))
                {
                    yield return unit with { Starts = first };
                    first = false;
                }
                // "2014 – 2016" above "Acme": both are the term of what follows.
                first = !DateAnchors.IsOnly(new TextLine(term));
            }
            var isDated = isEachOne && definition.Terms is [var only] && DateAnchors.IsOnly(new TextLine(only));
            Block? above = null;
            foreach (var block in definition.Content)
            {
                // A description stands where its colon does; a further paragraph of one is indented.
                var starts = isDated && above is not null && block is Paragraph && block.Place.Line > above.Place.Line && block.Place.Column <= definition.Place.Column + DeepestColon;
                foreach (var unit in Of(block, depth)) yield return unit.Kind == UnitKind.Line ? unit with { Kind = UnitKind.Detail, Starts = starts && unit.Break is null } : unit;
                above = block;
            }
        }
    }

    /// <summary>A list of fields that together are one entry ("Position: …, Company: …"): its lines are the cells of one row.</summary>
    public static IEnumerable<Unit> Fields(DefinitionList list, int depth)
    {
        var first = true;
        foreach (var definition in list.Items)
        {
            FieldLabel? label = null;
            foreach (var term in definition.Terms)
            {
                label = FieldLabels.Of(PlainText.Of(term));
                foreach (var unit in Lines(UnitKind.Cell, new Paragraph(term) { Place = definition.Place }, term, depth))
                {
                    yield return unit with { Starts = first, IsLabel = true };
                    first = false;
                }
            }
            foreach (var unit in Of(definition.Content, depth)) yield return unit.Kind == UnitKind.Line ? unit with { Kind = UnitKind.Cell, Label = label, IsLabel = label is null } : unit;
        }
    }

    public static IEnumerable<Unit> Quoted(QuoteBlock quote, int depth) =>
        Of(quote.Content, depth).Select(unit => unit.Kind == UnitKind.Line ? unit with { Kind = UnitKind.Quote } : unit);

    private static IEnumerable<Unit> Lines(UnitKind kind, Block block, ImmutableArray<Inline> whole, int depth)
    {
        var lines = kind == UnitKind.Heading ? LineSplitter.SplitHeading(whole) : LineSplitter.Split(whole);
        for (var at = 0; at < lines.Length; at++)
        {
            var line = new TextLine(lines[at].Content);
            var posts = PostsInLine.Divide(at == 0 ? null : lines[at].Break, lines[at].Content, line);
            foreach (var (before, content) in posts)
            {
                if (posts.Length > 1) line = new(content);
                yield return new() { Kind = kind, Block = block, Line = line, Break = before, Depth = depth, Label = LabelledDates.LabelOf(line) };
            }
        }
    }
}
