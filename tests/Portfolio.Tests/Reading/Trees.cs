using System.Collections.Immutable;
using System.Globalization;
using Portfolio.Model.Text;

namespace Portfolio.Tests.Reading;

/// <summary>A text tree as a few lines of text, so that a test shows what it expects.</summary>
internal static class Trees
{
    public static string Show(ImmutableArray<Block> blocks) => string.Join('\n', blocks.SelectMany(block => Lines(block, "")));

    private static IEnumerable<string> Lines(Block block, string indent) => block switch
    {
        Paragraph x => [indent + "p " + Show(x.Content)],
        Heading x => [string.Create(CultureInfo.InvariantCulture, $"{indent}h{x.Level} {Show(x.Content)}")],
        CodeBlock x => [$"{indent}code {x.Language}: {x.Code}"],
        TableCell x => [indent + "cell " + Show(x.Content)],
        ThematicBreak => [indent + "rule"],
        Definition x => x.Terms.Select(term => indent + "term " + Show(term)).Concat(x.Content.SelectMany(inner => Lines(inner, indent + "  "))),
        _ => TextTree.ChildrenOf(block).SelectMany(inner => Lines(inner, indent + "  ")).Prepend(indent + Name(block)),
    };

    private static string Name(Block block) => block switch
    {
        ListBlock { Start: { } start } => string.Create(CultureInfo.InvariantCulture, $"list from {start}"),
        ListBlock => "list",
        ListItem => "item",
        QuoteBlock => "quote",
        TableBlock => "table",
        TableRow => "row",
        _ => block.GetType().Name,
    };

    public static string Show(ImmutableArray<Inline> content) => string.Concat(content.Select(run => run switch
    {
        TextRun x => x.Text,
        SoftBreak => "⏎",
        LineBreak => "↵",
        CodeSpan x => $"`{x.Code}`",
        Image x => $"![{x.Alternative}]({x.Address})",
        Link x => $"[{Show(x.Content)}]({x.Address})",
        PrivateText x => $"{x.Kind}<{Show(x.Content)}>",
        InlineContainer x => $"{x.GetType().Name}<{Show(x.Content)}>",
        _ => throw new InvalidOperationException(run.GetType().Name),
    }));
}
