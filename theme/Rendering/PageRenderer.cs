using System.Text;
using Portfolio.Theme.Pages;

namespace Portfolio.Theme.Rendering;

/// <summary>Pages and parts of them as HTML, outside any web server.</summary>
public static class PageRenderer
{
    /// <summary>Writers and renderers, one for each thread: their room is used again for the next page.</summary>
    [ThreadStatic]
    private static (HtmlWriter Html, HtmlRenderer Renderer)? _thread;

    /// <summary>A whole page as it is published, in UTF-8, with the fonts that its words are set in asked for in its head.</summary>
    public static byte[] Page(SitePage page)
    {
        var html = Write(page);
        return FontPreloads.Into(html.Written, page.Frame.Assets);
    }

    /// <summary>A part of a page, for a feed.</summary>
    public static string Part(StaticComponent part) => Encoding.UTF8.GetString(Write(part).Written);

    private static HtmlWriter Write(StaticComponent component)
    {
        var (html, renderer) = _thread ??= Create();
        html.Clear();
        renderer.Write(component);
        return html;
    }

    private static (HtmlWriter, HtmlRenderer) Create()
    {
        var html = new HtmlWriter();
        return (html, new(html));
    }
}
