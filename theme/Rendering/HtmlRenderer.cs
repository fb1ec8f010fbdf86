#pragma warning disable BL0006 // Render trees may change with the framework, whose version is pinned; no other way leads from a component to its markup without Blazor's renderer.
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace Portfolio.Theme.Rendering;

/// <summary>
/// Writes components as HTML: one walk over what each puts into its render tree. Blazor's renderer keeps every tree, to compare it with
/// the next one, and every component, to let it go again; a page that is written once needs neither.
/// </summary>
internal sealed class HtmlRenderer(HtmlWriter html)
{
    /// <summary>Those at work are as many as components stand in each other; each is used again for the next one at its depth.</summary>
    private readonly Stack<RenderTreeBuilder> _idle = new();

    public void Write(StaticComponent component)
    {
        if (!_idle.TryPop(out var builder)) builder = new();
        component.BuildInto(builder);
        var tree = builder.GetFrames();
        Write(tree.Array.AsSpan(0, tree.Count));
        builder.Clear();
        _idle.Push(builder);
    }

    private void Write(ReadOnlySpan<RenderTreeFrame> frames)
    {
        while (!frames.IsEmpty)
        {
            ref readonly var frame = ref frames[0];
            var length = 1;
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Markup: html.Markup(frame.MarkupContent); break;
                case RenderTreeFrameType.Text: html.Text(frame.TextContent); break;
                case RenderTreeFrameType.Element: Element(frame.ElementName, frames[1..(length = frame.ElementSubtreeLength)]); break;
                case RenderTreeFrameType.Component: Component(frame.ComponentType, frames[1..(length = frame.ComponentSubtreeLength)]); break;
                // Content of a component, in the place where it shows it: its frames follow.
                case RenderTreeFrameType.Region: break;
                default: throw new InvalidOperationException($"Nothing on a static page is a {frame.FrameType}.");
            }
            frames = frames[length..];
        }
    }

    private void Element(string name, ReadOnlySpan<RenderTreeFrame> inside)
    {
        html.Markup("<");
        html.Markup(name);
        while (inside is [{ FrameType: RenderTreeFrameType.Attribute }, ..])
        {
            Attribute(inside[0].AttributeName, inside[0].AttributeValue);
            inside = inside[1..];
        }
        html.Markup(">");
        if (HtmlElements.IsVoid(name)) return;
        Write(inside);
        html.Markup("</");
        html.Markup(name);
        html.Markup(">");
    }

    private void Attribute(string name, object value)
    {
        html.Markup(" ");
        html.Markup(name);
        if (value is not string text) return;
        html.Markup("=\"");
        html.Text(text);
        html.Markup("\"");
    }

    private void Component(Type type, ReadOnlySpan<RenderTreeFrame> parameters)
    {
        var shape = ComponentShape.Of(type);
        var component = shape.Create();
        foreach (ref readonly var parameter in parameters) shape.Set(component, parameter.AttributeName, parameter.AttributeValue);
        Write(component);
    }
}
