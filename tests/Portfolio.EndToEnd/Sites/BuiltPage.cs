using AngleSharp.Html.Dom;

namespace Portfolio.EndToEnd.Sites;

/// <summary>A page as it lies in the output.</summary>
/// <param name="Address">From the root, as in <c>/cv/</c>; the page for what is not found keeps its <c>/404.html</c>.</param>
/// <param name="File">Relative to the output folder.</param>
/// <param name="Document">Parsed once and shared: read only.</param>
public sealed record BuiltPage(string Address, string File, IHtmlDocument Document)
{
    public bool IsNotFoundPage => Address == "/404.html";

    /// <summary>The content of a <c>meta</c> element, by its name or property.</summary>
    public string? Meta(string name) =>
        Document.QuerySelector($"meta[name='{name}'], meta[property='{name}']")?.GetAttribute("content");

    public bool IsIndexed => Meta("robots")?.Contains("noindex", StringComparison.Ordinal) != true;

    public override string ToString() => Address;
}
