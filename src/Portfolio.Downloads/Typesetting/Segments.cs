using System.Collections.Immutable;
using Portfolio.Model.Text;

namespace Portfolio.Downloads.Typesetting;

/// <summary>The words of a text tree with their looks and their meaning.</summary>
public static class Segments
{
    /// <param name="content">Links in it are absolute.</param>
    /// <param name="style">How plain words look.</param>
    /// <param name="mark">What they are.</param>
    public static List<Segment> Of(ImmutableArray<Inline> content, TextStyle style, Mark mark)
    {
        var segments = new List<Segment>();
        Add(segments, content, style, mark);
        return segments;
    }

    private static void Add(List<Segment> segments, ImmutableArray<Inline> content, TextStyle style, Mark mark)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextRun run: segments.Add(new(run.Text, style, mark)); break;
                case SoftBreak: segments.Add(new(" ", style, mark)); break;
                case LineBreak: segments.Add(new("\n", style, mark)); break;
                case CodeSpan code: segments.Add(new(code.Code, style.Monospaced(), new(mark, "Code"))); break;
                case Image image: segments.Add(new(image.Alternative, style, mark)); break;
                case InlineContainer container: Add(segments, container.Content, StyleOf(container, style), MarkOf(container, mark)); break;
            }
        }
    }

    private static TextStyle StyleOf(InlineContainer container, TextStyle style) => container switch
    {
        Emphasis => style.Slanted(),
        Strong => style.Strengthened(),
        Superscript => style.Shifted(1),
        Subscript => style.Shifted(-1),
        Small => style with { Size = Math.Max(style.Size * 0.88, Math.Min(style.Size, Typography.SmallestText)) },
        Underline => style with { Decoration = TextDecoration.Underline },
        Strikethrough => style with { Decoration = TextDecoration.Strikethrough },
        _ => style,
    };

    private static Mark MarkOf(InlineContainer container, Mark mark) => container switch
    {
        Foreign foreign => new(mark, "Span") { Language = foreign.Language },
        // A link in a link (an owner's slip) is the outer one.
        Link link when !mark.IsWithin("Link") => new(mark, "Link")
        {
            Address = AddressForm.Ascii(link.Address),
            Description = PlainText.Of(link.Content) is { } words && !string.IsNullOrWhiteSpace(words) ? words.Trim() : link.Address,
        },
        _ => mark,
    };

}
