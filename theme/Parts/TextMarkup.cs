using System.Globalization;
using Microsoft.AspNetCore.Components.Rendering;

namespace Portfolio.Theme.Parts;

/// <summary>
/// Writes the neutral text tree into a render tree: one walk, no component for each node, since a page has hundreds of nodes
/// and a site thousands of pages. Escaping is the framework's.
/// </summary>
internal sealed class TextMarkup(RenderTreeBuilder builder, LinkTarget target)
{
    private HeadingOutline _outline = new(2);
    private bool _insideLink;

    public void Blocks(ImmutableArray<Block> blocks, int headingLevel)
    {
        _outline = new HeadingOutline(headingLevel);
        Blocks(blocks);
    }

    public void Inlines(ImmutableArray<Inline> content)
    {
        foreach (var inline in content) Inline(inline);
    }

    private void Blocks(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks) Block(block);
    }

    private void Block(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph: Element("p", paragraph.Content); break;
            case Heading heading: Element(_outline.NameOf(heading.Level), heading.Content); break;
            case ListBlock list: List(list); break;
            case QuoteBlock quote: Element("blockquote", () => Blocks(quote.Content)); break;
            case CodeBlock code: Code(code); break;
            case ThematicBreak: Element("hr", static () => { }); break;
            case TableBlock table: Table(table); break;
            case DefinitionList definitions: Definitions(definitions); break;
            case ListItem item: Blocks(item.Content); break;
            case TableRow row: Row(row, "td"); break;
            case TableCell cell: Element("td", cell.Content); break;
            case Definition definition: Define(definition); break;
            default: throw new InvalidOperationException($"No HTML for {block.GetType().Name}.");
        }
    }

    private void List(ListBlock list)
    {
        builder.OpenElement(0, list.Start is null ? "ul" : "ol");
        if (list.Start is { } start and not 1) builder.AddAttribute(1, "start", start.ToString(CultureInfo.InvariantCulture));
        foreach (var item in list.Items) Element("li", () => Item(item, list.IsTight));
        builder.CloseElement();
    }

    /// <summary>The paragraphs of a tight list are lines of their item.</summary>
    private void Item(ListItem item, bool isTight)
    {
        foreach (var block in item.Content)
        {
            if (isTight && block is Paragraph line) Inlines(line.Content);
            else Block(block);
        }
    }

    private void Code(CodeBlock code)
    {
        builder.OpenElement(0, "pre");
        // A region that may scroll sideways must be reachable by keyboard (WCAG 2.2, 2.1.1).
        builder.AddAttribute(1, "tabindex", "0");
        builder.OpenElement(2, "code");
        if (code.Language is { } language) builder.AddAttribute(3, "class", $"language-{language}");
        builder.AddContent(4, code.Code);
        builder.CloseElement();
        builder.CloseElement();
    }

    private void Table(TableBlock table)
    {
        // As with code: what may scroll sideways can be reached by keyboard.
        builder.OpenElement(0, "div");
        builder.AddAttribute(1, "class", "table");
        builder.AddAttribute(2, "tabindex", "0");
        Element("table", () =>
        {
            if (!table.Header.IsEmpty) Element("thead", () => Row(new TableRow(table.Header), "th"));
            Element("tbody", () =>
            {
                foreach (var row in table.Rows) Row(row, "td");
            });
        });
        builder.CloseElement();
    }

    private void Row(TableRow row, string cellName) => Element("tr", () =>
    {
        foreach (var cell in row.Cells)
        {
            // An empty header cell heads nothing.
            var name = cell.Content.IsEmpty ? "td" : cellName;
            builder.OpenElement(0, name);
            if (name == "th") builder.AddAttribute(1, "scope", "col");
            Inlines(cell.Content);
            builder.CloseElement();
        }
    });

    private void Definitions(DefinitionList definitions) => Element("dl", () =>
    {
        foreach (var definition in definitions.Items) Define(definition);
    });

    private void Define(Definition definition)
    {
        foreach (var term in definition.Terms) Element("dt", term);
        Element("dd", () => Blocks(definition.Content));
    }

    private void Inline(Inline inline)
    {
        switch (inline)
        {
            case TextRun run: builder.AddContent(0, run.Text); break;
            case CodeSpan code: Element("code", () => builder.AddContent(0, code.Code)); break;
            case LineBreak: Element("br", static () => { }); break;
            case SoftBreak: builder.AddMarkupContent(0, "\n"); break;
            case Image image: Picture(image); break;
            case Link link: Anchor(link); break;
            case Foreign foreign: Span("lang", foreign.Language, foreign.Content); break;
            case PrivateText text: Inlines(text.Content); break;
            case InlineContainer container: Element(NameOf(container), container.Content); break;
            default: throw new InvalidOperationException($"No HTML for {inline.GetType().Name}.");
        }
    }

    private static string NameOf(InlineContainer container) => container switch
    {
        Emphasis => "em",
        Strong => "strong",
        Underline => "u",
        Strikethrough => "s",
        Superscript => "sup",
        Subscript => "sub",
        Small => "small",
        _ => throw new InvalidOperationException($"No HTML for {container.GetType().Name}."),
    };

    private void Anchor(Link link)
    {
        if (_insideLink || target.SkipsLinks)
        {
            Inlines(link.Content);
            return;
        }
        _insideLink = true;
        builder.OpenElement(0, "a");
        builder.AddAttribute(1, "href", target.Of(link.Address));
        if (link.Title is not null) builder.AddAttribute(2, "title", link.Title);
        Inlines(link.Content);
        builder.CloseElement();
        _insideLink = false;
    }

    private void Picture(Image image)
    {
        if (LinkTarget.IsForeign(image.Address))
        {
            // No page of the site calls a third party (rule 6): the words for the picture stand in its place.
            builder.AddContent(0, image.Alternative);
            return;
        }
        builder.OpenElement(0, "img");
        builder.AddAttribute(1, "src", target.Of(image.Address));
        builder.AddAttribute(2, "alt", image.Alternative);
        if (image.Title is not null) builder.AddAttribute(3, "title", image.Title);
        builder.AddAttribute(4, "loading", "lazy");
        builder.CloseElement();
    }

    private void Span(string attribute, string value, ImmutableArray<Inline> content)
    {
        builder.OpenElement(0, "span");
        builder.AddAttribute(1, attribute, value);
        Inlines(content);
        builder.CloseElement();
    }

    private void Element(string name, ImmutableArray<Inline> content)
    {
        builder.OpenElement(0, name);
        Inlines(content);
        builder.CloseElement();
    }

    private void Element(string name, Action content)
    {
        builder.OpenElement(0, name);
        content();
        builder.CloseElement();
    }
}
