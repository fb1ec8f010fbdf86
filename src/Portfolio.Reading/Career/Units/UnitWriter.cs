using System.Collections.Immutable;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Career.Units;

/// <summary>Puts units together to blocks again.</summary>
internal static class UnitWriter
{
    public static ImmutableArray<Block> Blocks(IReadOnlyList<Unit> units)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var at = 0; at < units.Count;)
        {
            var next = at + 1;
            while (next < units.Count && units[next].Line is not null && units[next].Break is not null && ReferenceEquals(units[next].Block, units[at].Block)) next++;
            var block = Block(units, at, next);
            if (block is not null) blocks.Add(block);
            at = next;
        }
        return blocks.ToImmutable();
    }

    private static Block? Block(IReadOnlyList<Unit> units, int start, int end)
    {
        var first = units[start];
        if (first.Line is null) return first.Block;
        var content = ImmutableArray.CreateBuilder<Inline>();
        for (var at = start; at < end; at++)
        {
            if (at > start) content.Add(units[at].Break!);
            content.AddRange(units[at].Line!.Content);
        }
        if (content.All(inline => inline is TextRun run && string.IsNullOrWhiteSpace(run.Text))) return null;
        return first.Block is Heading heading ? heading with { Content = content.ToImmutable() } : new Paragraph(content.ToImmutable()) { Place = first.Place };
    }
}
