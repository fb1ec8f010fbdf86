using System.Net;
using System.Text;
using Portfolio.Theme.Frame;

namespace Portfolio.Theme.Rendering;

/// <summary>
/// Asks for the fonts that a page shows, and for no others, before its stylesheet is read. Fonts that come later than the first
/// picture of the page are not shown on it at all (<c>font-display: optional</c>), so that nothing moves: they had better come early.
/// </summary>
public static class FontPreloads
{
    private const string Stylesheet = "<link rel=\"stylesheet\"";

    /// <param name="html">A whole page.</param>
    /// <param name="assets">What the page was made with.</param>
    public static string Into(string html, SiteAssets assets)
    {
        var at = html.IndexOf(Stylesheet, StringComparison.Ordinal);
        if (at < 0) return html;
        var links = new StringBuilder();
        foreach (var address in assets.Fonts.Addresses(ShownText.Of(html)))
            links.Append("<link rel=\"preload\" href=\"").Append(WebUtility.HtmlEncode(address.Href)).Append("\" as=\"font\" type=\"font/woff2\" crossorigin>");
        return html.Insert(at, links.ToString());
    }
}
