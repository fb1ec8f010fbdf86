using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Markdown;

/// <summary>The blocks of the neutral tree out of an HTML fragment. Elements that mean nothing to a CV are transparent.</summary>
internal sealed class TreeFromHtml(SourceLines lines, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    private readonly RunsFromHtml _runs = new(lines, diagnostics);
    private int _offset;

    /// <summary>One for each thread: to make one takes longer than to parse a letter.</summary>
    [ThreadStatic]
    private static HtmlParser? _parser;

    public static ImmutableArray<Block> Convert(string html, SourceLines lines, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var document = (_parser ??= new()).ParseDocument("<!doctype html><body>" + html);
        return new TreeFromHtml(lines, diagnostics).Blocks(document.Body!);
    }

    private ImmutableArray<Block> Blocks(INode parent)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var run = new List<INode>();
        foreach (var node in parent.ChildNodes)
        {
            if (node is IElement element && HtmlElements.HoldsBlocks(element))
            {
                Flush();
                blocks.AddRange(BlocksOf(element));
            }
            else
            {
                run.Add(node);
            }
        }
        Flush();
        return blocks.DrainToImmutable();

        void Flush()
        {
            var content = _runs.Leaf(run);
            var place = run.Select(RunsFromHtml.OffsetOf).FirstOrDefault(offset => offset is not null);
            run.Clear();
            if (!content.IsEmpty) blocks.Add(new Paragraph(content) { Place = lines.PlaceOf(place ?? _offset) });
        }
    }

    private ImmutableArray<Block> BlocksOf(IElement element)
    {
        if (HiddenText.Reason(element) is { } reason)
        {
            ReportHidden(element, reason);
            return [];
        }
        var place = PlaceOf(element);
        return element.LocalName switch
        {
            "p" or "summary" or "figcaption" when !HtmlElements.HasBlocksInside(element) => Leaf(element.ChildNodes, content => new Paragraph(content) { Place = place }),
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => Leaf(element.ChildNodes, content => new Heading(element.LocalName[1] - '0', content) { Place = place }),
            "ul" or "menu" or "dir" or "ol" => ListOf(element, place),
            "blockquote" => Blocks(element) is { IsEmpty: false } quoted ? [new QuoteBlock(quoted) { Place = place }] : [],
            "pre" => CodeOf(element, place),
            "hr" => [new ThematicBreak { Place = place }],
            "table" => new TableFromHtml(_runs, lines).Table(element, place),
            "dl" => DefinitionsOf(element, place),
            "li" => Blocks(element),
            _ => [.. Blocks(element).Select(block => _runs.WrapInside(element, block))],
        };
    }

    private ImmutableArray<Block> Leaf(IEnumerable<INode> nodes, Func<ImmutableArray<Inline>, Block> make)
    {
        var content = _runs.Leaf(nodes);
        return content.IsEmpty ? [] : [make(content)];
    }

    private ImmutableArray<Block> ListOf(IElement list, SourcePlace place)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>();
        var isTight = true;
        foreach (var child in list.ChildNodes)
        {
            if (child is not IElement item)
            {
                // Words between the items are outside the grammar of lists, but they are words.
                if (!string.IsNullOrWhiteSpace(child.TextContent)) items.AddRange(Blocks(Alone(child)).Select(block => new ListItem([block]) { Place = block.Place }));
                continue;
            }
            if (HiddenText.Reason(item) is { } reason)
            {
                ReportHidden(item, reason);
                continue;
            }
            var itemPlace = PlaceOf(item);
            var content = item.LocalName == "li" ? Blocks(item) : BlocksOf(item);
            isTight &= !item.Children.Any(inner => inner.LocalName == "p");
            if (!content.IsEmpty) items.Add(new ListItem(content) { Place = itemPlace });
        }
        if (items.Count == 0) return [];
        int? start = list.LocalName != "ol" ? null
            : int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        return [new ListBlock(start, isTight, items.DrainToImmutable()) { Place = place }];
    }

    private static ImmutableArray<Block> CodeOf(IElement pre, SourcePlace place)
    {
        const string Fence = "language-";
        var language = pre.FirstElementChild?.ClassList.FirstOrDefault(name => name.StartsWith(Fence, StringComparison.Ordinal));
        var code = pre.TextContent.TrimEnd('\n');
        return string.IsNullOrWhiteSpace(code) ? [] : [new CodeBlock(language?[Fence.Length..], code) { Place = place }];
    }

    private ImmutableArray<Block> DefinitionsOf(IElement list, SourcePlace place)
    {
        var definitions = ImmutableArray.CreateBuilder<Definition>();
        var terms = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>();
        var content = ImmutableArray.CreateBuilder<Block>();
        var start = place;
        foreach (var child in list.ChildNodes)
        {
            if (child is IElement { LocalName: "dt" } term)
            {
                if (content.Count > 0) Close();
                if (terms.Count == 0) start = PlaceOf(term);
                if (_runs.Leaf(term.ChildNodes) is { IsEmpty: false } words) terms.Add(words);
            }
            else if (child is IElement element)
            {
                _ = PlaceOf(element);
                content.AddRange(element.LocalName == "dd" ? Blocks(element) : BlocksOf(element));
            }
        }
        Close();
        return definitions.Count == 0 ? [] : [new DefinitionList(definitions.DrainToImmutable()) { Place = place }];

        void Close()
        {
            if (terms.Count > 0 || content.Count > 0)
                definitions.Add(new Definition(terms.ToImmutable(), content.ToImmutable()) { Place = start });
            terms.Clear();
            content.Clear();
        }
    }

    private static INode Alone(INode node)
    {
        var alone = node.Owner!.CreateElement("div");
        alone.AppendChild(node.Clone());
        return alone;
    }

    private SourcePlace PlaceOf(IElement element)
    {
        _offset = RunsFromHtml.OffsetOf(element) ?? _offset;
        return lines.PlaceOf(_offset);
    }

    private void ReportHidden(IElement element, string reason)
    {
        if (!string.IsNullOrWhiteSpace(element.TextContent)) diagnostics.Add(MarkdownFaults.HiddenText(PlaceOf(element), reason));
    }
}
