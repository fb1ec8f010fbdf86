using System.Collections.Immutable;
using System.Text;

namespace Portfolio.Model.Text;

/// <summary>The words of a text tree, without its marks.</summary>
public static class PlainText
{
    /// <summary>The words on one line; a line end is a space and an image its alternative text.</summary>
    public static string Of(ImmutableArray<Inline> content)
    {
        if (content is [TextRun only]) return only.Text;
        var words = new StringBuilder();
        Append(words, content);
        return words.ToString();
    }

    /// <summary>The words of the blocks, a line for each paragraph, item, heading or row.</summary>
    public static string Of(ImmutableArray<Block> blocks)
    {
        var words = new StringBuilder();
        foreach (var leaf in TextTree.Leaves(blocks))
        {
            if (words.Length > 0) words.Append('\n');
            if (leaf is CodeBlock code) words.Append(code.Code);
            else Append(words, TextTree.InlinesOf(leaf));
        }
        return words.ToString();
    }

    /// <summary>Whether the blocks have no words at all.</summary>
    public static bool IsBlank(ImmutableArray<Block> blocks) =>
        TextTree.Leaves(blocks).All(leaf => string.IsNullOrWhiteSpace(leaf is CodeBlock code ? code.Code : Of(TextTree.InlinesOf(leaf))));

    private static void Append(StringBuilder words, ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextRun run: words.Append(run.Text); break;
                case CodeSpan code: words.Append(code.Code); break;
                case LineBreak or SoftBreak: words.Append(' '); break;
                case Image image: words.Append(image.Alternative); break;
                case InlineContainer container: Append(words, container.Content); break;
            }
        }
    }
}
