using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Portfolio.Model.Text;

namespace Portfolio.Downloads.Markdown;

/// <summary>Writes the text tree as Markdown (CommonMark, with the tables and strikethrough of GitHub's): every word, in order.</summary>
/// <param name="resolve">What becomes of an address that the owner wrote.</param>
public sealed class TextMarkdown(Func<string, string> resolve)
{
    private readonly InlineMarkdown _inlines = new(resolve);

    /// <summary>The blocks, with empty lines between them; it ends without a line end.</summary>
    /// <param name="blocks">The text.</param>
    /// <param name="headingLevel">The level of the highest heading in it.</param>
    public string Of(ImmutableArray<Block> blocks, int headingLevel)
    {
        var highest = blocks.OfType<Heading>().Select(heading => heading.Level).DefaultIfEmpty(1).Min();
        return Blocks(blocks, headingLevel - highest, "\n\n");
    }

    /// <summary>A run on one line.</summary>
    public string Of(ImmutableArray<Inline> content) => _inlines.Of(content).Replace("\\\n", " ", StringComparison.Ordinal);

    /// <summary>Words that are no Markdown, as Markdown shows them.</summary>
    public static string Escaped(string words) => MarkdownEscape.Of(words);

    private string Blocks(IEnumerable<Block> blocks, int levelsDown, string between)
    {
        var text = new StringBuilder();
        Block? last = null;
        foreach (var block in blocks)
        {
            if (Of(block, levelsDown) is not { Length: > 0 } written) continue;
            if (last is not null) text.Append(between);
            // Two lists would run together as one.
            if (last is ListBlock && block is ListBlock) text.Append("<!-- -->\n\n");
            text.Append(written);
            last = block;
        }
        return text.ToString();
    }

    private string Of(Block block, int levelsDown) => block switch
    {
        Paragraph paragraph => MarkdownEscape.LineStarts(_inlines.Of(paragraph.Content)),
        Heading heading => new string('#', Math.Clamp(heading.Level + levelsDown, 1, 6)) + " " + Of(heading.Content),
        ListBlock list => List(list, levelsDown),
        QuoteBlock quote => Indented(Blocks(quote.Content, levelsDown, "\n\n"), "> ", "> "),
        CodeBlock code => Fenced(code),
        ThematicBreak => "---",
        TableBlock table => Table(table),
        DefinitionList definitions => string.Join("\n\n", definitions.Items.Select(item => Definition(item, levelsDown))),
        _ => "",
    };

    private string List(ListBlock list, int levelsDown)
    {
        var between = list.IsTight ? "\n" : "\n\n";
        return string.Join(between, list.Items.Select((item, index) =>
        {
            var mark = list.Start is { } start ? string.Create(CultureInfo.InvariantCulture, $"{start + index}. ") : "- ";
            return Indented(Blocks(item.Content, levelsDown, between), mark, new string(' ', mark.Length));
        }));
    }

    private string Definition(Definition definition, int levelsDown) =>
        string.Join("\n\n", definition.Terms.Select(term => $"**{Of(term)}**").Append(Blocks(definition.Content, levelsDown, "\n\n")));

    private string Table(TableBlock table)
    {
        var width = Math.Max(table.Header.Length, table.Rows.Select(row => row.Cells.Length).DefaultIfEmpty().Max());
        if (width == 0) return "";
        var lines = table.Rows.Select(row => Row(row.Cells, width)).Prepend("|" + string.Concat(Enumerable.Repeat(" --- |", width))).Prepend(Row(table.Header, width));
        return string.Join('\n', lines);
    }

    private string Row(ImmutableArray<TableCell> cells, int width) =>
        "|" + string.Concat(Enumerable.Range(0, width).Select(index => $" {(index < cells.Length ? Cell(cells[index]) : "")} |"));

    private string Cell(TableCell cell) => Of(cell.Content).Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>A fence longer than any row of such marks inside.</summary>
    private static string Fenced(CodeBlock code)
    {
        var longest = code.Code.Split('\n').Select(line => line.TrimStart().TakeWhile(mark => mark == '`').Count()).DefaultIfEmpty().Max();
        var fence = new string('`', Math.Max(3, longest + 1));
        return $"{fence}{code.Language}\n{code.Code}\n{fence}";
    }

    private static string Indented(string text, string first, string others) =>
        string.Join('\n', text.Split('\n').Select((line, index) => (index == 0 ? first : line.Length == 0 ? others.TrimEnd() : others) + line));
}
