using AngleSharp.Dom;

namespace Portfolio.Reading.Markdown;

/// <summary>Spans that style sheets set side by side: what a theme shows as columns are words of their own, and no sentence.</summary>
internal static class SpanColumns
{
    private static readonly HashSet<INode> None = [];

    /// <summary>The spans that are a column behind another: both have a class, or nothing but spans stands in the line.</summary>
    public static HashSet<INode> In(IEnumerable<INode> line)
    {
        HashSet<INode>? classed = null;
        HashSet<INode>? all = null;
        IElement? before = null;
        var isLineOfSpans = true;
        foreach (var node in line)
        {
            if (node is IText text && string.IsNullOrWhiteSpace(text.Data)) continue;
            var span = node is IElement { LocalName: "span" } element && element.HasChildNodes ? element : null;
            isLineOfSpans &= span is not null;
            if (span is not null && before is not null)
            {
                (all ??= []).Add(span);
                if (span.ClassName is { Length: > 0 } && before.ClassName is { Length: > 0 }) (classed ??= []).Add(span);
            }
            before = span;
        }
        return (isLineOfSpans ? all : classed) ?? None;
    }
}
