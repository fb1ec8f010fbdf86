using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Portfolio.Downloads.Flow;
using Portfolio.Model.Text;

namespace Portfolio.Downloads.Text;

/// <summary>A document as plain text for forms and for machines: lines of 80 columns, headings underlined, bullets hanging.</summary>
public sealed class TextRenderer
{
    /// <summary>In columns. Only a single word that is wider makes a longer line.</summary>
    public const int Width = 80;

    private readonly StringBuilder _text = new();
    private bool _wantsSpace;

    /// <summary>What the next line starts with in place of its indent: the mark of a list item.</summary>
    private string? _mark;

    private TextRenderer()
    {
    }

    /// <summary>Lines end with <c>\n</c>, the last one too.</summary>
    public static string Render(DocumentFlow flow)
    {
        var renderer = new TextRenderer();
        foreach (var item in flow.Items) renderer.Add(item);
        return renderer._text.ToString();
    }

    private void Add(FlowItem item)
    {
        switch (item)
        {
            case FlowLine { Kind: FlowLineKind.Name } line:
                Underlined(line.Content, '=');
                break;
            case FlowLine { Kind: FlowLineKind.Section, Level: 1 } line:
                Space(2);
                Underlined(line.Content, '-');
                break;
            case FlowLine { Kind: FlowLineKind.Section or FlowLineKind.Entry } line:
                Space(1);
                Lines(line.Content, "", "");
                break;
            case FlowLine { Kind: FlowLineKind.ListEntry } line:
                if (_wantsSpace) Space(1);
                Lines(line.Content, "- ", "  ");
                break;
            case FlowLine line:
                Lines(line.Content, "", "");
                break;
            case FlowText text:
                Blocks(text.Content, "", isTight: false);
                _wantsSpace = true;
                return;
        }
        _wantsSpace = item is FlowLine { Kind: not FlowLineKind.ListEntry };
    }

    private void Blocks(ImmutableArray<Block> blocks, string indent, bool isTight)
    {
        var first = true;
        foreach (var block in blocks)
        {
            if (first ? _wantsSpace : !isTight) Space(1);
            (first, _wantsSpace) = (false, false);
            Add(block, indent);
        }
    }

    private void Add(Block block, string indent)
    {
        switch (block)
        {
            case Paragraph or Heading or TableCell:
                Lines(TextTree.InlinesOf(block), indent, indent);
                break;
            case CodeBlock code:
                foreach (var line in code.Code.Split('\n')) _text.Append(Start(indent)).Append("    ").Append(line.TrimEnd()).Append('\n');
                break;
            case ListBlock list:
                Add(list, indent);
                break;
            case QuoteBlock quote:
                Blocks(quote.Content, indent + "    ", isTight: false);
                break;
            case TableBlock table:
                foreach (var line in TableLines.Of(table)) Lines(line, indent, indent + "    ");
                break;
            case DefinitionList definitions:
                foreach (var definition in definitions.Items)
                {
                    foreach (var term in definition.Terms) Lines(term, indent, indent);
                    Blocks(definition.Content, indent + "    ", isTight: true);
                }
                break;
        }
    }

    private void Add(ListBlock list, string indent)
    {
        var number = list.Start;
        for (var index = 0; index < list.Items.Length; index++)
        {
            var mark = number is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value}. ") : "- ";
            if (!list.IsTight && index > 0) Space(1);
            _mark = (_mark ?? indent) + mark;
            Blocks(list.Items[index].Content, indent + new string(' ', mark.Length), list.IsTight);
            _mark = null;
            number++;
        }
    }

    private void Underlined(ImmutableArray<Inline> content, char rule)
    {
        var start = _text.Length;
        Lines(content, "", "");
        var longest = _text.ToString(start, _text.Length - start).Split('\n').Max(CharacterWidth.Of);
        _text.Append(rule, Math.Min(longest, Width)).Append('\n');
    }

    private void Lines(ImmutableArray<Inline> content, string firstIndent, string indent)
    {
        firstIndent = Start(firstIndent);
        foreach (var part in InlineText.LinesOf(content))
        {
            foreach (var line in LineWrap.Lines(part, Width - indent.Length))
            {
                _text.Append(firstIndent).Append(line).Append('\n');
                firstIndent = indent;
            }
        }
    }

    private string Start(string indent)
    {
        var start = _mark ?? indent;
        _mark = null;
        return start;
    }

    /// <summary>So many empty lines, none at the head of the document.</summary>
    private void Space(int lines)
    {
        if (_text.Length > 0) _text.Append('\n', lines);
    }
}
