using System.Collections.Immutable;

namespace Portfolio.Model.Text;

/// <summary>
/// A copy of a text tree with some runs changed. Override <see cref="Rewrite(Inline)"/>; blocks that lose all their
/// words are dropped, what did not change is the same object as before.
/// </summary>
public abstract class TextRewriter
{
    /// <summary>What stands in place of a run: itself, others, or nothing. Containers are asked before their content.</summary>
    protected abstract ImmutableArray<Inline> Rewrite(Inline inline);

    /// <summary>Asked with the runs of a leaf (a paragraph, a heading, a cell, a term): false where none of them will change.</summary>
    protected virtual bool Begins(ImmutableArray<Inline> leaf) => true;

    /// <summary>Whether the runs inside a container are rewritten, too.</summary>
    protected virtual bool Enters(InlineContainer container) => true;

    public ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> content)
    {
        var result = ImmutableArray.CreateBuilder<Inline>(content.Length);
        var changed = false;
        foreach (var inline in content)
        {
            foreach (var replacement in Rewrite(inline))
            {
                var kept = replacement is InlineContainer container ? Inside(container) : replacement;
                changed |= !ReferenceEquals(kept, inline);
                if (kept is not null) result.Add(kept);
            }
        }
        return changed || result.Count != content.Length ? result.DrainToImmutable() : content;
    }

    public ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks) => Each(blocks);

    protected ImmutableArray<Inline> RewriteLeaf(ImmutableArray<Inline> content) => Begins(content) ? Rewrite(content) : content;

    private InlineContainer? Inside(InlineContainer container)
    {
        if (!Enters(container)) return container;
        var content = Rewrite(container.Content);
        if (content == container.Content) return container;
        return content.IsEmpty ? null : container with { Content = content };
    }

    private Block? Rewrite(Block block) => block switch
    {
        Paragraph x => Changed(x, x.Content, content => x with { Content = content }),
        Heading x => Changed(x, x.Content, content => x with { Content = content }),
        // A cell stays when it is empty, or its row would shift.
        TableCell x => RewriteLeaf(x.Content) is var content && content == x.Content ? x : x with { Content = content },
        ListBlock x => Changed(x, x.Items, items => x with { Items = items }),
        ListItem x => Changed(x, x.Content, content => x with { Content = content }),
        QuoteBlock x => Changed(x, x.Content, content => x with { Content = content }),
        TableRow x => Changed(x, x.Cells, cells => cells.All(cell => cell.Content.IsEmpty) ? null : x with { Cells = cells }),
        TableBlock x => Rewrite(x),
        DefinitionList x => Changed(x, x.Items, items => x with { Items = items }),
        Definition x => Rewrite(x),
        _ => block,
    };

    private TableBlock? Rewrite(TableBlock table)
    {
        var (header, rows) = (Each(table.Header), Each(table.Rows));
        if (header == table.Header && rows == table.Rows) return table;
        return rows.IsEmpty ? null : table with { Header = header, Rows = rows };
    }

    private Definition? Rewrite(Definition definition)
    {
        var terms = definition.Terms.Select(RewriteLeaf).Where(term => !term.IsEmpty).ToImmutableArray();
        var content = Each(definition.Content);
        if (terms.SequenceEqual(definition.Terms) && content == definition.Content) return definition;
        return content.IsEmpty ? null : definition with { Terms = terms, Content = content };
    }

    private Block? Changed(Block block, ImmutableArray<Inline> content, Func<ImmutableArray<Inline>, Block> with)
    {
        var rewritten = RewriteLeaf(content);
        if (rewritten == content) return block;
        return rewritten.All(IsBlank) ? null : with(rewritten);
    }

    private Block? Changed<T>(Block block, ImmutableArray<T> children, Func<ImmutableArray<T>, Block?> with)
        where T : Block
    {
        var rewritten = Each(children);
        if (rewritten == children) return block;
        return rewritten.IsEmpty ? null : with(rewritten);
    }

    private ImmutableArray<T> Each<T>(ImmutableArray<T> blocks)
        where T : Block
    {
        var result = ImmutableArray.CreateBuilder<T>(blocks.Length);
        var changed = false;
        foreach (var block in blocks)
        {
            var rewritten = (T?)Rewrite(block);
            changed |= !ReferenceEquals(rewritten, block);
            if (rewritten is not null) result.Add(rewritten);
        }
        return changed ? result.DrainToImmutable() : blocks;
    }

    private static bool IsBlank(Inline inline) =>
        inline is LineBreak or SoftBreak || (inline is TextRun run && string.IsNullOrWhiteSpace(run.Text));
}
