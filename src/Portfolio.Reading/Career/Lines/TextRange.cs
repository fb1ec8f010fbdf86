using System.Collections.Immutable;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Career.Lines;

/// <summary>A stretch of a line that looks alike.</summary>
/// <param name="Start">The offset of its first character in the line's plain text.</param>
/// <param name="End">The offset behind its last.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Address">Where its link leads, or null.</param>
internal sealed record TextRange(int Start, int End, TextStyle Style, string? Address)
{
    public static ImmutableArray<TextRange> Of(ImmutableArray<Inline> content)
    {
        var ranges = new List<TextRange>();
        var position = 0;
        Add(ranges, content, TextStyle.Plain, null, ref position);
        return [.. ranges];
    }

    private static void Add(List<TextRange> ranges, ImmutableArray<Inline> content, TextStyle style, string? address, ref int position)
    {
        foreach (var inline in content)
        {
            if (inline is InlineContainer container)
            {
                var inner = container switch
                {
                    Strong => style | TextStyle.Bold,
                    Emphasis => style | TextStyle.Italic,
                    Link => style | TextStyle.Link,
                    Small => style | TextStyle.Small,
                    _ => style,
                };
                Add(ranges, container.Content, inner, container is Link link ? link.Address : address, ref position);
                continue;
            }
            var (length, own) = inline switch
            {
                TextRun run => (run.Text.Length, style),
                CodeSpan code => (code.Code.Length, style | TextStyle.Code),
                Image image => (image.Alternative.Length, style | TextStyle.Image),
                _ => (1, style),
            };
            if (length == 0) continue;
            if (ranges.Count > 0 && ranges[^1] is var last && last.Style == own && last.Address == address) ranges[^1] = last with { End = position + length };
            else ranges.Add(new(position, position + length, own, address));
            position += length;
        }
    }
}

[Flags]
internal enum TextStyle
{
    Plain = 0,
    Bold = 1,
    Italic = 2,
    Link = 4,
    Code = 8,
    Small = 16,
    Image = 32,
}
