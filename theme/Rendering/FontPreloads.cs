using System.Buffers;
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
    /// <summary>The page with the links in its head, and an end of line behind it.</summary>
    /// <param name="html">A whole page, in UTF-8.</param>
    /// <param name="assets">What the page was made with.</param>
    public static byte[] Into(ReadOnlySpan<byte> html, SiteAssets assets)
    {
        var at = html.IndexOf("<link rel=\"stylesheet\""u8);
        return at < 0 ? [.. html, (byte)'\n'] : [.. html[..at], .. Links(html, assets), .. html[at..], (byte)'\n'];
    }

    private static byte[] Links(ReadOnlySpan<byte> html, SiteAssets assets)
    {
        var room = ArrayPool<char>.Shared.Rent(html.Length);
        var shown = ShownText.Of(room.AsSpan(0, Encoding.UTF8.GetChars(html, room)));
        ArrayPool<char>.Shared.Return(room);
        return Encoding.UTF8.GetBytes(string.Concat(assets.Fonts.Addresses(shown)
            .Select(font => $"<link rel=\"preload\" href=\"{WebUtility.HtmlEncode(font.Href)}\" as=\"font\" type=\"font/woff2\" crossorigin>")));
    }
}
