using System.Collections.Frozen;
using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Reading.Markdown;

/// <summary>
/// Decides which of the owner's HTML tags reach the parser. Those of the list pass; other tags of HTML go and what stands
/// between them stays; what only looks like a tag (<c>Vec&lt;T&gt;</c>) is text, and of any other name a tag is what has its end in the text
/// (<c>&lt;Job&gt;…&lt;/Job&gt;</c>).
/// </summary>
/// <remarks>Runs opened in a paragraph end with it, and no more than <see cref="DeepestNesting"/> elements are open at once.</remarks>
internal sealed class RawTags(string text, SourceLines lines, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    private const int DeepestNesting = 100;

    private static readonly FrozenSet<string> Passing = FrozenSet.Create(StringComparer.Ordinal,
        "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "big", "blockquote", "br", "caption", "center", "cite", "code", "col",
        "colgroup", "dd", "del", "details", "dfn", "dir", "div", "dl", "dt", "em", "figcaption", "figure", "font", "footer", "h1", "h2", "h3",
        "h4", "h5", "h6", "header", "hgroup", "hr", "i", "img", "ins", "kbd", "li", "main", "mark", "menu", "nav", "ol", "p", "picture",
        "pre", "q", "s", "samp", "section", "small", "span", "strike", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot",
        "th", "thead", "time", "tr", "tt", "u", "ul", "var", "wbr");

    private static readonly FrozenSet<string> Void = FrozenSet.Create(StringComparer.Ordinal, "br", "col", "hr", "img", "wbr");

    /// <summary>Elements that the parser closes by itself, so that they do not pile up.</summary>
    private static readonly FrozenSet<string> ClosingThemselves = FrozenSet.Create(StringComparer.Ordinal,
        "p", "li", "dd", "dt", "td", "th", "tr", "thead", "tbody", "tfoot", "colgroup", "caption");

    private static readonly FrozenSet<string> Refused = FrozenSet.Create(StringComparer.Ordinal,
        "applet", "area", "audio", "base", "body", "button", "canvas", "datalist", "data", "dialog", "embed", "fieldset", "form", "frame", "frameset", "head",
        "html", "iframe", "input", "label", "legend", "link", "map", "marquee", "math", "meta", "meter", "noembed", "noframes", "noscript",
        "object", "optgroup", "option", "output", "param", "plaintext", "portal", "progress", "rp", "rt", "ruby", "script", "search", "select", "slot",
        "source", "style", "svg", "template", "textarea", "title", "track", "video", "xmp", "nobr", "basefont", "path", "g", "circle", "rect",
        "line", "polygon", "use", "defs");

    private static readonly FrozenSet<string> Runs = FrozenSet.Create(StringComparer.Ordinal,
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp",
        "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var");

    private readonly Lazy<HashSet<string>> _ended = new(() => EndedIn(text));
    private readonly List<string> _open = [];
    private readonly HashSet<string> _noted = new(StringComparer.Ordinal);
    private int _leaf;

    public void EnterLeaf() => _leaf = _open.Count;

    /// <summary>The end tags of the runs that the leaf left open; blocks such as lists go on below it.</summary>
    public string LeaveLeaf()
    {
        var runs = _open.Skip(_leaf).Where(Runs.Contains).Reverse().ToList();
        if (runs.Count > 0)
        {
            var blocks = _open.Skip(_leaf).Where(name => !Runs.Contains(name)).ToList();
            _open.RemoveRange(_leaf, _open.Count - _leaf);
            _open.AddRange(blocks);
        }
        return string.Concat(runs.Select(name => $"</{name}>"));
    }

    /// <param name="tag">As written, from <c>&lt;</c> to <c>&gt;</c>.</param>
    /// <param name="offset">Where it stands in the file.</param>
    public string Pass(string tag, int offset)
    {
        const string CharacterData = "<![CDATA[";
        if (tag.StartsWith(CharacterData, StringComparison.Ordinal)) return HtmlText.Escape(tag[CharacterData.Length..^3]);
        if (tag.StartsWith("<!", StringComparison.Ordinal) || tag.StartsWith("<?", StringComparison.Ordinal)) return "";
        var isEnd = tag.StartsWith("</", StringComparison.Ordinal);
        var name = NameOf(tag, isEnd ? 2 : 1);
        if (!Passing.Contains(name)) return Refuse(tag, name, offset);
        return isEnd ? End(name) : Start(tag, name, offset);
    }

    private string Start(string tag, string name, int offset)
    {
        if (!Void.Contains(name) && !ClosingThemselves.Contains(name))
        {
            // <br/> closes itself in any spelling; <div/> does not in HTML, but whoever writes it means that.
            if (tag.EndsWith("/>", StringComparison.Ordinal)) return "";
            if (_open.Count >= DeepestNesting) return "";
            _open.Add(name);
        }
        return $"{tag[..(name.Length + 1)]} {HtmlFromMarkdown.Offset}=\"{HtmlText.Number(offset)}\"{tag[(name.Length + 1)..]}";
    }

    private string End(string name)
    {
        if (Void.Contains(name)) return name == "br" ? "<br>" : "";
        if (ClosingThemselves.Contains(name)) return $"</{name}>";
        var opened = _open.LastIndexOf(name);
        if (opened < 0) return "";
        _open.RemoveAt(opened);
        _leaf = Math.Min(_leaf, _open.Count);
        return $"</{name}>";
    }

    private string Refuse(string tag, string name, int offset)
    {
        // A name with a hyphen is an element of somebody's own (HTML, 4.13.2).
        if (!Refused.Contains(name) && !name.Contains('-', StringComparison.Ordinal) && !_ended.Value.Contains(SpelledIn(tag, tag[1] == '/' ? 2 : 1))) return HtmlText.Escape(tag);
        if (_noted.Add(name)) diagnostics.Add(MarkdownFaults.TagLeftOut(lines.PlaceOf(offset), name));
        return "";
    }

    /// <summary>The names of all end tags.</summary>
    private static HashSet<string> EndedIn(string text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var at = text.IndexOf("</", StringComparison.Ordinal); at >= 0; at = text.IndexOf("</", at + 2, StringComparison.Ordinal)) names.Add(SpelledIn(text, at + 2));
        return names;
    }

    private static string NameOf(string tag, int start) => SpelledIn(tag, start).ToLowerInvariant();

    private static string SpelledIn(string tag, int start)
    {
        var end = start;
        while (end < tag.Length && (char.IsAsciiLetterOrDigit(tag[end]) || tag[end] == '-')) end++;
        return tag[start..end];
    }
}
