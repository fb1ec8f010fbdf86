using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using Portfolio.Downloads.Flow;
using Portfolio.Model.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Portfolio.Downloads.Docx;

/// <summary>The items of a flow as paragraphs, each with the style that says what it is.</summary>
internal sealed class DocxBody(DocumentFlow flow, DocxRuns runs, DocxLists lists)
{
    private const int DeepestList = 2;

    private readonly List<OpenXmlElement> _paragraphs = [];

    public IEnumerable<OpenXmlElement> Render()
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
        return _paragraphs;
    }

    /// <summary>What stands above the line with the title or the organization (the dates, as a rule) accompanies it.</summary>
    private void AddEntry(FlowLine line)
    {
        var title = line.Content.LastIndexOf(new LineBreak()) + 1;
        Add(StyleOf(line), [.. runs.Of(line.Content[..title], "EntryNote"), .. runs.Of(line.Content[title..])]);
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

    private void Add(string? style, ImmutableArray<Inline> content, int? number = null, int depth = 0) => Add(style, runs.Of(content), number, depth);

    private void Add(string? style, IEnumerable<OpenXmlElement> content, int? number = null, int depth = 0)
    {
        var properties = new W.ParagraphProperties();
        if (style is not null) properties.ParagraphStyleId = new W.ParagraphStyleId { Val = style };
        if (number is { } id)
            properties.NumberingProperties = new W.NumberingProperties(new W.NumberingLevelReference { Val = depth }, new W.NumberingId { Val = id });
        var paragraph = properties.HasChildren ? new W.Paragraph(properties) : new W.Paragraph();
        paragraph.Append(content);
        _paragraphs.Add(paragraph);
    }

    private static string Indented(string style, int depth) => depth == 0 ? style : $"{style}{Math.Min(depth, DeepestList) + 1}";

    /// <param name="Style">Of a paragraph; null for the normal one.</param>
    /// <param name="HeadingLevel">Of a heading that stands here.</param>
    /// <param name="ListDepth">Of a list that stands here, from 0.</param>
    private sealed record Setting(string? Style, int HeadingLevel, int ListDepth = 0);
}
