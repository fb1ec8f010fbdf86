namespace Portfolio.Theme.Rendering;

/// <summary>What HTML says of its elements.</summary>
internal static class HtmlElements
{
    /// <summary>HTML Living Standard, 13.1.2: they have no content and no end tag.</summary>
    public static bool IsVoid(ReadOnlySpan<char> name) =>
        name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";
}
