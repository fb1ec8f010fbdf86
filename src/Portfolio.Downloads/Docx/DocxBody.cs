using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Portfolio.Downloads.Flow;
using Portfolio.Model.Text;

namespace Portfolio.Downloads.Docx;

/// <summary>The items of a flow as paragraphs, each with the style that says what it is.</summary>
internal sealed class DocxBody(DocumentFlow flow, StringBuilder xml, DocxLinks links, DocxLists lists)
{
    private const int DeepestList = 2;

    private readonly DocxRuns _runs = new(xml, links);

    public void Write()
    {
        for (var place = 0; place < flow.Items.Length; place++)
        {
            switch (flow.Items[place])
            {
                case FlowLine line when flow.IsSubtitle(place): Add("Subtitle", line.Content); break;
                case FlowLine { Kind: FlowLineKind.Entry } line: AddEntry(line); break;
                case FlowLine line: Add(StyleOf(line), line.Content); break;
                case FlowText text: Blocks(text.Content, new Setting(BodyStyle(text), HeadingLevel: text.Level + 1)); break;
            }
        }
    }

    /// <summary>What stands above the line with the title or the organization (the dates, as a rule) accompanies it.</summary>
    private void AddEntry(FlowLine line)
    {
        var title = line.Content.LastIndexOf(new LineBreak()) + 1;
        Begin(StyleOf(line));
        _runs.Write(line.Content[..title], "EntryNote");
        _runs.Write(line.Content[title..]);
        End();
    }

    private static string StyleOf(FlowLine line) => line.Kind switch
    {
        FlowLineKind.Name => "Title",
        FlowLineKind.Headline => "Subtitle",
        FlowLineKind.Contacts => "Contacts",
        FlowLineKind.ListEntry => "ListBullet",
        FlowLineKind.Detail => "EntryDetail",
        _ => Heading(line.Level),
    };

    private static string Heading(int level) => $"Heading{Math.Clamp(level, 1, 4)}";

    /// <summary>The words of a letter stand wider apart than its addresses and the lines of a CV.</summary>
    private string? BodyStyle(FlowText text) => flow.Kind == DocumentKind.Letter ? "BodyText" : null;

    private void Blocks(IEnumerable<Block> blocks, Setting setting)
    {
        foreach (var block in blocks) Add(block, setting);
    }

    private void Add(Block block, Setting setting)
    {
        switch (block)
        {
            case Paragraph or TableCell: Add(setting.Style, TextTree.InlinesOf(block)); break;
            case Heading heading: Add(Heading(setting.HeadingLevel), heading.Content); break;
            case CodeBlock code: Code(code); break;
            case ListBlock list: List(list, setting); break;
            case QuoteBlock quote: Blocks(quote.Content, setting with { Style = "Quote" }); break;
            case TableBlock table:
                foreach (var line in TableLines.Of(table)) Add(setting.Style, line);
                break;
            case DefinitionList definitions:
                foreach (var definition in definitions.Items)
                {
                    foreach (var term in definition.Terms) Add(setting.Style, [new Strong(term)]);
                    Blocks(definition.Content, setting with { Style = Indented("ListContinue", setting.ListDepth) });
                }
                break;
        }
    }

    /// <summary>The first paragraph of an item carries its mark, the others stand below it.</summary>
    private void List(ListBlock list, Setting setting)
    {
        var depth = Math.Min(setting.ListDepth, DeepestList);
        var number = list.Start is { } start ? lists.Ordered(start, depth) : (int?)null;
        foreach (var item in list.Items)
        {
            var rest = setting with { Style = Indented("ListContinue", depth), ListDepth = depth + 1 };
            if (item.Content is [Paragraph first, ..])
            {
                Add(Indented(number is null ? "ListBullet" : "ListNumber", depth), first.Content, number, depth);
                Blocks(item.Content.Skip(1), rest);
            }
            else
            {
                Blocks(item.Content, rest);
            }
        }
    }

    private void Code(CodeBlock code)
    {
        var lines = code.Code.Split('\n').SelectMany((line, index) => index == 0 ? new Inline[] { new TextRun(line) } : [new LineBreak(), new TextRun(line)]);
        Add("HTMLPreformatted", lines.ToImmutableArray());
    }

    private void Add(string? style, ImmutableArray<Inline> content, int? number = null, int depth = 0)
    {
        Begin(style, number, depth);
        _runs.Write(content);
        End();
    }

    /// <summary>ISO/IEC 29500-1, 17.3.1.22 and 17.3.1.26.</summary>
    private void Begin(string? style, int? number = null, int depth = 0)
    {
        xml.Append("<w:p>");
        if (style is null && number is null) return;
        xml.Append("<w:pPr>");
        if (style is not null) xml.Append($"""<w:pStyle w:val="{style}" />""");
        if (number is { } id) xml.Append(CultureInfo.InvariantCulture, $"""<w:numPr><w:ilvl w:val="{depth}" /><w:numId w:val="{id}" /></w:numPr>""");
        xml.Append("</w:pPr>");
    }

    private void End() => xml.Append("</w:p>");

    private static string Indented(string style, int depth) => depth == 0 ? style : $"{style}{Math.Min(depth, DeepestList) + 1}";

    /// <param name="Style">Of a paragraph; null for the normal one.</param>
    /// <param name="HeadingLevel">Of a heading that stands here.</param>
    /// <param name="ListDepth">Of a list that stands here, from 0.</param>
    private sealed record Setting(string? Style, int HeadingLevel, int ListDepth = 0);
}
