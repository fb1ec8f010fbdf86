using AngleSharp.Dom;

namespace Portfolio.Reading.Markdown;

/// <summary>The declarations of a <c>style</c> attribute, as far as they matter here.</summary>
internal sealed class InlineStyle
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private InlineStyle(string? style)
    {
        foreach (var declaration in (style ?? "").Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0) continue;
            var value = declaration[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase);
            _values[declaration[..colon].Trim().ToLowerInvariant()] = value.Trim().ToLowerInvariant();
        }
    }

    public static InlineStyle Of(IElement element) => new(element.GetAttribute("style"));

    /// <summary>The value in lower case, empty where the property is not set.</summary>
    public string this[string property] => _values.GetValueOrDefault(property, "");

    /// <summary>The element is set apart from the words before it: floated, on a line of its own, or to the right.</summary>
    public static bool StandsApart(IElement element)
    {
        if (element.GetAttribute("align") is "right") return true;
        if (element.ClassList.Any(name => name is "float-right" or "pull-right" or "is-pulled-right" or "right" or "float-end" or "text-right" or "date")) return true;
        if (!element.HasAttribute("style")) return false;
        var style = Of(element);
        return style["float"] is "left" or "right" || style["text-align"] is "right" || style["position"] is "absolute"
            || style["display"] is "block" or "inline-block" or "flex" || style["margin-left"] is "auto";
    }
}
