using System.Collections.Immutable;
using Portfolio.Model.Text;

namespace Portfolio.Downloads.Flow;

/// <summary>
/// Addresses and contacts as their owner set them: line by line. Markdown would run the lines of a paragraph together, which
/// nobody means who writes a name, a street and a town below one another.
/// </summary>
internal sealed class LinedText : TextRewriter
{
    /// <summary>In characters. Prose that was wrapped by an editor has longer lines.</summary>
    private const int LongestLine = 60;

    protected override ImmutableArray<Inline> Rewrite(Inline inline) => inline is SoftBreak ? [new LineBreak()] : [inline];

    /// <summary>Those paragraphs that are written in short lines; all others as they are.</summary>
    public ImmutableArray<Block> RewriteShortLines(ImmutableArray<Block> blocks) =>
        [.. blocks.Select(block => block is Paragraph paragraph && IsShort(paragraph) ? paragraph with { Content = Rewrite(paragraph.Content) } : block)];

    private static bool IsShort(Paragraph paragraph)
    {
        var length = 0;
        foreach (var inline in TextTree.Descendants(paragraph.Content).Where(inline => inline is not InlineContainer))
        {
            length = inline is SoftBreak or LineBreak ? 0 : length + PlainText.Of([inline]).Length;
            if (length > LongestLine) return false;
        }
        return true;
    }
}
