using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Portfolio.Reading.Markdown;

/// <summary>Which elements are blocks and which are runs.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "dir", "div", "dl", "dt", "figcaption", "figure", "footer",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "section",
        "summary", "table", "ul");

    /// <summary>A block, or a run with blocks inside it, as in <c>&lt;a&gt;&lt;div&gt;</c>.</summary>
    public static bool HoldsBlocks(IElement element) => Blocks.Contains(element.LocalName) || HasBlocksInside(element);

    public static bool HasBlocksInside(IElement element)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner && HoldsBlocks(inner)) return true;
        }
        return false;
    }
}
