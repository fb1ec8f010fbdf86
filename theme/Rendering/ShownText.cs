using System.Net;

namespace Portfolio.Theme.Rendering;

/// <summary>The words of a page with the cut that the stylesheet sets them in. A test in a browser holds the two to each other.</summary>
internal static class ShownText
{
    /// <summary>The characters that are set in each cut, each once. What scripts add later is said elsewhere on the page, too.</summary>
    /// <param name="html">The body of a page as it was written: every element is closed, and all values stand in double quotes.</param>
    public static IReadOnlyDictionary<FontCut, CharacterSet> Of(ReadOnlySpan<char> html)
    {
        var found = new Dictionary<FontCut, CharacterSet>();
        var open = new Stack<TypeSetting>();
        var setting = new TypeSetting();
        while (html.IndexOf('<') is var start and >= 0)
        {
            Add(found, setting, html[..start]);
            html = html[(start + 1)..];
            var tag = html[..html.IndexOf('>')];
            html = html[(tag.Length + 1)..];
            if (tag[0] is '!') continue;
            if (tag[0] == '/')
            {
                if (open.TryPop(out var outer)) setting = outer;
                continue;
            }
            var name = tag.IndexOf(' ') is var space and >= 0 ? tag[..space] : tag;
            if (HtmlElements.IsVoid(name)) continue;
            if (name is "script" or "style" or "title" or "option")
            {
                html = html[html.IndexOf("</")..];
                html = html[(html.IndexOf('>') + 1)..];
                continue;
            }
            open.Push(setting);
            setting = setting.Inside(name, ClassesOf(tag));
        }
        Add(found, setting, html);
        return found;
    }

    private static ReadOnlySpan<char> ClassesOf(ReadOnlySpan<char> tag)
    {
        const string Attribute = " class=\"";
        var at = tag.IndexOf(Attribute);
        if (at < 0) return [];
        var value = tag[(at + Attribute.Length)..];
        return value[..value.IndexOf('"')];
    }

    private static void Add(Dictionary<FontCut, CharacterSet> found, TypeSetting setting, ReadOnlySpan<char> text)
    {
        if (setting.IsCode || text.IsWhiteSpace()) return;
        if (!found.TryGetValue(setting.Cut, out var characters)) found[setting.Cut] = characters = new CharacterSet();
        // CSS Fonts Module Level 4, 5.3: lines are measured by the first font that has a space, which is loaded for that alone.
        characters.Add(" ");
        characters.Add(text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text);
    }
}
