using Microsoft.AspNetCore.Components.Rendering;

namespace Portfolio.Theme.Timelines;

/// <summary>Writes SVG into a render tree; attributes without a value are left out.</summary>
internal sealed class SvgMarkup(RenderTreeBuilder builder)
{
    public void Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        builder.OpenElement(0, name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null) builder.AddAttribute(1, attribute, value);
        }
    }

    public void Close() => builder.CloseElement();

    /// <summary>An element without content.</summary>
    public void Leaf(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        Close();
    }

    /// <summary>An element with words in it.</summary>
    public void Words(string name, string words, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        builder.AddContent(2, words);
        Close();
    }
}
