using System.Buffers;
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
        if (at < 0) return [.. html, (byte)'\n'];
        var body = html[Math.Max(0, html.IndexOf("<body"u8))..];
        var room = ArrayPool<char>.Shared.Rent(body.Length);
        var shown = ShownText.Of(room.AsSpan(0, Encoding.UTF8.GetChars(body, room)));
        ArrayPool<char>.Shared.Return(room);
        return [.. html[..at], .. Encoding.UTF8.GetBytes(assets.Fonts.Preloads(shown)), .. html[at..], (byte)'\n'];
    }
}
