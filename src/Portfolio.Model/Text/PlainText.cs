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
        return string.Create(LengthOf(content), content, static (words, content) => Write(words, content));
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
            if (inline is InlineContainer container) Append(words, container.Content);
            else words.Append(WordsOf(inline));
        }
    }

    private static int LengthOf(ImmutableArray<Inline> content)
    {
        var length = 0;
        foreach (var inline in content) length += inline is InlineContainer container ? LengthOf(container.Content) : WordsOf(inline).Length;
        return length;
    }

    /// <returns>The room behind the words.</returns>
    private static Span<char> Write(Span<char> room, ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            if (inline is InlineContainer container)
            {
                room = Write(room, container.Content);
                continue;
            }
            var words = WordsOf(inline);
            words.CopyTo(room);
            room = room[words.Length..];
        }
        return room;
    }

    private static string WordsOf(Inline inline) => inline switch
    {
        TextRun run => run.Text,
        CodeSpan code => code.Code,
        LineBreak or SoftBreak => " ",
        Image image => image.Alternative,
        _ => "",
    };
}
