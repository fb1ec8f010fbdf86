using System.Net;
using System.Text;

namespace Portfolio.Preview.Pages;

/// <summary>Adds the preview's script to a page while it is served. The pages themselves know nothing of being previewed.</summary>
internal static class PageInjection
{
    /// <summary>Where the preview's own files and events are served.</summary>
    public const string Folder = "/_preview/";

    /// <param name="html">The page as it is published.</param>
    /// <param name="tag">What the script holds against the tag of the newest page to see whether it shows that.</param>
    public static byte[] Into(ReadOnlySpan<byte> html, string tag)
    {
        var script = Encoding.UTF8.GetBytes($"<script src=\"{Folder}preview.js\" data-tag=\"{WebUtility.HtmlEncode(tag)}\" defer></script>\n");
        var head = html.IndexOf("</head>"u8);
        var place = head < 0 ? html.Length : head;
        return [.. html[..place], .. script, .. html[place..]];
    }
}
