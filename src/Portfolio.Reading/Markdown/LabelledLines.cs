using System.Collections.Immutable;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Markdown;

/// <summary>
/// Lines that each start with a label in bold (<c>**Languages:** Go, Rust</c>) were meant as lines. Markdown would run them
/// together into one paragraph, so their ends become line breaks.
/// </summary>
internal sealed class LabelledLines : TextRewriter
{
    public static ImmutableArray<Block> Keep(ImmutableArray<Block> blocks) => new LabelledLines().Rewrite(blocks);

    protected override bool Begins(ImmutableArray<Inline> leaf)
    {
        if (leaf is not [Strong, _, ..]) return false;
        var starts = leaf.Select((inline, at) => (inline, at)).Where(pair => pair.inline is SoftBreak or LineBreak).Select(pair => pair.at + 1).Prepend(0).ToList();
        return starts.Count > 1 && starts.TrueForAll(at => IsLabel(leaf, at));
    }

    protected override ImmutableArray<Inline> Rewrite(Inline inline) => inline is SoftBreak ? [new LineBreak()] : [inline];

    private static bool IsLabel(ImmutableArray<Inline> leaf, int at)
    {
        if (at >= leaf.Length || leaf[at] is not Strong strong) return false;
        return PlainText.Of(strong.Content).TrimEnd().EndsWith(':')
            || (at + 1 < leaf.Length && leaf[at + 1] is TextRun { Text: var next } && next.TrimStart().StartsWith(':'));
    }
}
