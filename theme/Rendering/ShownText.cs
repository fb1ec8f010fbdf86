using System.Net;
using System.Text;

namespace Portfolio.Theme.Rendering;

/// <summary>The words of a page with the type that the stylesheet sets them in. A test in a browser holds the two to each other.</summary>
internal static class ShownText
{
    private static readonly HashSet<string> Void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];
    private static readonly HashSet<string> Silent = ["script", "style", "title", "option"];

    /// <summary>The characters that are set in each type, each once. What scripts add later is said elsewhere on the page, too.</summary>
    public static IReadOnlyDictionary<TypeSetting, CharacterSet> Of(string html)
    {
        var found = new Dictionary<TypeSetting, CharacterSet>();
        var open = new Stack<(string Name, TypeSetting Setting)>();
        var setting = new TypeSetting();
        var at = Math.Max(0, html.IndexOf("<body", StringComparison.Ordinal));
        while (at < html.Length)
        {
            if (html[at] != '<')
            {
                var end = html.IndexOf('<', at) is var next and >= 0 ? next : html.Length;
                Add(found, setting, html.AsSpan(at, end - at));
                at = end;
                continue;
            }
            var close = html.IndexOf('>', at);
            var tag = html.AsSpan(at + 1, close - at - 1);
            at = close + 1;
            if (tag[0] is '!') continue;
            if (tag[0] == '/')
            {
                if (open.TryPop(out var outer)) setting = outer.Setting;
                continue;
            }
            var name = (tag.IndexOf(' ') is var space and >= 0 ? tag[..space] : tag).ToString();
            if (Void.Contains(name)) continue;
            if (Silent.Contains(name))
            {
                at = html.IndexOf($"</{name}>", at, StringComparison.Ordinal) + name.Length + 3;
                continue;
            }
            open.Push((name, setting));
            setting = setting.Inside(name, ClassesOf(tag));
        }
        return found;
    }

    private static string[] ClassesOf(ReadOnlySpan<char> tag)
    {
        const string Attribute = " class=\"";
        var at = tag.IndexOf(Attribute, StringComparison.Ordinal);
        if (at < 0) return [];
        var value = tag[(at + Attribute.Length)..];
        return value[..value.IndexOf('"')].ToString().Split(' ');
    }

    private static void Add(Dictionary<TypeSetting, CharacterSet> found, TypeSetting setting, ReadOnlySpan<char> text)
    {
        if (setting.IsCode || text.IsWhiteSpace()) return;
        var key = setting.TypeAlone;
        if (!found.TryGetValue(key, out var characters)) found[key] = characters = new CharacterSet();
        // CSS Fonts Module Level 4, 5.3: lines are measured by the first font that has a space, which is loaded for that alone.
        characters.Add(' ');
        foreach (var rune in text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()).AsSpan().EnumerateRunes() : text.EnumerateRunes())
        {
            if (!Rune.IsControl(rune)) characters.Add(rune.Value);
        }
    }
}
