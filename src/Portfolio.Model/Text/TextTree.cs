using System.Collections.Immutable;

namespace Portfolio.Model.Text;

/// <summary>Walks over the text tree in document order.</summary>
public static class TextTree
{
    /// <summary>The blocks that hold words themselves: paragraphs, headings, code, table cells, definition terms (as paragraphs).</summary>
    public static IEnumerable<Block> Leaves(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Definition definition:
                    foreach (var term in definition.Terms) yield return new Paragraph(term) { Place = definition.Place };
                    foreach (var leaf in Leaves(definition.Content)) yield return leaf;
                    break;
                case Paragraph or Heading or CodeBlock or TableCell:
                    yield return block;
                    break;
                default:
                    foreach (var leaf in Leaves(ChildrenOf(block))) yield return leaf;
                    break;
            }
        }
    }

    /// <summary>The blocks directly inside a block, in order.</summary>
    public static IEnumerable<Block> ChildrenOf(Block block) => block switch
    {
        ListBlock list => list.Items,
        ListItem item => item.Content,
        QuoteBlock quote => quote.Content,
        TableBlock table => [.. table.Header, .. table.Rows],
        TableRow row => row.Cells,
        DefinitionList definitions => definitions.Items,
        Definition definition => definition.Content,
        _ => [],
    };

    /// <summary>The runs directly inside a leaf; none for code and containers.</summary>
    public static ImmutableArray<Inline> InlinesOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Content,
        Heading heading => heading.Content,
        TableCell cell => cell.Content,
        _ => [],
    };

    /// <summary>Every run and every run inside it, in order.</summary>
    public static IEnumerable<Inline> Descendants(IEnumerable<Inline> content)
    {
        foreach (var inline in content)
        {
            yield return inline;
            if (inline is not InlineContainer container) continue;
            foreach (var inner in Descendants(container.Content)) yield return inner;
        }
    }

    /// <summary>Every run of the blocks, in order.</summary>
    public static IEnumerable<Inline> Inlines(IEnumerable<Block> blocks) =>
        Leaves(blocks).SelectMany(leaf => Descendants(InlinesOf(leaf)));

    /// <summary>How many list items stand in the blocks, at any depth.</summary>
    public static int CountItems(IEnumerable<Block> blocks) =>
        blocks.Sum(block => (block is ListItem ? 1 : 0) + CountItems(ChildrenOf(block)));
}
